import type { CalendarDate } from "../model/calendar-date";
import type { PrintsOfRegister } from "../records/row-prints";
import type { FieldKey } from "../registers/fields";
import type { NamedRegister } from "../registers/fill";
import { monthOf, periodOf, type Period } from "../registers/month";
import { countOfRows } from "../registers/row-ranges";
import { sinceLast, type SinceLast } from "../registers/since-last";
import type { RowCounts, Tally } from "../registers/tally";

/** How many rows fall before, in and after the month by the day in a column; rows without one are in none. */
export interface CutOff {
  readonly field: FieldKey;
  readonly rows: Readonly<Record<Period, number>>;
}

/** What a register that was read comes to, for a person to look over. */
export interface SummaryOfRegister {
  readonly source: string;
  readonly counts: RowCounts;
  readonly cutOff: readonly CutOff[];
  /** How many rows it had when it was last read; undefined the first time. */
  readonly readBefore?: number;
  /** What became of each row since; undefined the first time, and for registers too long to be told row by row. */
  readonly since?: SinceLast;
}

/** Columns of days by which it is decided what is of the month. */
const deciding: readonly FieldKey[] = ["eventDate", "allotmentDate", "cancelledOn", "asAt"];

/** Sums up a register that was read for a month, against what it was when it was last read. */
export function summaryOf(
  { source, tallies: { tallies, counts, prints } }: NamedRegister,
  before: readonly PrintsOfRegister[],
  monthEnded: CalendarDate,
): SummaryOfRegister {
  const known = before.find(({ register }) => register === source);
  const has = (field: FieldKey) => tallies.some(({ keys, periods }) => field in periods || field in keys);
  return {
    source,
    counts,
    cutOff: deciding.filter(has).map((field) => ({ field, rows: rowsByPeriod(tallies, field, monthEnded) })),
    ...(known && { readBefore: known.read }),
    ...(known?.prints && prints && { since: sinceLast(known.prints, prints) }),
  };
}

/** What is kept of registers for the next time: those that were read now in place of what they were. */
export function withPrints(
  before: readonly PrintsOfRegister[],
  registers: readonly NamedRegister[],
): PrintsOfRegister[] {
  const now = registers.map(({ source, tallies: { counts, prints } }): PrintsOfRegister => {
    return { register: source, read: counts.read, ...(prints && { prints }) };
  });
  const read = new Set(now.map(({ register }) => register));
  return [...before.filter(({ register }) => !read.has(register)), ...now];
}

function rowsByPeriod(tallies: readonly Tally[], field: FieldKey, monthEnded: CalendarDate): CutOff["rows"] {
  const rows: Record<Period, number> = { before: 0, in: 0, after: 0, none: 0 };
  for (const { periods, keys, rows: own } of tallies) {
    const period = periods[field] ?? periodOf(keys[field] ?? "", monthOf(monthEnded));
    rows[period] += countOfRows(own);
  }
  return rows;
}
