import type { CalendarDate } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import type { Dealing, DealingKind } from "./dealing";

/** Dealings of one kind and day, added up. */
export interface DayOfDealings<T> {
  readonly kind: DealingKind;
  readonly day: CalendarDate;
  readonly shares: Decimal;
  readonly from: readonly T[];
}

/** Dealings added up by kind and day: a day's purchases may stand on one line or on several. */
export function byDay<T>(dealings: readonly Dealing<T>[]): DayOfDealings<T>[] {
  const isLike = (a: Dealing<T>, b: Dealing<T>) => a.kind === b.kind && a.day === b.day;
  return dealings
    .filter((one, i) => dealings.findIndex((other) => isLike(one, other)) === i)
    .map((one) => {
      const alike = dealings.filter((other) => isLike(one, other));
      return { kind: one.kind, day: one.day, shares: totalOf(alike), from: alike.map(({ from }) => from) };
    });
}

/** The shares of dealings, of some kinds or of all. */
export function totalOf(dealings: readonly Dealing<unknown>[], ...kinds: readonly DealingKind[]): Decimal {
  const own = kinds.length === 0 ? dealings : dealings.filter(({ kind }) => kinds.includes(kind));
  return own.reduce((total, { shares }) => total.plus(shares), new Decimal(0));
}
