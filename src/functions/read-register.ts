import { wordsOf, type CellProblem, type RegisterCell } from "../registers/cell";
import type { DateStyle } from "../registers/date-cell";
import type { FieldKey } from "../registers/fields";
import { fieldName } from "../registers/names";
import { monthOf } from "../registers/month";
import type { ReadingPlan } from "../registers/reading-plan";
import { dateFields, daysShown } from "../registers/suggest-mapping";
import type { ShapeSpec } from "../registers/register";
import type { RowProblem, Tallies } from "../registers/tally";
import { Tallying } from "../registers/tallying";
import type { CalendarDate } from "../model/calendar-date";
import { quoted, Refusal } from "./refusal";
import type { RegisterTable } from "./register-table";
import { columnNamed, isSurely } from "./sure-columns";

/** A register's rows with how they are read: only the columns that the figure takes. */
export interface ReadingOfTable {
  readonly plan: ReadingPlan;
  /** Rows below the header, in their order, with the numbers that they have in the range, from 1. */
  readonly rows: readonly (readonly [cells: readonly RegisterCell[], row: number])[];
}

/** How the rows of a table are read for a month, or up to a day. */
export function readingOf(
  table: RegisterTable,
  columns: ReadonlyMap<FieldKey, number>,
  day: CalendarDate,
): ReadingOfTable {
  const { spec, isMoney, headerRow, headers } = table;
  const own = (some: readonly FieldKey[]) => some.filter((field) => columns.has(field));
  const shape: ShapeSpec = {
    ...spec,
    keys: own(spec.keys),
    periods: own(spec.periods),
    sums: own(spec.sums),
    stated: own(spec.stated),
    products: [],
  };
  const below = table.rows.slice(headerRow + 1);
  const styles = dateFields([...columns.keys()]).map((field) => [field, styleOf(below, columns.get(field) ?? -1)] as const); // prettier-ignore
  const plan: ReadingPlan = {
    shape,
    isMoney,
    columns: new Map([...otherColumns(table), ...columns]),
    dateStyles: new Map(styles),
    month: monthOf(day),
    headers,
  };
  const clean = withoutZeros(plan);
  return { plan, rows: below.map((cells, i) => [clean(cells), headerRow + i + 2]) };
}

/** Adds the rows up; refused where any cell of them can't be read. */
export function tallied({ plan, rows }: ReadingOfTable): Tallies {
  const tallying = new Tallying(plan);
  for (const [cells, row] of rows) {
    tallying.take(cells, row);
    if (tallying.isTooMany) throw new Refusal(`The rows up to ${row} hold too many schemes, classes and events to be those of a register. Look at how its columns are headed.`); // prettier-ignore
  }
  const result = tallying.result;
  const unread = result.problems.find(({ isRefused }) => isRefused);
  if (unread) throw new Refusal(problemIn(unread, plan) + more(result.counts.refused - 1));
  return result;
}

/** Columns that only tell rows of the register from what stands beside it; numbers of rows are written ahead. */
function otherColumns(table: RegisterTable): [FieldKey, number][] {
  const known = table.matches.filter(({ field }) => field !== "reference" && isSurely(table, field));
  return known.map(({ field, column }) => [field, column]);
}

function styleOf(rows: readonly (readonly RegisterCell[])[], column: number): DateStyle {
  const cells = new Set(rows.map((own) => own[column] ?? ""));
  const { order, asksNumbers } = daysShown([...cells]);
  return { ...(order && { order }), ...(asksNumbers && { numbers: "doubtful" }) };
}

/** A blank cell may come as 0: it is nil among the figures of a row, and blank elsewhere. */
function withoutZeros({ shape, columns }: ReadingPlan): (cells: readonly RegisterCell[]) => readonly RegisterCell[] {
  const at = (some: readonly FieldKey[]) => some.map((field) => columns.get(field) ?? -1);
  const [figures, filled] = [new Set(at(shape.sums)), at(shape.filled)];
  return (cells) => {
    if (!cells.includes(0)) return cells;
    const isOwn = filled.every((column) => cells[column] !== 0 && wordsOf(cells[column]) !== "");
    return cells.map((cell, column) => (cell === 0 && !(isOwn && figures.has(column)) ? "" : cell));
  };
}

const reasons: Readonly<Record<CellProblem, (found: string, field: FieldKey) => string>> = {
  cellError: (found) => `it shows the error ${found}. Mend its formula.`,
  notANumber: (found) => `${quoted(found)} is not a figure. Type digits, with or without thousands commas.`,
  digitsLost: (found) => `${quoted(found)} has more digits than a cell keeps. Type it as text.`,
  notWhole: (found) => `${quoted(found)} is not a whole number.`,
  notADate: (found) => `${quoted(found)} is not a date. Type it as 31 January 2026.`,
  notReadable: () => "its words can't be read. Type them anew.",
  currencyDiffers: (found) => `${quoted(found)} names another currency than its row or header.`,
  surplus: (found) => `${quoted(found)} stands where nothing is expected.`,
  mayBeTotal: (found) =>
    `${quoted(found)} may be a total of rows above, which would count them twice. Name it "Total" if it is one.`,
  orderUnknown: (found) => `${quoted(found)} can be read as more than one day. Type it as 31 January 2026.`,
  missing: (_, field) => `${fieldName(field)} is blank. Fill it in, or take the row out of the register.`,
};

function problemIn({ row, field, kind, found }: RowProblem, { columns, headers }: ReadingPlan): string {
  const column = field === undefined ? -1 : (columns.get(field) ?? -1);
  const at = column < 0 || column >= headers.length ? "" : `, ${columnNamed(headers, column)}`;
  return `Row ${row} of the range${at}: ${reasons[kind as CellProblem](found, field as FieldKey)}`;
}

function more(rows: number): string {
  return rows > 0 ? ` So with ${rows} more ${rows === 1 ? "row" : "rows"}.` : "";
}
