import type { CalendarDate } from "./calendar-date";
import { toDocument } from "./document";
import type { MonthlyReturn } from "./monthly-return";

/** Formulas of people's own on the sheets of a return, by their places, and a checksum of where its cells stood. */
export interface FormulasKept {
  readonly formulas: ReadonlyMap<string, string>;
  readonly cells: string;
}

/** A return that is kept beside the one on the sheets: as it was filed, or set aside while an earlier month is corrected. */
export interface FiledReturn {
  readonly return: MonthlyReturn;
  readonly keptOn: CalendarDate;
  /** What a resubmission corrects; "" for a first submission. */
  readonly reason: string;
  /** Whether it is set aside, to be gone on with, and not filed. */
  readonly isSetAside?: boolean;
  /** Formulas that come back with a return that is set aside; absent where it had none. */
  readonly own?: FormulasKept;
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

/** Whether a return was filed and its month filed again after it. */
export function isSuperseded(filed: readonly FiledReturn[], one: FiledReturn): boolean {
  return isFiled(one) && filedOf(filed, monthIn(one)) !== one;
}

/** The return that is set aside; undefined where none is. */
export function setAsideOf(filed: readonly FiledReturn[]): FiledReturn | undefined {
  return filed.find(({ isSetAside }) => isSetAside);
}

/** The returns with a further one: in the place of the first submission of its month while that has no other, unless it was filed again. */
export function withFiled(filed: readonly FiledReturn[], added: FiledReturn, isAgain = false): FiledReturn[] {
  const standing = isAgain || isFiledAgain(filed, monthIn(added)) ? undefined : filedOf(filed, monthIn(added));
  return inOrder([...filed.filter((one) => one !== standing), added]);
}

/** Whether more than a first submission is kept of a month. */
export function isFiledAgain(filed: readonly FiledReturn[], monthEnded: CalendarDate): boolean {
  const [, ...others] = filed.filter((one) => isFiled(one) && monthIn(one) === monthEnded);
  return others.length > 0 || (filedOf(filed, monthEnded)?.reason ?? "") !== "";
}

/** The returns without one that was kept, as long as it stands there as it was. */
export function withoutKept(filed: readonly FiledReturn[], kept: FiledReturn): FiledReturn[] {
  const said = saidBy(kept);
  return filed.filter((one) => saidBy(one) !== said);
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

function saidBy({ return: r, keptOn, reason, isSetAside = false }: FiledReturn): string {
  return JSON.stringify([keptOn, reason, isSetAside, toDocument(r)]);
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
