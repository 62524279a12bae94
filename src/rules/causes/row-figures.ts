import { isDay } from "../../model/calendar-date";
import { capitalAtClose } from "../../model/authorised";
import { Decimal } from "../../model/decimal";
import type { AuthorisedClass, MonthlyReturn, Place } from "../../model/monthly-return";
import { entryOf, valueAt } from "../../model/place";
import type { RowFigure } from "./cause";

/** The figures of rows as they count in what is made of them; treasury shares that were transferred count against treasury shares. */
export function rowFigures(r: MonthlyReturn, places: readonly Place[], isTreasury: boolean): RowFigure[] {
  return places.flatMap((place) => {
    const figure = figureAt(r, place);
    if (!Decimal.isDecimal(figure)) return [];
    const counted = isTreasury && place.endsWith(".treasuryShares") ? figure.negated() : figure;
    const day = valueAt(r, `${entryOf(place)}.date`);
    return [{ place, figure: counted, ...(typeof day === "string" && isDay(day) && { day }) }];
  });
}

/** What stands at a place; share capital that is not asserted is what the form computes. */
export function figureAt(r: MonthlyReturn, place: string): unknown {
  const capital = /^(authorised\.classes\[\d+\])\.capital\.closing\.amount$/.exec(place);
  return capital ? capitalAtClose(valueAt(r, capital[1]) as AuthorisedClass).amount : valueAt(r, place);
}
