import { endOfMonthBefore, isDay } from "../../model/calendar-date";
import type { Case } from "../rule";

/** Whether openings are to be last month's closings: not in the month of the listing, nor where another month's return stands beside. */
export function continues(c: Case): boolean {
  return !isFirstReturn(c) && isOfMonthBefore(c) !== false;
}

/** Whether the issuer was listed in the month, so that there is no return of the month before. */
export function isFirstReturn({ return: r, profile }: Case): boolean {
  const { monthEnded = "" } = r.cover;
  return isDay(monthEnded) && profile?.listingDate?.slice(0, 7) === monthEnded.slice(0, 7);
}

/** Whether last month's return is of the month immediately before; undefined where either states no month. */
export function isOfMonthBefore({ return: r, previous }: Case): boolean | undefined {
  const [month, before] = [r.cover.monthEnded ?? "", previous?.cover.monthEnded ?? ""];
  return isDay(month) && isDay(before) ? endOfMonthBefore(month).slice(0, 7) === before.slice(0, 7) : undefined;
}
