import type { Beside } from "../../model/beside";
import { endOfMonthBefore } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import { figurePlaces } from "../../model/value-places";
import type { IssuedClass, MonthlyReturn } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { valueAt } from "../../model/place";
import { rollForward } from "../../model/roll-forward";
import { figureName } from "../../rules/figure-name";
import { lastReturnOfMonth } from "../../rules/next-day/returns";
import type { Texts } from "../../texts/texts";
import type { Said } from "./said";

const broughtForward = /\.opening$/;

/** What last month's return says of the openings: its balances at close of that month. */
export function saidByLastReturn(r: MonthlyReturn, previous: MonthlyReturn | undefined, texts: Texts): Said[] {
  if (!previous || !isMonthBefore(previous, r)) return [];
  const asAt = previous.cover.monthEnded ?? "";
  const rolled = rollForward(previous, { remarks: new Set(), isNil: false });
  return figurePlaces(rolled).flatMap((place): Said[] => {
    const says = valueAt(rolled, place);
    if (!broughtForward.test(place) || !Decimal.isDecimal(says)) return [];
    const month = r.cover.monthEnded ?? "";
    return [
      { month, source: texts.filling.lastReturn, figure: figureName(rolled, place, texts), says, asAt, rows: "" },
    ];
  });
}

/** What the last next day disclosure return of the month says of the shares in issue. */
export function saidByNextDay(r: MonthlyReturn, beside: Beside, texts: Texts): Said[] {
  return classesOf<IssuedClass>(r.issued).flatMap((_, i): Said[] => {
    const last = lastReturnOfMonth({ ...beside, return: r }, i);
    if (!last?.closing) return [];
    const figure = figureName(r, `issued.classes[${i}].issued.closing`, texts);
    return [{ month: r.cover.monthEnded ?? "", source: texts.tieOut.nextDayReturns, figure, says: last.closing, asAt: last.closedOn, rows: last.reference }]; // prettier-ignore
  });
}

function isMonthBefore(previous: MonthlyReturn, r: MonthlyReturn): boolean {
  return previous.cover.monthEnded === endOfMonthBefore(r.cover.monthEnded ?? "");
}
