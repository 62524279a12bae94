import { ofForm } from "../citations";
import { sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import type { Figure } from "../../model/figure";
import type { Convertible, Place } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "III-C-price",
  part: "III(C)",
  basis: "plausibility",
  citations: [ofForm("Part III(C)")],
  expression: "amount x fixed rate ÷ shares, to the decimals of the price = conversion price",
  severity: "explain",
  over: ["convertibles"],

  *check({ return: r }) {
    for (const [i, { instruments }] of classesOf(r.convertibles).entries()) {
      for (const [j, instrument] of instruments.entries()) {
        yield* checkInstrument(instrument, `convertibles.classes[${i}].instruments[${j}]`);
      }
    }
  },
};

function* checkInstrument(
  instrument: Convertible,
  at: `convertibles.classes[${number}].instruments[${number}]`,
): Iterable<Breach | Missing> {
  const { price, currency } = instrument;
  if (!isPositive(price.amount)) return;
  const isForeign = Boolean(price.currency) && Boolean(currency) && price.currency !== currency;
  // An amount in one currency and a price in another are tied by a fixed exchange rate, a term of the instrument.
  if (isForeign && !isPositive(instrument.exchangeRate)) {
    yield { missing: `${at}.exchangeRate` };
    return;
  }
  const rate = isForeign && isPositive(instrument.exchangeRate) ? instrument.exchangeRate : new Decimal(1);
  const inPriceCurrency = (amount: Figure | undefined) => (Decimal.isDecimal(amount) ? amount.times(rate) : amount);
  const closing = instrument.closing ?? sum([instrument.opening, ...instrument.movements.map(({ number }) => number)]);
  yield* checkPrice(inPriceCurrency(closing), instrument.mayBeIssued, price.amount, at, `${at}.mayBeIssued`);
  const converted = sum(
    instrument.movements.flatMap(({ kind, number }) => (/^converted/i.test(kind ?? "") ? [number] : [])),
  );
  const shares = sum([instrument.newShares ?? null, instrument.treasuryShares ?? null]);
  const amount = Decimal.isDecimal(converted) ? converted.abs() : converted;
  yield* checkPrice(inPriceCurrency(amount), shares, price.amount, at, `${at}.newShares`);
}

/** The price that amount and shares imply, to the decimals of the printed price, is the printed price; or the shares are the whole number that the price buys. */
function* checkPrice(
  amount: Figure | undefined,
  shares: Figure | undefined,
  price: Decimal,
  at: `convertibles.classes[${number}].instruments[${number}]`,
  sharesAt: Place,
): Iterable<Breach> {
  if (!isPositive(amount) || !isPositive(shares)) return;
  const implied = amount.div(shares);
  const bought = amount.div(price).floor();
  if (implied.toDecimalPlaces(price.decimalPlaces()).equals(price) || bought.minus(shares).abs().lessThanOrEqualTo(1))
    return;
  yield {
    at: `${at}.price.amount`,
    asserted: price,
    calculated: implied.toDecimalPlaces(Math.max(4, price.decimalPlaces())),
    workings: { by: "÷", figures: [amount, shares] },
    related: [sharesAt, `${at}.closing`],
  };
}

function isPositive(figure: Figure | undefined): figure is Decimal {
  return Decimal.isDecimal(figure) && figure.greaterThan(0);
}
