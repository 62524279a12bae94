import type { CalendarDate } from "../../model/calendar-date";
import type { Decimal } from "../../model/decimal";
import type { Place } from "../../model/monthly-return";
import type { CauseKind } from "../../texts/texts";

/** A row as it counts in a calculated figure, and the day that it is dated. */
export interface RowFigure {
  readonly place: Place;
  readonly figure: Decimal;
  readonly day?: CalendarDate;
}

/** What is asserted, what it should be by its rows, and what lies between. */
export interface Gap {
  readonly at: Place;
  readonly asserted: Decimal;
  readonly calculated: Decimal;
  /** What is asserted less what is calculated; never 0. */
  readonly difference: Decimal;
  readonly rows: readonly RowFigure[];
}

/** Something that, were it so, would account for the whole difference. */
export interface Cause {
  readonly kind: CauseKind;
  readonly rows: readonly Place[];
  /** A day, a factor or digits, where the kind has one. */
  readonly detail?: string;
  /** A place whose name the detail is. */
  readonly other?: Place;
  /** The figure of a row that stands on last month's return. */
  readonly before?: string;
}
