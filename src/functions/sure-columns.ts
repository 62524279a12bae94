import { wordsOf, type RegisterCell } from "../registers/cell";
import type { FieldKey } from "../registers/fields";
import { sure, type ColumnMatch } from "../registers/match-columns";
import { fieldName } from "../registers/names";
import { quoted, Refusal } from "./refusal";
import type { RegisterTable } from "./register-table";

/** Columns that a figure takes: those that it can't do without, and those that count where there are any. */
export interface ColumnsAsked {
  readonly needed: readonly FieldKey[];
  readonly used: readonly FieldKey[];
}

/** Where the columns stand that a figure takes; refused unless each was recognised surely, and no other could be it. */
export function sureColumns(table: RegisterTable, { needed, used }: ColumnsAsked): ReadonlyMap<FieldKey, number> {
  const columns = new Map<FieldKey, number>();
  for (const field of new Set([...needed, ...used])) {
    const match = table.matches.find((one) => one.field === field);
    if (match) columns.set(field, sureColumn(table, match));
    else if (needed.includes(field))
      throw new Refusal(`No column of the range is headed ${quoted(fieldName(field))}, which this figure takes.`, "notAvailable"); // prettier-ignore
  }
  return columns;
}

/** Whether a column was recognised so surely that nobody has to be asked. */
export function isSurely({ matches }: RegisterTable, field: FieldKey): boolean {
  return matches.some((one) => one.field === field && one.confidence >= sure && one.rival === undefined);
}

/** A column of the range as messages name it: column 4 ("Number"). */
export function columnNamed(headers: readonly RegisterCell[], column: number): string {
  return `column ${column + 1} (${quoted(wordsOf(headers[column]))})`;
}

function sureColumn({ headers }: RegisterTable, { field, column, confidence, rival }: ColumnMatch): number {
  const [name, named] = [quoted(fieldName(field)), columnNamed(headers, column)];
  if (confidence < sure) throw new Refusal(`It is not sure that ${named} is ${name}. Head it with that name.`);
  if (rival !== undefined) throw new Refusal(`${capital(named)} and ${columnNamed(headers, rival)} can both be ${name}. Leave one of them out of the range, or rename its header.`); // prettier-ignore
  return column;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
