import type { CalendarDate } from "../model/calendar-date";
import type { CellProblem } from "./cell";
import type { FieldKey } from "./fields";
import type { Period } from "./month";
import type { RowRanges } from "./row-ranges";

/** Figures of rows that were added up, in plain digits: those above nil and those below it apart, for their signs may be of the register's style. */
export interface Added {
  readonly positive: string;
  readonly negative: string;
}

/** Rows that say the same in the columns that tell rows apart, added up. */
export interface Tally {
  /** Values as the register has them: words trimmed, days in ISO form, figures in plain digits; "" for blank. */
  readonly keys: Readonly<Partial<Record<FieldKey, string>>>;
  readonly periods: Readonly<Partial<Record<FieldKey, Period>>>;
  readonly sums: Readonly<Partial<Record<FieldKey, Added>>>;
  /** Funds: the count times the price, row by row, by the count's column. */
  readonly products: Readonly<Partial<Record<FieldKey, Added>>>;
  /** Counts of the rows that state no price, so that their funds are not known. */
  readonly unpriced: Readonly<Partial<Record<FieldKey, Added>>>;
  /** Columns that some of the rows leave blank where a figure is to be expected. */
  readonly lacking: readonly FieldKey[];
  /** The first and the last day on which what the rows say happened, in ISO form; "" where they fall into no period. */
  readonly days: { readonly first: CalendarDate; readonly last: CalendarDate };
  readonly rows: RowRanges;
}

/** What is wrong with a row; it is not counted when refused, and counted when doubtful. */
export interface RowProblem {
  readonly row: number;
  readonly kind: CellProblem | "duplicate" | "notRolling";
  readonly field?: FieldKey;
  readonly found: string;
  /** Another row, or figure, that it is held against. */
  readonly other?: string;
  readonly isRefused: boolean;
}

/** What a register comes to: everything that filling needs of it, however long it is. */
export interface Tallies {
  readonly tallies: readonly Tally[];
  /** The first problems; their numbers by kind are in `counts`. */
  readonly problems: readonly RowProblem[];
  readonly counts: RowCounts;
  /** What was read of each row, for telling next time which are new, changed or gone; none for a register too long for that. */
  readonly prints: readonly RowPrint[] | undefined;
  /** Whether rows were left out because there are more groups than schemes and events can be: a column was matched wrongly. */
  readonly isTooMany?: true;
}

export interface RowCounts {
  readonly read: number;
  readonly refused: number;
  readonly doubtful: number;
  readonly totals: number;
  readonly notes: number;
  readonly headers: number;
  readonly hidden: number;
}

/** A row as it was read: what names it, and a hash of all that counts. */
export interface RowPrint {
  readonly row: number;
  readonly reference: string;
  readonly hash: string;
}
