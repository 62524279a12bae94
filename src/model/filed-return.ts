import type { CalendarDate } from "./calendar-date";
import type { MonthlyReturn } from "./monthly-return";

/** A return that is kept beside the one on the sheets: as it was filed, or set aside while an earlier month is corrected. */
export interface FiledReturn {
  readonly return: MonthlyReturn;
  readonly keptOn: CalendarDate;
  /** What a resubmission corrects; "" for a first submission. */
  readonly reason: string;
  /** Whether it is set aside, to be gone on with, and not filed. */
  readonly isSetAside?: boolean;
  /** Why a month that was filed has to be looked at again; "" or absent where it has not. */
  readonly lookAgain?: string;
}

/** The return that a month's is held against: the last submission of the latest month before it; of any month where it names none. */
export function previousOf(
  filed: readonly FiledReturn[],
  monthEnded: CalendarDate | undefined,
): MonthlyReturn | undefined {
  const before = filed.filter((one) => isFiled(one) && (!monthEnded || monthIn(one) < monthEnded));
  return inOrder(before).at(-1)?.return;
}

/** What was filed of a month, the last submission; undefined where it was not filed. */
export function filedOf(filed: readonly FiledReturn[], monthEnded: CalendarDate): FiledReturn | undefined {
  return filed.filter((one) => isFiled(one) && monthIn(one) === monthEnded).at(-1);
}

/** The return that is set aside; undefined where none is. */
export function setAsideOf(filed: readonly FiledReturn[]): FiledReturn | undefined {
  return filed.find(({ isSetAside }) => isSetAside);
}

/** The returns with a further one: in the place of what was kept of its month, unless it was filed again. */
export function withFiled(filed: readonly FiledReturn[], added: FiledReturn, isAgain = false): FiledReturn[] {
  const isKept = (one: FiledReturn) => monthIn(one) !== monthIn(added) || (isAgain && isFiled(one));
  return inOrder([...filed.filter(isKept), added]);
}

/** The returns without the one that was set aside. */
export function withoutSetAside(filed: readonly FiledReturn[]): FiledReturn[] {
  return filed.filter(isFiled);
}

/** Months that were filed after one: what they brought forward has to be looked at again when it changes. */
export function filedAfter(filed: readonly FiledReturn[], monthEnded: CalendarDate): CalendarDate[] {
  return [...new Set(filed.filter(isFiled).map(monthIn))].filter((month) => month > monthEnded).sort();
}

/** The returns with the last submission of each of some months marked to be looked at again, or, for "", not any more. */
export function markedToLookAgain(
  filed: readonly FiledReturn[],
  months: readonly CalendarDate[],
  lookAgain: string,
): FiledReturn[] {
  const marked = new Set(months.map((month) => filedOf(filed, month)));
  return filed.map((one) => (marked.has(one) ? { ...one, lookAgain } : one));
}

function isFiled({ isSetAside }: FiledReturn): boolean {
  return isSetAside !== true;
}

function inOrder(filed: readonly FiledReturn[]): FiledReturn[] {
  return [...filed].sort((a, b) => monthIn(a).localeCompare(monthIn(b)));
}

function monthIn({ return: r }: FiledReturn): CalendarDate {
  return r.cover.monthEnded ?? "";
}
