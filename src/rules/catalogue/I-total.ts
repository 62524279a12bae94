import { ofForm } from "../citations";
import { capitalAtClose, isPreference } from "../../model/authorised";
import { totalIn } from "../../model/balance";
import { isNil } from "../../model/figure";
import { notApplicable } from "../../model/shape";
import type { Money, PartName, Place } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { compare } from "../comparison";
import { codeOf } from "../currency-code";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-total",
  part: "I",
  basis: "arithmetic",
  citations: [ofForm("Part I")],
  expression: "total in a currency = sum of the classes' closing capital in it",
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    const classes = classesOf(r.authorised);
    const moneys = classes.map((one) => asCode(capitalAtClose(one)));
    const totals = r.authorised === undefined || r.authorised === notApplicable ? [] : r.authorised.totals.map(asCode);
    const isMixed = new Set(moneys.map(({ currency }) => currency)).size > 1 || classes.some(isPreference);
    for (const [i, { currency, amount }] of totals.entries()) {
      const isInHand = currency !== undefined && classes.length > 0;
      const calculated = isInHand ? totalIn(currency, moneys) : undefined;
      yield* compare({
        at: `authorised.totals[${i}].amount`,
        asserted: amount,
        calculated,
        workings: {
          by: "+",
          figures: moneys.flatMap((money) => (money.currency === currency ? [money.amount ?? null] : [])),
        },
        rows: moneys.flatMap((money, j) =>
          money.currency === currency ? [`authorised.classes[${j}].capital.closing.amount` as const] : [],
        ),
        severity: isMixed ? "explain" : "mustFix",
        needs: currency === undefined ? `authorised.totals[${i}].currency` : missingAmong(moneys),
      });
    }
    const named = new Set(totals.map(({ currency }) => currency));
    const i = moneys.findIndex(
      ({ currency, amount }) => currency && amount !== undefined && !isNil(amount) && !named.has(currency),
    );
    if (totals.length > 0 && i >= 0 && !named.has(undefined)) {
      yield { at: "authorised.totals[0].currency", words: { missing: moneys[i]?.currency ?? "" }, severity: "explain" };
    }
  },
};

/** Money in the form's code of its currency, so that one written otherwise is found by I-currency-code alone. */
function asCode({ currency, ...rest }: Money): Money {
  return { ...rest, ...(currency !== undefined && { currency: codeOf(currency) ?? currency }) };
}

/** What lacks of the classes' capital: the first currency or number that is absent. */
function missingAmong(moneys: readonly Money[]): Place | PartName {
  const i = moneys.findIndex(({ currency, amount }) => currency === undefined || amount === undefined);
  if (i < 0) return "authorised";
  return moneys[i].currency === undefined
    ? `authorised.classes[${i}].par.opening.currency`
    : `authorised.classes[${i}].number.opening`;
}
