import type { Decimal } from "../model/decimal";
import { figureShown, type Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import { isPositive } from "../model/outstanding";
import type { Breach } from "./rule";

const digitsShown = 4;

/** An amount and the shares that it buys. */
export interface Bought {
  readonly amount: Figure | undefined;
  /** The rate that turns an amount in another currency into that of the price. */
  readonly rate?: Decimal;
  readonly shares: Figure | undefined;
  readonly related: readonly Place[];
}

/** The price that amount and shares imply, to the decimals of the printed price, is the printed price; or the shares are the whole number that the price buys. The first that does not fit is found. */
export function* checkPrice(price: Decimal, at: Place, bought: readonly Bought[]): Iterable<Breach> {
  for (const { amount: stated, rate, shares, related } of bought) {
    if (!isPositive(stated) || !isPositive(shares)) continue;
    const amount = stated.times(rate ?? 1);
    if (fits(price, amount, shares)) continue;
    yield {
      at,
      asserted: price,
      calculated: amount.div(shares).toDecimalPlaces(Math.max(digitsShown, price.decimalPlaces())),
      ...(rate
        ? { words: { workings: `${figureShown(stated)} x ${figureShown(rate)} ÷ ${figureShown(shares)}` } }
        : { workings: { by: "÷", figures: [stated, shares] } }),
      related,
    };
    return;
  }
}

function fits(price: Decimal, amount: Decimal, shares: Decimal): boolean {
  const whole = amount.div(price).floor();
  const isRounded = amount.div(shares).toDecimalPlaces(price.decimalPlaces()).equals(price);
  return isRounded || whole.minus(shares).abs().lessThanOrEqualTo(1);
}
