import { ofFormUnseen } from "../citations";
import { sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { same, type Figure } from "../../model/figure";
import type { Warrant } from "../../model/monthly-return";
import { isSameCurrency } from "../../model/currency";
import { checkPrice, type Bought } from "../implied-price";
import { isAtOdds, isPositive, outstandingAtClose } from "../../model/outstanding";
import { warrantsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";
import { wordOfKind } from "../signs-of-movements";

export const rule: Rule = {
  id: "III-B-price",
  part: "III(B)",
  basis: "plausibility",
  citations: [ofFormUnseen("Part III(B)")],
  expression: "nominal value ÷ shares, to the decimals of the price = subscription price",
  severity: "explain",
  over: ["warrants"],

  *check({ return: r }) {
    for (const { row, at } of warrantsOf(r)) {
      const { price, currency, mayBeIssued } = row;
      if (price.amount === undefined) yield { missing: `${at}.price.amount` };
      else if (isPositive(price.amount) && isInOneCurrency(currency, price.currency)) {
        const shares = sum([row.newShares ?? null, row.treasuryShares ?? null]);
        const bought: Bought[] = [
          {
            amount: isAtOdds(row) ? null : outstandingAtClose(row),
            shares: mayBeIssued,
            related: [`${at}.mayBeIssued`, `${at}.closing`],
          },
          { amount: exercisedIn(row), shares, related: [`${at}.newShares`, `${at}.closing`] },
        ];
        yield* checkPrice(price.amount, `${at}.price.amount`, bought.filter(isInMoney));
      }
    }
  },
};

/** A price in another currency rests on a rate that the form does not show. */
function isInOneCurrency(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || isSameCurrency(a, b);
}

/** Some issuers state a number of warrants, one a share, for their nominal value. */
function isInMoney({ amount, shares }: Bought): boolean {
  return !same(amount, shares);
}

/** The nominal value exercised in the month, whatever its sign. */
function exercisedIn({ movements }: Warrant): Figure | undefined {
  const exercised = sum(movements.flatMap(({ kind, number }) => (wordOfKind(kind) === "exercised" ? [number] : [])));
  return Decimal.isDecimal(exercised) ? exercised.abs() : exercised;
}
