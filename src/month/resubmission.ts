import { isDay, type CalendarDate } from "../model/calendar-date";
import { filedAfter, filedOf, isFiledAgain, markedToLookAgain, setAsideOf, withFiled, type FiledReturn } from "../model/filed-return"; // prettier-ignore
import type { MonthlyReturn } from "../model/monthly-return";
import type { NextDayEvent } from "../model/next-day-return";
import { copyOf } from "../model/place";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { differencesFrom, type Difference } from "./differences";
import { editTo, type EditTo } from "./edit-to";
import { editBackTo, ownPlaces } from "./edit-back-to";
import { formulasToKeep } from "./formulas-kept";

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

/** Why a return that was taken over follows what was filed of its month before, and what is said of the months after it. */
export interface TakenOver {
  readonly reason: string;
  readonly lookAgain: string;
  /** Whether it may take the place of the first submission while that has no other. */
  readonly replaces: boolean;
}

/** The returns with one of a document that was filed elsewhere: what says the same as was filed changes nothing, and what does not follows it. */
export function withTakenOver(
  filed: readonly FiledReturn[],
  taken: FiledReturn,
  { reason, lookAgain, replaces }: TakenOver,
  texts: Texts,
): readonly FiledReturn[] {
  const { monthEnded = "" } = taken.return.cover;
  const standing = filedOf(filed, monthEnded);
  if (!standing) return withFiled(filed, taken);
  if (differencesFrom(standing.return, taken.return, texts).length === 0) return filed;
  if (replaces && !isFiledAgain(filed, monthEnded)) return withFiled(filed, taken);
  return withSubmission(filed, { ...taken, reason }, true, lookAgain);
}

/** What writing another month's return onto the sheets takes: their edit, and the returns that are kept then. */
export interface OtherMonth extends EditTo {
  readonly after: MonthlyReturn;
  readonly filed: readonly FiledReturn[];
  /** Places whose formulas, people's own, come back as what they came to, for what they pointed at stands elsewhere or is gone. */
  readonly valued: readonly string[];
}

/** Puts a month that was filed on the sheets as a resubmission, every figure as it was filed; the return in progress is set aside meanwhile with its formulas. */
export function openFiled(
  reading: Reading,
  { return: r }: FiledReturn,
  filed: readonly FiledReturn[],
  on: CalendarDate,
): OtherMonth {
  const after = copyOf(r);
  after.cover = { ...after.cover, status: "Resubmission", dateSubmitted: "" };
  const own = formulasToKeep(reading);
  const aside: FiledReturn = { return: reading.return, keptOn: on, reason: "", isSetAside: true, ...(own && { own }) };
  return { ...editTo(reading, after, { replaced: ownPlaces(reading) }), after, filed: [...filed, aside], valued: [] };
}

/** What was changed on the sheets since a month that is corrected was kept as filed; of a month that was not, all that is other than in the return that is set aside. */
export function changedSinceKept(r: MonthlyReturn, filed: readonly FiledReturn[], texts: Texts): Difference[] {
  const kept = filedOf(filed, r.cover.monthEnded ?? "") ?? setAsideOf(filed);
  return kept ? differencesFrom(kept.return, r, texts) : [];
}

/** Puts the return that was set aside back on the sheets, of the workbook that has these; undefined where none is. */
export function backToSetAside(
  reading: Reading,
  filed: readonly FiledReturn[],
  sheets: ReadonlySet<string>,
): OtherMonth | undefined {
  const aside = setAsideOf(filed);
  if (!aside) return undefined;
  const back = editBackTo(reading, aside.return, aside.own, sheets);
  return { ...back, after: aside.return, filed: filed.filter((one) => one !== aside) };
}
