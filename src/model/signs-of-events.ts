import { Decimal } from "./decimal";
import type { Figure } from "./figure";

/** What an event does to a column: raises it, lowers it, leaves it; or any of them. */
export type Sign = "+" | "-" | "0" | "any";

/** What a figure does to its column: words and blanks leave it as it is. */
export function signOf(figure: Figure): Sign {
  if (!Decimal.isDecimal(figure) || figure.isZero()) return "0";
  return figure.isNegative() ? "-" : "+";
}

/** Whether a figure does to its column one of the things that its event may do. */
export function isAmong(expected: readonly Sign[], figure: Figure): boolean {
  return expected.includes("any") || expected.includes(signOf(figure));
}

/** Whether a figure does the very opposite of what its event does. */
export function isOpposite(expected: readonly Sign[], figure: Figure): boolean {
  const sign = signOf(figure);
  return sign !== "0" && !isAmong(expected, figure) && expected.includes(sign === "+" ? "-" : "+");
}
