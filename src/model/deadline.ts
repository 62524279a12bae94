import { addDays, isDay, weekdayOf, type CalendarDate } from "./calendar-date";
import type { Holiday } from "./holidays";

/** When a return must be in, in Hong Kong time, which is eight hours ahead of UTC all year. */
export interface Deadline {
  /** The fifth business day after the month end; the return is due by 08:30 on it (Main Board Rule 13.25B, GEM Rule 17.27B). */
  readonly day: CalendarDate;
  /** The business day before, at 23:00 of which the submission system closes. */
  readonly workingDay: CalendarDate;
}

const businessDays = 5;
const saturday = 6;

/** The deadline of a month's return; undefined for what is no day, or when the table of holidays does not cover the days after it. */
export function deadlineOf(monthEnded: CalendarDate, holidays: readonly Holiday[]): Deadline | undefined {
  if (!isDay(monthEnded)) return undefined;
  const days: CalendarDate[] = [];
  const closed = new Set(holidays.map(({ date }) => date));
  for (let day = addDays(monthEnded, 1); days.length < businessDays; day = addDays(day, 1)) {
    if (!covers(holidays, day)) return undefined;
    if (isBusinessDay(day, closed)) days.push(day);
  }
  const [workingDay, day] = days.slice(-2);
  return { day, workingDay };
}

/** The moment, in milliseconds since 1970, of a time of day in Hong Kong. */
export function hongKongTime(day: CalendarDate, time: "08:30" | "23:00"): number {
  return Date.parse(`${day}T${time}:00+08:00`);
}

/** The day that it is in Hong Kong at a moment. */
export function dayInHongKong(moment: number): CalendarDate {
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
}

function isBusinessDay(day: CalendarDate, closed: ReadonlySet<CalendarDate>): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== saturday && !closed.has(day);
}

/** A year without a single holiday is a year that the table does not cover. */
function covers(holidays: readonly Holiday[], day: CalendarDate): boolean {
  return holidays.some(({ date }) => date.slice(0, 4) === day.slice(0, 4));
}
