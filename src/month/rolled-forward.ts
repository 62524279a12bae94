import { partsOf } from "../form";
import { nameOfClass } from "../form/class-names";
import type { CalendarDate } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import { figureText } from "../model/figure";
import { figurePlaces, valuePlaces } from "../model/value-places";
import type { Filling } from "../model/filling";
import type { MonthlyReturn } from "../model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../model/place";
import { rollForward, type CarriedOver } from "../model/roll-forward";
import { figureName } from "../rules/figure-name";
import { compareVersions } from "../sheet/compare-versions";
import type { Placement } from "../sheet/formula";
import { layOut } from "../sheet/layout";
import { movedTo } from "../sheet/moved-version";
import type { Language } from "../sheet/wording";
import type { Texts } from "../texts/texts";

/** Places that say nil of a month in which nothing moved. */
const nilOfMonth = /\.change(\.amount)?$/;

/** Next month's return, with the fields that the version of the form has which the month calls for. */
export function rolledForward(r: MonthlyReturn, carried: CarriedOver, language: Language): MonthlyReturn {
  const rolled = rollForward(r, carried);
  const [before, after] = [partsOf(r.formVersion), partsOf(rolled.formVersion)];
  const { appeared } = compareVersions(before, after, language);
  const { placement } = layOut(after, rolled, { language, className: nameOfClass });
  return withinForm(movedTo(rolled, rolled.formVersion, placement.cells, appeared), placement);
}

/** A return without what its form has no cell for, which its sheets can't say. */
function withinForm(r: MonthlyReturn, { byPlace }: Placement): MonthlyReturn {
  const kept = copyOf(r);
  for (const { place } of valuePlaces(r)) if (!byPlace.has(place)) setValueAt(kept, place, undefined);
  return kept;
}

/** Where the figures of a return that was rolled forward come from: balances, terms that stay, and nils of a month in which nothing moved. */
export function broughtForwardIn(r: MonthlyReturn, on: CalendarDate, texts: Texts): Filling[] {
  return figurePlaces(r).flatMap((place): Filling[] => {
    const value = valueAt(r, place);
    if (!Decimal.isDecimal(value)) return [];
    const month = r.cover.monthEnded ?? "";
    const how = nilOfMonth.test(place) ? texts.filling.nothingMoved : "";
    return [{ month, figure: figureName(r, place, texts), filled: figureText(value), source: texts.filling.lastReturn, rows: "", how, on }]; // prettier-ignore
  });
}
