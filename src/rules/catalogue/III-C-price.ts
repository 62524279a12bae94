import { ofForm } from "../citations";
import { sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import type { Figure } from "../../model/figure";
import type { Convertible } from "../../model/monthly-return";
import { isSameCurrency } from "../../model/currency";
import { checkPrice } from "../implied-price";
import { isAtOdds, isPositive, outstandingAtClose } from "../../model/outstanding";
import { convertiblesOf } from "../rows-of-part-III";
import type { Breach, Missing, Rule } from "../rule";
import { wordOfKind } from "../signs-of-movements";

export const rule: Rule = {
  id: "III-C-price",
  part: "III(C)",
  basis: "plausibility",
  citations: [ofForm("Part III(C)")],
  expression: "amount x fixed rate ÷ shares, to the decimals of the price = conversion price",
  severity: "explain",
  over: ["convertibles"],

  *check({ return: r }) {
    for (const { row, at } of convertiblesOf(r)) yield* checkInstrument(row, at);
  },
};

function* checkInstrument(
  instrument: Convertible,
  at: `convertibles.classes[${number}].instruments[${number}]`,
): Iterable<Breach | Missing> {
  const { price, currency, exchangeRate, mayBeIssued } = instrument;
  if (!isPositive(price.amount)) return;
  const isForeign = price.currency && currency && !isSameCurrency(price.currency, currency);
  // An amount in one currency and a price in another are tied by a fixed exchange rate, a term of the instrument.
  if (isForeign && !isPositive(exchangeRate)) {
    yield { missing: `${at}.exchangeRate` };
    return;
  }
  const rate = isForeign && isPositive(exchangeRate) ? { rate: exchangeRate } : {};
  const shares = sum([instrument.newShares ?? null, instrument.treasuryShares ?? null]);
  yield* checkPrice(price.amount, `${at}.price.amount`, [
    {
      ...rate,
      amount: isAtOdds(instrument) ? null : outstandingAtClose(instrument),
      shares: mayBeIssued,
      related: [`${at}.mayBeIssued`, `${at}.closing`],
    },
    { ...rate, amount: convertedIn(instrument), shares, related: [`${at}.newShares`, `${at}.closing`] },
  ]);
}

/** The amount converted in the month, whatever its sign. */
function convertedIn({ movements }: Convertible): Figure | undefined {
  const converted = sum(movements.flatMap(({ kind, number }) => (wordOfKind(kind) === "converted" ? [number] : [])));
  return Decimal.isDecimal(converted) ? converted.abs() : converted;
}
