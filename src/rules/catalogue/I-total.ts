import { ofForm } from "../citations";
import { authorisedAtClose, capitalAtClose, parAtClose } from "../../model/authorised";
import { capital, difference, sum, totalIn } from "../../model/balance";
import { isNil, same, type Figure } from "../../model/figure";
import { notApplicable } from "../../model/shape";
import type { AuthorisedClass, Money, PartName, Place } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { isPreferenceClass } from "../../model/share-class";
import { compare } from "../comparison";
import { isParRounded } from "../rounded-par";
import { codeOf } from "../../model/currency";
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
    const isMixed =
      new Set(moneys.map(({ currency }) => currency)).size > 1 ||
      classes.some(({ shares }) => isPreferenceClass(shares));
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
        rows: capitalIn(currency, moneys),
        severity: isMixed || classes.some((one) => isRoundedIn(one, amount, calculated)) ? "explain" : "mustFix",
        needs: currency === undefined ? `authorised.totals[${i}].currency` : missingAmong(moneys),
      });
    }
    const named = new Set(totals.map(({ currency }) => currency));
    const i = moneys.findIndex(
      ({ currency, amount }) => currency && amount !== undefined && !isNil(amount) && !named.has(currency),
    );
    if (totals.length > 0 && i >= 0 && !named.has(undefined)) {
      const missing = moneys[i]?.currency ?? "";
      yield {
        at: "authorised.totals[0].currency",
        words: { missing },
        related: [...capitalIn(missing, moneys), "authorised.totals[0].amount"],
        severity: "explain",
      };
    }
  },
};

/** Whether the total counts exactly what a class has whose capital is computed by a par value that is printed rounded. */
function isRoundedIn(authorised: AuthorisedClass, total: Figure | undefined, calculated: Figure | undefined): boolean {
  const [number, par] = [authorisedAtClose(authorised), parAtClose(authorised).amount];
  const computed = capital(number, par);
  const isComputed = same(capitalAtClose(authorised).amount, computed);
  return isComputed && isParRounded(number, par, sum([difference(total, calculated), computed]));
}

/** Money in the form's code of its currency, so that one written otherwise is found by I-currency-code alone. */
function asCode({ currency, ...rest }: Money): Money {
  return { ...rest, ...(currency !== undefined && { currency: codeOf(currency) ?? currency }) };
}

/** The places of the classes' closing capital in a currency. */
function capitalIn(currency: string | undefined, moneys: readonly Money[]): Place[] {
  return moneys.flatMap((money, j) =>
    money.currency === currency ? [`authorised.classes[${j}].capital.closing.amount` as const] : [],
  );
}

/** What lacks of the classes' capital: the first currency or number that is absent. */
function missingAmong(moneys: readonly Money[]): Place | PartName {
  const i = moneys.findIndex(({ currency, amount }) => currency === undefined || amount === undefined);
  if (i < 0) return "authorised";
  return moneys[i].currency === undefined
    ? `authorised.classes[${i}].par.opening.currency`
    : `authorised.classes[${i}].number.opening`;
}
