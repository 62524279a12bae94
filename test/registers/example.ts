import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { understood } from "../../src/month/read-registers";
import type { RegisterCell } from "../../src/registers/cell";
import type { NamedRegister } from "../../src/registers/fill";
import {
  locateHeaderRow,
  planOf,
  shapeOf,
  type RegisterMapping,
  type RegisterSource,
} from "../../src/registers/mapping";
import type { RegisterId } from "../../src/registers/register";
import { dateFields, daysShown, isSure, suggestColumns, suggestRegister } from "../../src/registers/suggest-mapping";
import { Tallying } from "../../src/registers/tallying";

type Rows = readonly (readonly RegisterCell[])[];

/** A sheet of the example: its rows from A1 on, cells that are blank to the end of a row left out. */
export interface ExampleSheet {
  readonly name: string;
  readonly rows: Rows;
  /** Letters of the columns whose numbers are days, and number formats of others, for a host to show them by. */
  readonly dates: readonly string[];
  readonly formats: Readonly<Record<string, string>>;
  readonly table?: { readonly name: string; readonly address: string };
  readonly named?: { readonly name: string; readonly address: string };
}

/** The registers of a made-up issuer, as its teams keep them, and what it has said of itself. */
export interface ExampleWorkbook {
  readonly title: string;
  readonly monthEnded: string;
  readonly profile: Readonly<Record<string, unknown>>;
  /** Last month's return as it comes out of its PDF, line by line. */
  readonly published: readonly string[];
  readonly sheets: readonly ExampleSheet[];
}

const folder = join(__dirname, "../../assets/examples/paper-kite");

export const workbook = JSON.parse(readFileSync(join(folder, "registers.json"), "utf8")) as ExampleWorkbook;

/** Last month's return as a person pastes it. */
export const publishedText = workbook.published.join("\n");

/** What a person says of a sheet: which register it is where its headers say another, and what values mean. */
export interface Answers {
  readonly register?: RegisterId;
  readonly values?: RegisterMapping["values"];
}

/** A mapping as the wizard makes it, every suggestion taken as it comes. */
export interface Mapped {
  readonly mapping: RegisterMapping;
  /** Which register the sheet is taken for before anybody has said anything. */
  readonly suggested: RegisterId | undefined;
  /** Whether every column that is needed is matched, and every column of days read, without a question. */
  readonly isSure: boolean;
}

/** Maps a sheet in the first month. */
export function mapped(sheet: ExampleSheet, { register, values = {} }: Answers): Mapped {
  const { rows } = areaOf(sheet);
  const suggested = suggestRegister(rows, sheet.name);
  const { shape, headerRow, matches, ...own } = suggestColumns(register ?? suggested ?? "options", rows);
  const columns = new Map(matches.map(({ field, column }) => [field, column]));
  const days = dateFields([...columns.keys()]).map((field) => {
    const cells = rows.slice(headerRow + 1).map((row) => row[columns.get(field) ?? -1] ?? "");
    return [field, daysShown(cells)] as const;
  });
  const mapping: RegisterMapping = {
    register: own.register,
    shape,
    values,
    source: sourceOf(sheet),
    columns: Object.fromEntries(matches.map(({ field, header }) => [field, header])),
    days: Object.fromEntries(days.flatMap(([field, { order }]) => (order ? [[field, { order }]] : []))),
  };
  return { mapping, suggested, isSure: isSure(matches, shapeOf(mapping)) && days.every(([, { isAsked }]) => !isAsked) };
}

/** Reads a sheet in the month of a return by the mapping that was made once. */
export function readSheet(sheet: ExampleSheet, mapping: RegisterMapping, r: MonthlyReturn): NamedRegister {
  const monthEnded = r.cover.monthEnded ?? "";
  const { rows, first } = areaOf(sheet);
  const headerRow = locateHeaderRow(mapping, rows) ?? 0;
  const tallying = new Tallying(planOf(mapping, rows[headerRow], monthEnded, false));
  rows.slice(headerRow + 1).forEach((row, i) => tallying.take(row, first + headerRow + 1 + i));
  return understood(mapping, tallying.result, r);
}

/** Where a register stands: its table, its named range or its whole sheet, and the number of its first row. */
function areaOf({ rows, table, named }: ExampleSheet): { readonly rows: Rows; readonly first: number } {
  const address = table?.address ?? named?.address ?? `A1:A${rows.length}`;
  const [first, last] = [...address.matchAll(/\d+/g)].map(Number);
  return { rows: rows.slice(first - 1, last), first };
}

function sourceOf({ name, table, named }: ExampleSheet): RegisterSource {
  if (table) return { kind: "table", name: table.name };
  return named ? { kind: "name", name: named.name } : { kind: "sheet", name };
}
