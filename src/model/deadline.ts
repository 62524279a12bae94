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
const [sunday, monday, saturday] = [0, 1, 6];
/** Days of January before the earliest Lunar New Year, and enough for a deadline. */
const firstDays = 14;
/** Fewer days than this in a year are a table that is not complete. */
const fewestHolidays = 10;

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

/** How many business days lie after the earlier of two days, up to and with the later; undefined when the table of holidays does not cover them. */
export function businessDaysBetween(
  one: CalendarDate,
  other: CalendarDate,
  holidays: readonly Holiday[],
): number | undefined {
  const [from, to] = [one, other].sort();
  if (!isDay(from) || !isDay(to) || !covers(holidays, from) || !covers(holidays, to)) return undefined;
  const closed = new Set(holidays.map(({ date }) => date));
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day, closed)) count += 1;
  return count;
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
  return weekday !== sunday && weekday !== saturday && !isNewYear(day) && !closed.has(day);
}

/** A year with fewer holidays than any year has is one that the table does not cover, but for its first days, whose only holiday is New Year. */
function covers(holidays: readonly Holiday[], day: CalendarDate): boolean {
  const year = Number(day.slice(0, 4));
  const has = (wanted: number) => {
    const days = holidays.flatMap(({ date }) => (date.startsWith(`${wanted}-`) ? [date] : []));
    return new Set(days).size >= fewestHolidays;
  };
  return has(year) || (day <= `${year}-01-${firstDays}` && has(year - 1));
}

/** The first day of a year, or the Monday after when that is a Sunday. */
function isNewYear(day: CalendarDate): boolean {
  return day.endsWith("-01-01") || (day.endsWith("-01-02") && weekdayOf(day) === monday);
}
