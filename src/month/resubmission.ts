import { isDay, type CalendarDate } from "../model/calendar-date";
import { filedAfter, markedToLookAgain, setAsideOf, withFiled, withoutSetAside, type FiledReturn } from "../model/filed-return"; // prettier-ignore
import type { MonthlyReturn } from "../model/monthly-return";
import type { NextDayEvent } from "../model/next-day-return";
import { copyOf } from "../model/place";
import type { Reading } from "../sheet/read";
import { editTo, type EditTo } from "./edit-to";

/** What rests on the balances of a month, and has to be looked at again when that month is filed again. */
export interface RestsOnMonth {
  readonly months: readonly CalendarDate[];
  /** Next day disclosure returns that open on or after its close, by their references. */
  readonly nextDayReturns: readonly string[];
}

/** Months that were filed after one, and next day disclosure returns that open with its balance or later. */
export function restsOn(
  monthEnded: CalendarDate,
  filed: readonly FiledReturn[],
  nextDay: readonly NextDayEvent[],
): RestsOnMonth {
  const later = nextDay.filter(({ openingAsAt, date }) => ([openingAsAt, date].find(isDay) ?? "") >= monthEnded);
  return {
    months: filedAfter(filed, monthEnded),
    nextDayReturns: [...new Set(later.map(({ reference, submitted }) => reference || submitted))],
  };
}

/** The returns that were filed with one more: months after it are marked to be looked at again where it was filed before. */
export function withSubmission(
  filed: readonly FiledReturn[],
  submitted: FiledReturn,
  isAgain: boolean,
  lookAgain: string,
): FiledReturn[] {
  const all = withFiled(filed, submitted, isAgain);
  const { monthEnded = "" } = submitted.return.cover;
  return isAgain ? markedToLookAgain(all, filedAfter(all, monthEnded), lookAgain) : all;
}

/** What writing another month's return onto the sheets takes: their edit, and the returns that are kept then. */
export interface OtherMonth extends EditTo {
  readonly after: MonthlyReturn;
  readonly filed: readonly FiledReturn[];
}

/** Puts a month that was filed on the sheets as a resubmission; the return in progress is set aside meanwhile. */
export function openFiled(
  reading: Reading,
  { return: r }: FiledReturn,
  filed: readonly FiledReturn[],
  on: CalendarDate,
): OtherMonth {
  const after = copyOf(r);
  after.cover = { ...after.cover, status: "Resubmission", dateSubmitted: "" };
  const aside: FiledReturn = { return: reading.return, keptOn: on, reason: "", isSetAside: true };
  return { ...editTo(reading, after), after, filed: [...withoutSetAside(filed), aside] };
}

/** Puts the return that was set aside back on the sheets; undefined where none is. */
export function backToSetAside(reading: Reading, filed: readonly FiledReturn[]): OtherMonth | undefined {
  const aside = setAsideOf(filed);
  return aside && { ...editTo(reading, aside.return), after: aside.return, filed: withoutSetAside(filed) };
}
