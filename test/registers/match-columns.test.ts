import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerOf, registers } from "../../src/registers/catalogue";
import type { RegisterCell } from "../../src/registers/cell";
import { fields, type FieldKey } from "../../src/registers/fields";
import { locateColumns, locateHeaderRow, shapeOf, type RegisterMapping } from "../../src/registers/mapping";
import { draftAgain, suggestedDraft } from "../../src/registers/mapping-draft";
import { confidenceOf, fieldsOf, matchColumns, sure } from "../../src/registers/match-columns";
import type { RegisterId, Shape, ShapeSpec } from "../../src/registers/register";
import { isSure, suggestColumns, suggestRegister } from "../../src/registers/suggest-mapping";

/** Tables by their headers and what each is, headers that are asked about, and such as are never taken. */
interface HeadersDocument {
  readonly tables: readonly {
    readonly title: string;
    readonly register: RegisterId;
    readonly shape: Shape;
    readonly sure: Readonly<Record<string, FieldKey>>;
  }[];
  readonly asked: readonly (readonly [field: FieldKey, header: string])[];
  readonly never: readonly (readonly [field: FieldKey, header: string])[];
  readonly titled: {
    readonly register: RegisterId;
    readonly headerRow: number;
    readonly rows: readonly (readonly RegisterCell[])[];
  };
}

const document = JSON.parse(readFileSync(join(__dirname, "headers.json"), "utf8")) as HeadersDocument;
const { tables, asked, never, titled } = document;
const shapesOfAll = registers.flatMap(({ id, shapes }) =>
  (Object.entries(shapes) as [Shape, ShapeSpec][]).map(([shape, spec]) => [`${id}, ${shape}`, spec] as const),
);

test.each(tables.map((one) => [one.title, one] as const))("%s", (_, table) => {
  const headers = Object.keys(table.sure);
  const suggested = suggestColumns(table.register, [headers], 0);
  expect(suggested.shape).toBe(table.shape);
  expect(Object.fromEntries(suggested.matches.map(({ header, field }) => [header.replace("\n", " "), field]))).toEqual(
    Object.fromEntries(Object.entries(table.sure).map(([header, field]) => [header.replace("\n", " "), field])),
  );
  const unsure = suggested.matches.filter(({ confidence }) => confidence < sure);
  expect(unsure.map(({ header }) => header)).toEqual([]);
  expect(isSure(suggested.matches, shapeOf(suggested))).toBe(true);
});

test.each(tables.map((one) => [one.title, one] as const))("in any order of columns: %s", (_, table) => {
  const headers = Object.keys(table.sure).reverse();
  const { matches } = suggestColumns(table.register, [headers], 0);
  for (const { header, field, column } of matches) {
    const own = headers[column];
    expect([header, field]).toEqual([own.replace("\n", " "), table.sure[own]]);
  }
});

test("every known header is its own field's, and sure", () => {
  const unsure = (Object.keys(fields) as FieldKey[]).flatMap((field) =>
    fields[field].headers.flatMap((header) =>
      [header, header.toUpperCase(), ` ${header}: `, `${header} (Note 2)`].filter((one) => confidenceOf(one, field) < sure),
    ),
  ); // prettier-ignore
  expect(unsure).toEqual([]);
});

test.each(asked)("%s is not sure: %s", (field, header) => {
  expect(confidenceOf(header, field)).toBeGreaterThan(0.5);
  expect(confidenceOf(header, field)).toBeLessThan(sure);
});

test.each(never)("%s is never: %s", (field, header) => expect(confidenceOf(header, field)).toBeLessThan(0.6));

test.each(shapesOfAll)("one header is one field, and one field one header: %s", (_, spec) => {
  const headers = fieldsOf(spec).flatMap((field) => [...fields[field].headers]);
  const matches = matchColumns(headers, spec);
  expect(new Set(matches.map(({ column }) => column)).size).toBe(matches.length);
  expect(new Set(matches.map(({ field }) => field)).size).toBe(matches.length);
  expect(matches).toHaveLength(fieldsOf(spec).length);
});

