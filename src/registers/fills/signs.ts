import { Decimal } from "../../model/decimal";
import type { Signs } from "../mapping";
import type { Added } from "../tally";

/** Kinds of movement that take away; words of the issuer's own are stated with their sign. */
const decreases: ReadonlySet<string> = new Set([
  "Exercised",
  "Converted",
  "Cancelled",
  "Lapsed",
  "Redeemed",
  "Repurchased",
]);

/** Whether a kind of movement takes away. */
export function isDecrease(kind: string): boolean {
  return decreases.has(kind);
}

/** How a register writes its decreases: as it shows everywhere, else as a person has said; mixed where neither tells. */
export function signsOf(
  added: readonly (readonly [kind: string, added: Added])[],
  said: Signs | undefined,
): Signs | "mixed" {
  if (said !== undefined) return said;
  const own = added.filter(([kind]) => isDecrease(kind)).map(([, one]) => one);
  const [hasPositive, hasNegative] = [own.some((one) => one.positive !== "0"), own.some((one) => one.negative !== "0")];
  return hasNegative ? (hasPositive ? "mixed" : "asStated") : "byKind";
}

/** Figures of a kind with the sign that the form states them with. */
export function signed({ positive, negative }: Added, kind: string, signs: Signs): Decimal {
  const stated = new Decimal(positive).plus(negative);
  return signs === "byKind" && isDecrease(kind) ? stated.negated() : stated;
}

/** Nothing added up. */
export const nothing: Added = { positive: "0", negative: "0" };
