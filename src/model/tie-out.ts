import type { CalendarDate } from "./calendar-date";
import type { Figure } from "./figure";

/** What a source outside the return says of one of its figures. */
export interface TieOut {
  readonly month: CalendarDate;
  /** The register, statement or return that says so, as people call it. */
  readonly source: string;
  /** The figure in words: "Class B (00020): issued shares at close of the month". */
  readonly figure: string;
  readonly says: Figure;
  /** The day for which it says so; "" where it names none. */
  readonly asAt: CalendarDate;
  /** Rows of the source. */
  readonly rows: string;
}
