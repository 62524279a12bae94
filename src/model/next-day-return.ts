import type { CalendarDate } from "./calendar-date";
import type { Figure } from "./figure";

/** An event of a next day disclosure return (FF304, FF305), with the balances between which that return discloses it. */
export interface NextDayEvent {
  /** What tells one return from another: the day it was submitted, or a reference. */
  readonly reference: string;
  /** The class of shares as the sheet names it: "Class B (00020)". */
  readonly shares: string;
  readonly event: string;
  readonly date: CalendarDate;
  /** Increase or decrease (-) of issued shares (excluding treasury shares), in shares. */
  readonly issued: Figure;
  /** Increase or decrease (-) of treasury shares, in shares. */
  readonly treasury: Figure;
  /** Shares repurchased for cancellation and not yet cancelled, as a number without sign. */
  readonly pending: Figure;
  readonly openingAsAt: CalendarDate;
  readonly opening: Figure;
  readonly closingAsAt: CalendarDate;
  readonly closing: Figure;
  readonly submitted: CalendarDate;
}
