import { isDay } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import { pointsElsewhere, type Figure } from "../model/figure";
import type { MonthlyReturn, OtherMovement, Place, ShareClass } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { isSameClass } from "../model/share-class";

/** Shares of a class bought for cancellation and not yet cancelled, as numbers without sign, by when they were bought. */
export interface Pending {
  readonly all: Decimal;
  readonly ofEarlierMonths: Decimal;
  /** Bought on no stated day. */
  readonly undated: Decimal;
  /** Shares cancelled in the month that were not treasury shares. */
  readonly cancelled: Decimal;
  /** The first row that states a pending number. */
  readonly first?: Place;
  /** The first row whose number is absent, or said elsewhere, so that nothing can be added up. */
  readonly lacking?: Place;
}

/** What III(E) says of the shares of a class that are pending cancellation. */
export function pendingOf(r: MonthlyReturn, shares: ShareClass): Pending {
  const rows = classesOf(r.otherMovements).flatMap((group, i) =>
    isSameClass(group.shares, shares)
      ? group.events.map((event, j) => ({ event, at: `otherMovements.classes[${i}].events[${j}]` as const }))
      : [],
  );
  const events = rows.map(({ event }) => event);
  const month = (r.cover.monthEnded ?? "").slice(0, 7);
  const isDated = ({ date = "" }: OtherMovement) => isDay(date) && month !== "";
  const earlier = events.filter((event) => isDated(event) && (event.date ?? "").slice(0, 7) < month);
  const placeOf = (wanted: (said: Figure | undefined) => boolean) =>
    rows.filter(({ event }) => wanted(event.pendingCancellation)).map(({ at }): Place => `${at}.pendingCancellation`);
  const [first] = placeOf(isNumber);
  const [lacking] = placeOf((said) => said === undefined || pointsElsewhere(said));
  return {
    all: totalOf(events, pending),
    ofEarlierMonths: totalOf(earlier, pending),
    undated: totalOf(
      events.filter((event) => !isDated(event)),
      pending,
    ),
    cancelled: totalOf(events, cancelled),
    ...(first && { first }),
    ...(lacking && { lacking }),
  };
}

function pending({ pendingCancellation }: OtherMovement): Decimal {
  return isNumber(pendingCancellation) ? pendingCancellation.abs() : new Decimal(0);
}

/** A decrease that treasury shares do not take up. */
function cancelled({ issued, treasury }: OtherMovement): Decimal {
  const isHeld = isNumber(treasury) && treasury.greaterThan(0);
  return isNumber(issued) && issued.isNegative() && !isHeld ? issued.abs() : new Decimal(0);
}

function totalOf(events: readonly OtherMovement[], number: (event: OtherMovement) => Decimal): Decimal {
  return events.reduce((total, event) => total.plus(number(event)), new Decimal(0));
}

function isNumber(figure: unknown): figure is Decimal {
  return Decimal.isDecimal(figure);
}
