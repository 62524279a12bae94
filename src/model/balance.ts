import { Decimal } from "./decimal";
import { numberOf, type Figure } from "./figure";

/** A figure that is not in hand. */
export type Absent = undefined;

/** Sum of figures, blank and words for nil counted as nil; blank when all are blank; absent when one is, or is said elsewhere. */
export function sum(figures: readonly (Figure | Absent)[]): Figure | Absent {
  if (figures.includes(undefined)) return undefined;
  if (figures.every((figure) => figure === null)) return null;
  return figures.map(numberOf).reduce((total, number) => total && number && total.plus(number), new Decimal(0));
}

/** Balance at close of the month: balance at close of preceding month plus increase / decrease (-), in the units of both. */
export function closing(opening: Figure | Absent, change: Figure | Absent): Figure | Absent {
  return sum([opening, change]);
}

/** Share capital: number of shares x par value, in the par value's currency; blank where either states no figure. */
export function capital(number: Figure | Absent, par: Figure | Absent): Figure | Absent {
  if (number === undefined || par === undefined) return undefined;
  return Decimal.isDecimal(number) && Decimal.isDecimal(par) ? number.times(par) : null;
}

/** What was asserted less what was calculated: 0 when they reconcile, positive when too much is asserted. */
export function difference(asserted: Figure | Absent, calculated: Figure | Absent): Decimal | Absent {
  const [left, right] = [numberOf(asserted), numberOf(calculated)];
  return left && right && left.minus(right);
}

/** Total of amounts in one currency; blank when none of them is in it, absent when one's currency is, for it might be. */
export function totalIn(
  currency: string,
  amounts: readonly { currency?: string | Absent; amount?: Figure | Absent }[],
): Figure | Absent {
  if (amounts.some((money) => money.currency === undefined)) return undefined;
  const inCurrency = amounts.filter((money) => money.currency === currency);
  return inCurrency.length === 0 ? null : sum(inCurrency.map((money) => money.amount));
}

/** Decrease stated as the negative of the number that left; blank stays blank. */
export function negated(figure: Figure | Absent): Figure | Absent {
  return Decimal.isDecimal(figure) ? figure.negated() : figure;
}

/** Increase / decrease (-) of share capital: closing less opening; blank where neither the number of shares nor the capital changes, and where one of the two states no capital. */
export function capitalChange(
  change: Figure | Absent,
  closing: Figure | Absent,
  opening: Figure | Absent,
): Figure | Absent {
  if (closing === null || opening === null) return null;
  const changed = difference(closing, opening);
  return change === null && changed?.isZero() ? null : changed;
}
