import type { CalendarDate } from "../model/calendar-date";

/** What is asked of a register. */
export interface Asked {
  readonly measure: "opening" | "movement" | "closing";
  /** The day up to which rows count: the last of its month for an opening balance and for a movement. */
  readonly day: CalendarDate;
  /** The scheme, instrument or class; "" for all. */
  readonly of: string;
  /** The kind of movement, as a person writes it. */
  readonly kind: string;
}
