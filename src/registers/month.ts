import { endOfMonthBefore, type CalendarDate } from "../model/calendar-date";

/** Where a day falls by the month of the return; none where a row states no day. */
export const periods = ["before", "in", "after", "none"] as const;
export type Period = (typeof periods)[number];

/** The month of the return: the last day of the one before, and its own. */
export interface Month {
  readonly before: CalendarDate;
  readonly ended: CalendarDate;
}

/** The month that ends on a day. */
export function monthOf(ended: CalendarDate): Month {
  return { before: endOfMonthBefore(ended), ended };
}

/** Where a day falls. */
export function periodOf(date: CalendarDate, { before, ended }: Month): Period {
  if (date === "") return "none";
  return date <= before ? "before" : date <= ended ? "in" : "after";
}
