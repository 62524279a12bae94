import type { CalendarDate } from "../model/calendar-date";
import { endOfMonthBefore } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import { figureText } from "../model/figure";
import { figurePlaces } from "../model/value-places";
import type { Filling } from "../model/filling";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../model/place";
import { rollForward } from "../model/roll-forward";
import { figureName } from "../rules/figure-name";
import type { Texts } from "../texts/texts";

const opening = /\.opening(\.amount)?$/;

/** A return with the openings that are blank brought forward from last month's, with their currencies, and where they come from. */
export interface OpeningsFilled {
  readonly after: MonthlyReturn;
  readonly fillings: readonly Filling[];
}

/** Brings balances forward into the openings that are blank; rows are told by their words, and what is stated stays. */
export function withOpenings(
  r: MonthlyReturn,
  previous: MonthlyReturn | undefined,
  on: CalendarDate,
  texts: Texts,
): OpeningsFilled {
  const month = r.cover.monthEnded ?? "";
  if (previous?.cover.monthEnded !== endOfMonthBefore(month)) return { after: r, fillings: [] };
  const rolled = rollForward(previous, { remarks: new Set(), isNil: false });
  const [balances, openings] = [rolled, r].map((one) => openingsByName(one, texts));
  const after = copyOf(r);
  const fillings = [...openings].flatMap(([figure, place]): Filling[] => {
    const from = balances.get(figure);
    const balance = from && valueAt(rolled, from);
    if (!place || !from || valueAt(r, place) !== null || !Decimal.isDecimal(balance)) return [];
    setValueAt(after, place, balance);
    const [currency, own] = [from, place].map((one) => one.replace(/amount$/, "currency"));
    if (valueAt(r, own) === "") setValueAt(after, own, valueAt(rolled, currency));
    return [{ month, figure, filled: figureText(balance), source: texts.filling.lastReturn, rows: "", how: "", on }];
  });
  return { after, fillings };
}

/** Openings by their names; of rows that no words tell apart it is not known which is which. */
function openingsByName(r: MonthlyReturn, texts: Texts): Map<string, Place | undefined> {
  const named = new Map<string, Place | undefined>();
  for (const place of figurePlaces(r).filter((one) => opening.test(one))) {
    const name = figureName(r, place, texts);
    named.set(name, named.has(name) ? undefined : place);
  }
  return named;
}
