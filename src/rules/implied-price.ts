import type { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import { isPositive } from "./outstanding-at-close";
import type { Breach } from "./rule";

const digitsShown = 4;

/** An amount, in the currency of the price, and the shares that it buys. */
export interface Bought {
  readonly amount: Figure | undefined;
  readonly shares: Figure | undefined;
  readonly related: readonly Place[];
}

/** The price that amount and shares imply, to the decimals of the printed price, is the printed price; or the shares are the whole number that the price buys. The first that does not fit is found. */
export function* checkPrice(price: Decimal, at: Place, bought: readonly Bought[]): Iterable<Breach> {
  for (const { amount, shares, related } of bought) {
    if (!isPositive(amount) || !isPositive(shares) || fits(price, amount, shares)) continue;
    yield {
      at,
      asserted: price,
      calculated: amount.div(shares).toDecimalPlaces(Math.max(digitsShown, price.decimalPlaces())),
      workings: { by: "÷", figures: [amount, shares] },
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
