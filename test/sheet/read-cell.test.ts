import fc from "fast-check";
import { Decimal } from "../../src/model/decimal";
import { fieldContent } from "../../src/sheet/content";
import { readCell } from "../../src/sheet/read-cell";
import type { CellValue } from "../../src/sheet/sheet-reading";
import type { Kind } from "../../src/sheet/spec";

const kinds: readonly Kind[] = ["shares", "amount", "price", "text", "code", "currency", "date", "tick"];
const kindsOfFigures: readonly Kind[] = ["shares", "amount", "price"];
const kindsOfText: readonly Kind[] = ["text", "code", "currency"];
const kindUnreadable = { unreadable: "kind" };

describe("every kind of cell", () => {
  test.each(kinds)("%s: an error of the grid can't be read", (kind) => {
    for (const error of ["#NAME?", "#REF!", "#VALUE!", " #N/A ", "#DIV/0!", "#name?"]) {
      expect(readCell(error, kind)).toEqual({ unreadable: "error" });
    }
  });

  test.each(kinds)("%s: Not in hand is absent, in any letters", (kind) => {
    for (const words of ["Not in hand", "not in hand", " NOT IN HAND ", "Ｎｏｔ　ｉｎ　ｈａｎｄ"]) {
      expect(readCell(words, kind)).toEqual({ value: undefined });
    }
  });

  test("whatever is typed, nothing throws, and a cell is read or says why not", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("toString", "__proto__", "=1+1", "\u0000", "-", "()", "1,", "(-)", ",", "."),
      fc.string({ unit: fc.constantFrom(..."0123456789,.-() eExX#/%".split("")) }),
    );
    fc.assert(fc.property(fc.option(typed, { nil: undefined }), fc.constantFrom(...kinds), (cell, kind) => {
      const reading = readCell(cell, kind);
      expect("value" in reading || ["error", "kind"].includes(reading.unreadable)).toBe(true);
    }), { numRuns: 2000 }); // prettier-ignore
  });
});

describe.each(kindsOfFigures)("a cell of %s", (kind) => {
  test.each([
    ["a number", 1363.5, new Decimal("1363.5")],
    ["digits as text", "1,363.50", new Decimal("1363.5")],
    ["brackets", "(1,363)", new Decimal(-1363)],
    ["more digits than a number keeps, as text", "12345678901234567.89", new Decimal("12345678901234567.89")],
    ["words for none", "Not applicable", "Not applicable"],
    ["an empty cell", "", null],
    ["a cell beyond the used range", undefined, null],
  ])("%s is read", (_, cell, value) => expect(readCell(cell, kind)).toHaveProperty("value", value));

  test("a number with more than 15 digits may have lost some", () => {
    expect(readCell(1234567890123456, kind)).toMatchObject({ digitsLost: true });
    expect(readCell(123456789012345, kind)).not.toHaveProperty("digitsLost");
  });

  test.each(["about 5", "5 shares", "12,34", "1e3", true, Number.NaN, 1e60])("%p can't be read", (cell) => {
    expect(readCell(cell, kind)).toEqual(kindUnreadable);
  });
});

describe.each(kindsOfText)("a cell of %s", (kind) => {
  test.each([
    ["words as they are", " Class B ", " Class B "],
    ["a code keeps its noughts", "00020", "00020"],
    ["a number is its digits", 20, "20"],
    ["a long number is no exponent", 1e21, "1000000000000000000000"],
    ["a truth value is a word", true, "true"],
    ["an empty cell is blank", "", ""],
    ["a cell beyond the used range is blank", undefined, ""],
    ["words that begin like a formula", "=1+1", "=1+1"],
  ])("%s", (_, cell, value) => expect(readCell(cell, kind)).toEqual({ value }));
});

describe("a cell of a date", () => {
  test.each([
    ["a date of Excel", 46053, "2026-01-31"],
    ["a date in words", "31 January 2026", "2026-01-31"],
    ["ISO text", "2026-01-31", "2026-01-31"],
    ["words for none", "N/A", "N/A"],
    ["an empty cell", "", ""],
    ["a cell beyond the used range", undefined, ""],
  ])("%s is read", (_, cell, value) => expect(readCell(cell, "date")).toEqual({ value }));

  test.each([46053.5, 60, -1, "31/01/2026", "soon", true])("%p can't be read", (cell) => {
    expect(readCell(cell, "date")).toEqual(kindUnreadable);
  });
});

describe("a cell of a tick", () => {
  test.each(["✔", "✓", "√", "☑", "x", "X", "Yes", "TRUE", " ✔ ", true])("%p is a tick", (cell) => {
    expect(readCell(cell, "tick")).toEqual({ value: true });
  });
  test.each(["", " ", "false", false, undefined])("%p is none", (cell) => {
    expect(readCell(cell, "tick")).toEqual({ value: false });
  });
  test.each(["maybe", "No!", 1])("%p can't be read", (cell) => expect(readCell(cell, "tick")).toEqual(kindUnreadable));
});

describe("what is written into a cell is read from it", () => {
  const shown = (content: CellValue) => (typeof content === "string" ? content.replace(/^'/, "") : content);
  const readBack = (value: unknown, kind: Kind) => readCell(shown(fieldContent(value, kind, "en")), kind);

  test("figures of any length", () => {
    const figure = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(12)).map(([n, places]) => new Decimal(n.toString()).div(new Decimal(10).pow(places))); // prettier-ignore
    fc.assert(fc.property(figure, fc.constantFrom(...kindsOfFigures), (value, kind) => expect(readBack(value, kind)).toHaveProperty("value", value))); // prettier-ignore
  });

  test.each([
    ["blank", null, "shares"],
    ["words for none", "Nil", "amount"],
    ["what is absent", undefined, "price"],
    ["a text that begins with an apostrophe", "'quoted", "text"],
    ["a code", "00020", "code"],
    ["a day", "2026-01-31", "date"],
    ["the first day that Excel and the calendar count alike", "1900-03-01", "date"],
    ["a tick", true, "tick"],
    ["no tick", false, "tick"],
  ] as const)("%s", (_, value, kind) => expect(readBack(value, kind)).toEqual({ value }));

  test("a day before Excel's calendar", () => {
    expect(readBack("1899-12-31", "date")).toEqual({ value: "1899-12-31" });
  });
});
