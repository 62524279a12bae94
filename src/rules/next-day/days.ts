import { isDay, type CalendarDate } from "../../model/calendar-date";
import type { MonthlyReturn } from "../../model/monthly-return";
import type { NextDayEvent } from "../../model/next-day-return";
import { isOfMonthBefore } from "../continuity/months";
import type { Case } from "../rule";

/** The day of an event; where it states none, the day on which its return closes, which is that of its last event. */
export function dayOfEvent({ date, closingAsAt }: NextDayEvent): CalendarDate {
  return isDay(date) ? date : closingAsAt;
}

/** Whether a day lies in the month of the return. */
export function isInMonth({ return: { cover } }: Case, day: CalendarDate): boolean {
  return isDay(day) && day.slice(0, 7) === cover.monthEnded?.slice(0, 7);
}

/** Last month's return, unless another month's stands in its place. */
export function lastMonthOf(c: Case): MonthlyReturn | undefined {
  return isOfMonthBefore(c) === false ? undefined : c.previous;
}

/** Whether next day disclosure returns of the month are in hand, or none at all, so that they are asked for. */
export function isDisclosedInMonth(c: Case): boolean {
  const { nextDay = [], return: r } = c;
  const isOfNoMonth = nextDay.length === 0 || !isDay(r.cover.monthEnded ?? "");
  return isOfNoMonth || nextDay.some((event) => mayBeOfMonth(c, event));
}

function mayBeOfMonth(c: Case, event: NextDayEvent): boolean {
  return !isDay(dayOfEvent(event)) || [event.date, event.closingAsAt].some((day) => isInMonth(c, day));
}