test("two columns that are as likely are asked about", () => {
  const spec = registerOf("options").shapes.transactions as ShapeSpec;
  const matches = matchColumns(["Scheme", "Event", "Date", "Number", "Date"], spec);
  expect(matches.find(({ field }) => field === "eventDate")).toMatchObject({ column: 2, rival: 4 });
  expect(isSure(matches, spec)).toBe(false);
  const draft = suggestedDraft({ kind: "sheet", name: "x" }, { firstRow: 1, is1904: false, rows: [["Scheme", "Event", "Date", "Number", "Date"]] }, "options"); // prettier-ignore
  expect(draft.columns.eventDate).toEqual({ column: 2, confidence: 0.5 });
  expect(isSure(matchColumns(["Scheme", "Event", "Date", "Number"], spec), spec)).toBe(true);
});

test("a column that is of use and not sure is asked about too", () => {
  const spec = registerOf("options").shapes.transactions as ShapeSpec;
  const matches = matchColumns(["Scheme", "Event", "Date", "Number", "Exercise price paid"], spec);
  expect(matches.map(({ field }) => field)).toContain("price");
  expect(isSure(matches, spec)).toBe(false);
});

test("headers are found under titles in merged cells", () => {
  const { headerRow, shape } = suggestColumns(titled.register, titled.rows);
  expect({ headerRow, shape }).toEqual({ headerRow: titled.headerRow, shape: "balances" });
  expect(suggestRegister(titled.rows)).toBe(titled.register);
});

test("a table that is like no register is suggested as none", () => {
  expect(suggestRegister([["Dear Sirs"], [""], ["We refer to the above", 12], ["Yours"]])).toBeUndefined();
  expect(suggestRegister([])).toBeUndefined();
});

describe("a mapping of last month", () => {
  const mapping: RegisterMapping = {
    register: "options",
    source: { kind: "sheet", name: "Options" },
    shape: "transactions",
    columns: { scheme: "Scheme", event: "Event", eventDate: "Event date", number: "Number (A)" },
    days: { eventDate: { order: "dayFirst" } },
    values: { event: { Left: "Lapsed" } },
  };
  const head = (...headers: string[]) => ({ firstRow: 1, is1904: false, rows: [["Options"], headers, ["2018 Plan"]] });

  test("is found again wherever its columns stand, by all the words of their headers", () => {
    const { rows } = head("Number (B)", "Remarks", "NUMBER (a)", "event  date", "Event", "Scheme");
    expect(locateHeaderRow(mapping, rows)).toBe(1);
    const { columns, missing } = locateColumns(mapping, rows[1]);
    expect({ columns: [...columns], missing }).toEqual({
      columns: [["scheme", 5], ["event", 4], ["eventDate", 3], ["number", 2]],
      missing: [],
    }); // prettier-ignore
  });

  test("misses a header that is named otherwise now, and has what it may be called suggested", () => {
    const renamed = head("Scheme", "Event", "Date of exercise", "Number (A)");
    expect(locateColumns(mapping, renamed.rows[1]).missing).toEqual(["eventDate"]);
    const { columns, days, values } = draftAgain(mapping, renamed);
    expect(columns).toMatchObject({ scheme: { column: 0 }, eventDate: { column: 2 }, number: { column: 3 } });
    expect({ days, values }).toEqual({ days: mapping.days, values: mapping.values });
  });

  test("does not take a column by its position", () => {
    const { columns, missing } = locateColumns(mapping, ["Scheme", "Event", "Event date", "Fee"]);
    expect({ number: columns.get("number"), missing }).toEqual({ number: undefined, missing: ["number"] });
  });

  test("misses the header that was renamed at the top, though the old headers are printed again further down", () => {
    const old = ["Scheme", "Event", "Event date", "Number (A)"];
    const rows = [["Options"], ["Scheme", "Event", "Event date", "Shares"], ["2018 Plan"], old, ["2018 Plan"]];
    expect(locateHeaderRow(mapping, rows)).toBe(1);
    expect(locateHeaderRow(mapping, [["Options"], ["Scheme", "Event", "Day", "Shares"], old])).toBeUndefined();
  });

  test("is not found in a table that has few of its headers", () => {
    expect(locateHeaderRow(mapping, [["Scheme", "Event", "Name", "Fee"]])).toBeUndefined();
  });
});
