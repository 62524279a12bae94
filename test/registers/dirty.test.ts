import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Decimal, digits } from "../../src/model/decimal";
import type { RegisterCell } from "../../src/registers/cell";
import type { WrittenDays } from "../../src/registers/mapping";
import { daysShown } from "../../src/registers/suggest-mapping";
import type { RowCounts } from "../../src/registers/tally";
import { meantValues } from "../../src/registers/meant";
import { planFor, problemSaid, tallied, tallySaid, type DirtyRegister } from "./dirty-registers";

/** One cell after the other in a column of a register of options: what it holds, and what it is read as, or why it is refused. */
interface DirtyCells {
  readonly title: string;
  readonly field: "number" | "price" | "eventDate" | "scheme";
  readonly days?: WrittenDays;
  readonly is1904?: boolean;
  readonly cells: readonly (readonly [dirt: string, cell: RegisterCell, read: string])[];
}

/** A small register, what its rows add up to, and what is said beside them. */
interface DirtyDocument extends DirtyRegister {
  readonly title: string;
  readonly tallies: readonly string[];
  readonly problems: readonly string[];
  readonly counts?: Partial<RowCounts>;
}

function documentsOf<T>(folder: string): T[] {
  const path = join(__dirname, "dirty", folder);
  return readdirSync(path).map((file) => JSON.parse(readFileSync(join(path, file), "utf8")) as T);
}

const headers = ["Reference", "Scheme", "Event", "Event date", "Number", "Exercise price"];
const columns = { scheme: 1, eventDate: 3, number: 4, price: 5 };
const problems: ReadonlySet<string> = new Set([
  "cellError", "notReadable", "notANumber", "digitsLost", "notWhole", "notADate", "orderUnknown", "missing", "mayBeTotal",
]); // prettier-ignore

describe.each(documentsOf<DirtyCells>("cells").map((one) => [one.title, one] as const))("%s", (_, document) => {
  test.each(document.cells)("%s", (_, cell, read) => expect(readAs(document, cell)).toBe(read));
});

/** What a register of one row says of its cell. */
function readAs({ field, days, is1904 }: DirtyCells, cell: RegisterCell): string {
  const row: RegisterCell[] = ["R1", "2018 Plan", "Exercised", "2026-01-05", "1", "1"];
  row[columns[field]] = cell;
  const register: DirtyRegister = { register: "options", rows: [headers, row], is1904, ...(days && { days: { eventDate: days } }) }; // prettier-ignore
  const { tallies, problems: found } = tallied(field === "eventDate" ? { ...register, register: "issues", rows: [["Event date", "Event", "Number"], [cell, "Placing", "1"]] } : register); // prettier-ignore
  if (found.length > 0) {
    expect(found).toEqual([{ row: 2, kind: found[0].kind, field, found: String(cell), isRefused: true }]);
    expect(tallies).toEqual([]);
    return found[0].kind;
  }
  const [{ keys, sums, products, unpriced }] = tallies;
  if (field === "scheme" || field === "eventDate") return keys[field] ?? "";
  const { positive, negative } = (field === "number" ? sums : products).number!;
  const figure = digits(new Decimal(positive).plus(negative));
  if (field === "number") return figure;
  return unpriced.number?.positive === "1" ? "none" : [figure, keys.currency].filter(Boolean).join(" ");
}

test("every problem of a cell is shown by one", () => {
  const shown = new Set(documentsOf<DirtyCells>("cells").flatMap(({ cells }) => cells.map(([, , read]) => read)));
  expect([...problems].filter((kind) => !shown.has(kind))).toEqual([]);
});

const { title, columns: columnsOfDays } = JSON.parse(readFileSync(join(__dirname, "dirty/columns-of-days.json"), "utf8")) as {
  readonly title: string;
  readonly columns: readonly (readonly [cells: readonly RegisterCell[], asked: string])[];
}; // prettier-ignore

describe(title, () => {
  test.each(columnsOfDays)("%j", (cells, asked) => {
    const { isAsked, asksOrder, asksYears, asksNumbers, order, sample } = daysShown(cells);
    const of = [asksOrder && "the order", asksYears && "the years", asksNumbers && "the numbers"]
      .filter(Boolean)
      .join(" and ");
    const said = isAsked ? `asked for ${of}: ${sample}` : `not asked${order ? `: ${order}` : ""}`;
    expect(said).toBe(asked);
  });
});

test.each(documentsOf<DirtyDocument>("registers").map((one) => [one.title, one] as const))("%s", (_, document) => {
  const { tallies, problems: found, counts } = tallied(document);
  expect(found.map(problemSaid)).toEqual(document.problems);
  expect(tallies.map(tallySaid)).toEqual(document.tallies);
  expect(counts).toMatchObject(document.counts ?? {});
});

describe("what is very long, or very many", () => {
  const row = (over: Partial<Record<keyof typeof columns, RegisterCell>>): RegisterCell[] => {
    const cells: RegisterCell[] = ["R1", "2018 Plan", "Exercised", "2026-01-05", "1", "1"];
    for (const [field, cell] of Object.entries(over)) cells[columns[field as keyof typeof columns]] = cell;
    return cells;
  };
  const reading = (...rows: readonly RegisterCell[][]) => tallied({ register: "options", rows: [headers, ...rows] });

  test("a text of all the characters that a cell holds is refused beside its row, and cut where it is said", () => {
    const long = "鳶(".repeat(16_383);
    const fieldsOfRow = Object.keys(columns) as (keyof typeof columns)[];
    const { problems: found } = reading(...fieldsOfRow.map((field) => row({ [field]: long })));
    expect(found.map(({ row: at, field }) => [at, field])).toEqual(fieldsOfRow.map((field, i) => [i + 2, field]));
    expect(Math.max(...found.map((one) => one.found.length))).toBeLessThanOrEqual(60);
  });

  test("a character is never cut in two", () => {
    const { problems: found } = reading(row({ number: "x".repeat(59) + "𠮷".repeat(9) }));
    expect(found[0].found).toBe("x".repeat(59));
  });

  test("problems are counted to the last, and named as far as people read", () => {
    const { problems: found, counts } = reading(...Array.from({ length: 3000 }, () => row({ number: "12,5OO" })));
    expect([found.length, counts.refused, counts.read]).toEqual([500, 3000, 3000]);
  });

  test("a column of schemes that holds something else is told, and not kept", () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => row({ scheme: `Employee ${i}` }));
    const { tallies, isTooMany, counts } = reading(...rows);
    expect([tallies.length, isTooMany, counts.read]).toEqual([20_001, true, 25_000]);
    expect(reading(row({})).isTooMany).toBeUndefined();
  });
});

test("words that a program has a meaning for have none of their own", () => {
  const words = ["constructor", "__proto__", "toString", "hasOwnProperty"];
  const rows = [headers, ...words.map((word) => ["R1", word, word, "2026-01-05", "1", "1"])];
  const { mapping } = planFor({ register: "options", rows });
  const of = { ...mapping, values: { event: { Left: "Lapsed" }, scheme: { A: "B" } } };
  const meant = meantValues(tallied({ register: "options", rows }), of, ["scheme", "event"], {
    schemes: [],
    classes: [],
  });
  for (const word of words) {
    expect(meant.filter(({ value }) => value === word)).toMatchObject([{ field: "event", confidence: 0 }, { field: "scheme", meaning: word }]); // prettier-ignore
    expect(meant.find(({ field, value }) => field === "event" && value === word)?.meaning).toBeUndefined();
  }
});
