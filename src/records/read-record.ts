import type { Problem } from "../model/problem";
import { textOf, type SheetReading } from "../sheet/sheet-reading";
import { kindIn, readEntry } from "./entry";
import { findTable, type FoundTable } from "./find-table";
import type { RecordRow, RecordSpec } from "./record";

/** A row of a record as it was read. */
export interface ReadRow {
  /** Row of the sheet, counted from 0. */
  readonly row: number;
  readonly entries: RecordRow;
  /** Keys of the entries that can't be read. */
  readonly unreadable: readonly string[];
}

export interface ReadRecord {
  readonly sheet: SheetReading;
  readonly spec: RecordSpec;
  readonly table: FoundTable;
  /** Every row with something in it, half filled ones too, but for the user's own notes. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
}

/** Reads the record that a workbook holds; undefined when it holds none, or more than one, which is a problem. */
export function readRecord(
  workbook: readonly SheetReading[],
  spec: RecordSpec,
): ReadRecord | { readonly rows?: undefined; readonly problems: readonly Problem[] } | undefined {
  const [sheet, ...others] = workbook.filter((one) => findTable(one, spec));
  if (sheet === undefined) return undefined;
  if (others.length === 0) return readSheet(sheet, spec);
  const twins = [sheet, ...others].map(({ name }) => ({ sheet: name, row: 0, column: 0 }));
  return { problems: twins.map((at) => ({ kind: "recordTwice", part: "", at, subject: spec.title })) };
}

/** Reads a record on its sheet. */
export function readSheet(sheet: SheetReading, spec: RecordSpec): ReadRecord {
  const table = findTable(sheet, spec) ?? { headerRow: 0, columns: new Map<string, number>() };
  const rows = sheet.values.slice(table.headerRow + 1).flatMap((cells, i) => {
    const at = (key: string) => cells[table.columns.get(key) ?? -1];
    const isBlank = spec.columns.every(({ key }) => textOf(at(key)) === "");
    const row = isBlank ? undefined : readRow(spec, at, sheet.firstRow + table.headerRow + 1 + i);
    return row === undefined || isNote(spec, row, table) ? [] : [row];
  });
  const missing = spec.columns.filter(({ key }) => !table.columns.has(key)).map(({ header }) => header);
  return { sheet, spec, table, rows, problems: [...missingHeaders(sheet, table, missing)] };
}

function readRow({ columns }: RecordSpec, at: (key: string) => SheetReading["values"][0][0], row: number): ReadRow {
  const entries: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const column of columns) {
    const { entry, isUnreadable } = readEntry(at(column.key), kindIn(column, entries));
    entries[column.key] = entry;
    if (isUnreadable) unreadable.push(column.key);
  }
  return { row, entries, unreadable };
}

/** A row that names nothing is a note; so are words where its day would stand, when they are all that it says. */
function isNote({ keys = [] }: RecordSpec, { entries, unreadable }: ReadRow, { columns }: FoundTable): boolean {
  const known = keys.filter((key) => columns.has(key));
  const named = known.filter((key) => entries[key] !== "");
  if (named.length === 0) return known.length > 0;
  const isAlone = Object.values(entries).filter((entry) => entry !== "").length === 1;
  return keys.length > 1 && isAlone && unreadable.includes(named[0]);
}

function missingHeaders(
  { name, firstRow, firstColumn }: SheetReading,
  table: FoundTable,
  missing: readonly string[],
): Problem[] {
  const at = { sheet: name, row: firstRow + table.headerRow, column: firstColumn };
  return missing.length === 0 ? [] : [{ kind: "recordHeaderMissing", part: "", at, subject: missing.join(", ") }];
}

/** The problem of an entry that can't be read, or that names nothing that is known. */
export function problemOfEntry(
  { sheet, spec, table }: ReadRecord,
  { row, entries }: ReadRow,
  key: string,
  kind: "recordEntryUnreadable" | "ruleUnknown" = "recordEntryUnreadable",
): Problem {
  const at = { sheet: sheet.name, row, column: sheet.firstColumn + (table.columns.get(key) ?? 0) };
  const header = spec.columns.find((column) => column.key === key)?.header ?? "";
  return { kind, part: "", at, subject: header, found: entries[key] };
}

/** The problems of a record whose entries each are read by themselves. */
export function problemsOfEntries(record: ReadRecord): Problem[] {
  const own = record.rows.flatMap((row) => row.unreadable.map((key) => problemOfEntry(record, row, key)));
  return [...record.problems, ...own];
}
