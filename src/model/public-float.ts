import { codeOf } from "./currency";
import { Decimal } from "./decimal";
import type { Figure } from "./figure";
import type { IssuedClass } from "./monthly-return";

/** What a public float threshold asks of the percentage and of the market value that the public holds. */
export interface Threshold {
  readonly percentage?: Decimal;
  readonly marketValue?: Decimal;
  /** Whether one of the two is enough. */
  readonly isEither: boolean;
}

const billion = new Decimal("1000000000");

/** The threshold that the words name: alternative, of A and H shares, or the percentage that they state. */
export function thresholdNamed(words: string): Threshold {
  const named = words.normalize("NFKC");
  if (/A\s*\+\s*H/i.test(named)) return { percentage: new Decimal(5), marketValue: billion, isEither: true };
  if (/alternative/i.test(named)) return { percentage: new Decimal(10), marketValue: billion, isEither: false };
  const stated = /(\d+(?:\.\d+)?)\s*%/.exec(named)?.[1];
  return { isEither: false, ...(stated !== undefined && { percentage: new Decimal(stated) }) };
}

/** Whether figures reach a threshold; undefined while what decides it is not at hand. */
export function reaches(
  { percentage, marketValue, isEither }: Threshold,
  held: { readonly percentage: Figure | undefined; readonly marketValue: Figure | undefined },
): boolean | undefined {
  const tests = [
    ...(percentage ? [isAtLeast(held.percentage, percentage)] : []),
    ...(marketValue ? [isAtLeast(held.marketValue, marketValue)] : []),
  ];
  const decisive = isEither;
  if (tests.includes(decisive)) return decisive;
  return tests.length === 0 || tests.includes(undefined) ? undefined : !decisive;
}

/** Market value that the public holds where it is stated in Hong Kong dollars, which thresholds are stated in. */
export function marketValueInDollars({ publicFloat }: IssuedClass): Figure | undefined {
  const { currency, amount } = publicFloat.marketValue;
  return codeOf(currency ?? "") === "HKD" ? amount : undefined;
}

function isAtLeast(figure: Figure | undefined, least: Decimal): boolean | undefined {
  return Decimal.isDecimal(figure) ? figure.greaterThanOrEqualTo(least) : undefined;
}
