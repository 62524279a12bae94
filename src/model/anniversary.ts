import type { CalendarDate } from "./calendar-date";

/** The same day of the calendar so many years later, for comparing with days: of 29 February it may be no day. */
export function anniversary(day: CalendarDate, years: number): CalendarDate {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
}
