import { mappingsRecord, mappingsSpec, readMappings } from "../../src/records/mappings";
import { readSheet } from "../../src/records/read-record";
import type { RegisterMapping } from "../../src/registers/mapping";
import { mapped, workbook } from "../registers/example";
import { sheetOf } from "./sheets";

const name = "Option register (Options)";
const mapping: RegisterMapping = {
  register: "options",
  source: { kind: "sheet", name: "Options" },
  shape: "transactions",
  columns: { scheme: "Scheme", event: "Event", eventDate: "Date", number: "Number" },
  days: { eventDate: { order: "dayFirst" } },
  values: { event: { Exer: "Exercised" } },
};
const fieldOf = (words: string) => mappingsRecord([mapping]).rows.find(({ said }) => said === words)!.field;

/** What is read of the sheet with further rows, and what of it is not known. */
function readWith(...added: (readonly [item: string, field: string, said: string, meaning: string])[]) {
  const sheet = sheetOf(mappingsRecord([mapping]));
  sheet.values.push(...added.map((row) => [name, ...row]));
  const { mappings, problems } = readMappings(readSheet(sheet, mappingsSpec));
  return {
    columns: mappings.map(({ columns }) => columns),
    problems: problems.map(({ subject, found }) => [subject, found]),
  };
}

test.each<[string, readonly (readonly [string, string, string, string])[], readonly (readonly [string, string])[]]>([
  ["an item whose name is misspelt", [["Colunm", "Scheme", "Plan", ""]], [["Item", "Colunm"]]],
  ["a note of somebody's own", [["Note", "", "Ask Tricor for March", ""]], [["Item", "Note"]]],
  ["a field that no register has", [["Column", "Colour", "Blue", ""]], [["Field", "Colour"]]],
  ["days that are written as nobody says", [["Days", "Grant date", "", "any old way"]], [["Means", "any old way"]]],
  ["an encoding that no file is in", [["Characters", "", "", "EBCDIC"]], [["Means", "EBCDIC"]]],
])("%s is found, and the register is read without it", (_, added, problems) => {
  expect(readWith(...added)).toEqual({ columns: [mapping.columns], problems });
});

test.each<[string, readonly [string, string, string, string]]>([
  ["an item whose entries were cleared", ["Days", "Grant date", "", ""]],
  ["the same item once more, in other case", ["Column", fieldOf("Event").toUpperCase(), "Event", ""]],
])("%s is no problem", (_, added) => {
  expect(readWith(added)).toEqual({ columns: [mapping.columns], problems: [] });
});

test("registers as they are laid out are read without a problem", () => {
  const inFile = { ...mapping, source: { kind: "file", name: "Options.csv", encoding: "big5" } } as const;
  const all = [...workbook.sheets.map((sheet) => mapped(sheet, {}).mapping), inFile];
  const record = readSheet(sheetOf(mappingsRecord(all)), mappingsSpec);
  expect(all.length).toBeGreaterThan(3);
  expect(readMappings(record)).toEqual({ mappings: all, problems: [] });
});
