import { figurePlaces } from "../model/value-places";
import type { MonthlyReturn } from "../model/monthly-return";
import type { TieOut } from "../model/tie-out";
import type { Texts } from "../texts/texts";
import { figureName } from "./figure-name";
import type { PlacedTieOut } from "./rule";

/** The tie-outs of the return's month with the places that their figures stand at: but for those of returns, which rules of their own hold it against, and figures that it does not have. */
export function placedTieOuts(tieOuts: readonly TieOut[], r: MonthlyReturn, texts: Texts): PlacedTieOut[] {
  const ofReturns = [texts.filling.lastReturn, texts.tieOut.nextDayReturns];
  const own = tieOuts.filter(({ month, source }) => month === r.cover.monthEnded && !ofReturns.includes(source));
  if (own.length === 0) return [];
  const places = new Map(figurePlaces(r).map((place) => [figureName(r, place, texts), place]));
  return own.flatMap((one) => {
    const place = places.get(one.figure);
    return place === undefined ? [] : [{ ...one, place }];
  });
}
