import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import DecimalJs from "decimal.js";
import fc from "fast-check";
import {
  closingBalance,
  deadlineOfReturn,
  differenceBetween,
  reconcileBalance,
  shareCapital,
  totalByCurrency,
} from "../src/functions/functions";
import { shippedHolidays } from "../src/model/holidays";
import { expectGolden } from "./golden";

/** What Excel gives custom functions to raise an error with. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CustomFunctionsError, ErrorCode: { invalidValue: "#VALUE!" } },
  });
});

/** A result is a number, or its digits as text, or "" for nothing. */
type Result = number | string;
type Case = readonly [title: string, cells: readonly unknown[], result: Result];

const CAPITAL = shareCapital as (...cells: unknown[]) => Result;
const CLOSING = closingBalance as (opening: unknown, change?: unknown[][]) => Result;
const DIFFERENCE = differenceBetween as (...cells: unknown[]) => Result;
const TOTAL = (currency: unknown, ...cells: unknown[]) => totalByCurrency(currency, cells) as Result;
const RECONCILE = (...lines: unknown[]) => reconcileBalance(lines.map((cell) => [cell])) as Result;

describe("CAPITAL", () => {
  const cases: readonly Case[] = [
    ["is exact for the authorised shares of SenseTime", [1992000000000, 0.000000025], 49800],
    ["is exact where a double is not", [7682861544, 0.1], 768286154.4],
    ["is exact to the last decimal", [9568738935, 0.00002], 191374.7787],
    ["reads digits as text, with commas or without", ["1,992,000,000,000", "0.000000025"], 49800],
    ["keeps 15 digits as a number", [100000000000001, 9], 900000000000009],
    ["comes back as text beyond 15 digits", ["1234567890123456", "0.1"], "123456789012345.6"],
    ["comes back as text where it is longer still", ["12345678901234567890", "1.5"], "18518518351851851835"],
    ["is blank for a blank number", ["", 0.01], ""],
    ["is blank for a par value left empty", [1000, null], ""],
    ["is blank for a company without par value", ["N/A", "Not applicable"], ""],
    ["is blank for what is not in hand", ["Not in hand", 0.01], ""],
    ["is 0 for no shares", [0, 0.01], 0],
  ];
  test.each(cases)("%s", (_, cells, result) => expect(CAPITAL(...cells)).toBe(result));
});

describe("CLOSING", () => {
  const cases: readonly Case[] = [
    ["adds the change", [25948809928, [[-3]]], 25948809925],
    ["reads brackets as a minus", [10, [["(3)"]]], 7],
    [
      "adds a range of movements, rows and columns alike",
      [
        100,
        [
          [1, -2],
          ["", "3"],
        ],
      ],
      102,
    ],
    ["counts words for none as nil", ["1,000", [["Nil"]]], 1000],
    ["does without a change", ["1,000"], 1000],
    ["is blank when all is blank", ["", [[""]]], ""],
    ["is exact where a double is not", [0.1, [[0.2]]], 0.3],
    ["comes back as text beyond 15 digits", ["9,007,199,254,740,993", [[1]]], "9007199254740994"],
    ["is blank for what is not in hand", ["Not in hand", [[1]]], ""],
  ];
  test.each(cases)("%s", (_, [opening, change], result) =>
    expect(CLOSING(opening, change as unknown[][])).toBe(result),
  );
});

describe("DIFFERENCE", () => {
  const cases: readonly Case[] = [
    ["is 0 when both agree", ["49,800", 49800], 0],
    ["is positive when too much is asserted", [25948809929, 25948809928], 1],
    ["is negative when too little is", [1, "2.5"], -1.5],
    ["counts one blank as nil", ["", 5], -5],
    ["is blank when both are", ["", null], ""],
    ["is 0 for Nil beside blank", ["Nil", ""], 0],
    ["is blank for what is not in hand", [1, "Not in hand"], ""],
  ];
  test.each(cases)("%s", (_, cells, result) => expect(DIFFERENCE(...cells)).toBe(result));
});

describe("TOTAL", () => {
  const cases: readonly Case[] = [
    ["adds what is in its currency", ["USD", "USD", 49800, "USD", 200], 50000],
    ["leaves out other currencies", ["HKD", "HKD", 100, "USD", 50], 100],
    ["is blank when nothing is in its currency", ["RMB", "HKD", 100], ""],
    ["is blank without a currency", ["", "", 100], ""],
    ["is blank for a currency's empty cell, which Excel may hand on as 0", [0, "HKD", 100], ""],
    ["counts a blank amount as nil", ["HKD", "HKD", "", "HKD", 7], 7],
    ["is blank when all its amounts are", ["HKD", "HKD", "", "HKD", null], ""],
    ["takes a currency with no amount beside it as blank", ["HKD", "HKD", 1, "HKD"], 1],
  ];
  test.each(cases)("%s", (_, cells, result) => expect(TOTAL(cells[0], ...cells.slice(1))).toBe(result));
});

describe("RECONCILE", () => {
  const cases: readonly Case[] = [
    ["is 0 when opening and change make the closing", [25948809928, "", 25948809928], 0],
    ["is what closing has too much", [100, -10, 91], 1],
    ["takes any number of movements", [100, 1, 2, 3, 106], 0],
    ["is blank over blank lines", ["", "", ""], ""],
    ["is 0 for nil in words beside blank", ["Nil", "", "-"], 0],
    ["is blank when a line is not in hand", ["Not in hand", 1, 2], ""],
  ];
  test.each(cases)("%s", (_, lines, result) => expect(RECONCILE(...lines)).toBe(result));
});

