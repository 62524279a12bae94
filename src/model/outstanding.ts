import { sum } from "./balance";
import { Decimal } from "./decimal";
import { same, type Figure } from "./figure";

/** What brings an opening balance forward by movements: a scheme, an issue of warrants or a convertible. */
export interface Outstanding {
  readonly opening?: Figure;
  readonly movements: readonly { readonly kind?: string; readonly number?: Figure }[];
  readonly closing?: Figure;
}

/** What is outstanding at close of the month: as asserted, else as the form computes it; absent where neither is in hand. */
export function outstandingAtClose({ opening, movements, closing }: Outstanding): Figure | undefined {
  return closing ?? sum([opening, ...movements.map(({ number }) => number)]);
}

/** Whether what is asserted at close is other than what the movements make it, which the closing rules say. */
export function isAtOdds(row: Outstanding): boolean {
  const calculated = outstandingAtClose({ ...row, closing: undefined });
  return Decimal.isDecimal(row.closing) && Decimal.isDecimal(calculated) && !same(row.closing, calculated);
}

/** Whether a figure is more than nil. */
export function isPositive(figure: Figure | undefined): figure is Decimal {
  return Decimal.isDecimal(figure) && figure.greaterThan(0);
}