describe("DEADLINE", () => {
  const DEADLINE = deadlineOfReturn as (monthEnded: unknown, holidays?: unknown) => Result;
  const eightThirty = 8.5 / 24;
  const days2026 = shippedHolidays.filter(({ date }) => date.startsWith("2026-")).map(({ date }) => [date]);
  const cases: readonly Case[] = [
    ["is 08:30 on the fifth business day", [46053], 46059 + eightThirty],
    ["reads the month as text", ["31 January 2026"], 46059 + eightThirty],
    ["reads the month in ISO form", ["2026-01-31", null], 46059 + eightThirty],
    ["counts by the days that are given in place of its own", [46053, [...days2026, ["2 February 2026"], [46056], [""], [0]]], 46063 + eightThirty], // prettier-ignore
    ["takes each day once", [46053, [...days2026, [46055, 46055, "2026-02-02"]]], 46062 + eightThirty],
    ["is blank for a blank month", [""], ""],
    ["is blank for a month's empty cell, which Excel may hand on as 0", [0], ""],
    ["is blank for a month that is not in hand", ["Not in hand"], ""],
  ]; // prettier-ignore
  test.each(cases)("%s", (_, [monthEnded, holidays], result) => expect(DEADLINE(monthEnded, holidays)).toBe(result));

  test.each([
    ["a day that is not the last of its month", [46052], '"46052" is not the last day of a month.'],
    ["words", ["January"], '"January" is not a date. Type it as 31 January 2026.'],
    ["a truth value", [true], '"true" is not a date. Type it as 31 January 2026.'],
    ["a holiday that is no date", [46053, [["tomorrow"]]], '"tomorrow" is not a date. Type it as 31 January 2026.'],
    ["a month that the table does not cover", ["31 January 2030"], "The holidays do not cover the days after this month."],
    ["holidays that are too few for a year", [46053, [["2 February 2026"], [46056]]], "The holidays do not cover the days after this month."],
    ["holidays that are all blank", [46053, [[""]]], "The holidays do not cover the days after this month."],
  ])("%s is an error with its reason", (_, [monthEnded, holidays], message) => {
    const call = () => DEADLINE(monthEnded, holidays);
    expect(call).toThrow(new CustomFunctionsError("#VALUE!", message));
    expect(codeThrownBy(call)).toBe("#VALUE!");
  }); // prettier-ignore
});

describe("an argument that is no figure is an error with its reason", () => {
  test.each([
    ["letters among digits", "12,5OO"],
    ["an exponent", "1e3"],
    ["commas out of their places", "12,34"],
    ["words", "about five"],
    ["a truth value", true],
    ["no number", Number.NaN],
    ["more than 40 digits", "1".repeat(41)],
  ])("%s", (_, cell) => {
    const calls = [() => CAPITAL(cell, 1), () => CLOSING(1, [[cell]]), () => DIFFERENCE(cell, 1), () => TOTAL("HKD", "HKD", cell), () => RECONCILE(cell, 1, 1)]; // prettier-ignore
    const message = `"${String(cell)}" is not a figure. Type digits, with or without thousands commas.`;
    for (const call of calls) expect(call).toThrow(new CustomFunctionsError("#VALUE!", message));
    expect(calls.map(codeThrownBy)).toEqual(calls.map(() => "#VALUE!"));
  });
});

describe("every result is that of arithmetic with a thousand digits", () => {
  const Exact = DecimalJs.clone({ precision: 1000, toExpNeg: -1000, toExpPos: 1000 });
  const text = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(14)).map(([n, places]) => new Exact(n.toString()).div(new Exact(10).pow(places)).toFixed()); // prettier-ignore
  const cell = fc.oneof(
    text,
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
      .map((value) => Number(value.toPrecision(15)))
      .filter(isShort),
  );
  const exact = (value: string | number) => new Exact(value);
  const same = (result: Result, expected: DecimalJs) => expect(exact(result).equals(expected)).toBe(true);

  test("CAPITAL", () => {
    fc.assert(fc.property(cell, cell, (number, par) => same(CAPITAL(number, par), exact(number).times(par))));
  });
  test("CLOSING", () => {
    fc.assert(fc.property(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }), (opening, change) => {
      same(CLOSING(opening, change), change.flat().reduce<DecimalJs>((sum, one) => sum.plus(one), exact(opening)));
    })); // prettier-ignore
  });
  test("DIFFERENCE", () => {
    fc.assert(fc.property(cell, cell, (asserted, due) => same(DIFFERENCE(asserted, due), exact(asserted).minus(due))));
  });
  test("TOTAL", () => {
    const money = fc.tuple(fc.constantFrom("HKD", "USD"), cell);
    fc.assert(fc.property(cell, fc.array(money), (first, moneys) => {
      const inDollars = moneys.filter(([currency]) => currency === "HKD").map(([, amount]) => amount);
      same(TOTAL("HKD", "HKD", first, ...moneys.flat()), inDollars.reduce<DecimalJs>((sum, one) => sum.plus(one), exact(first)));
    })); // prettier-ignore
  });
  test("RECONCILE", () => {
    fc.assert(fc.property(cell, cell, cell, (opening, change, closing) => {
      same(RECONCILE(opening, change, closing), exact(closing).minus(exact(opening).plus(change)));
    })); // prettier-ignore
  });
});

test("the functions are published under the names, words and parameters that they had before", async () => {
  const file = join(__dirname, "../src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  expect(errors).toEqual([]);
  expectGolden("functions.json", JSON.parse(metadataJson));
});

/** Whether a double's digits are few enough to be a figure. */
function isShort(value: number): boolean {
  return new DecimalJs(value).toFixed().replace(/\D/g, "").length <= 40;
}

function codeThrownBy(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof CustomFunctionsError ? error.code : undefined;
  }
  return undefined;
}
