import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { figureShown, pointsElsewhere } from "../../model/figure";
import type { MonthlyReturn } from "../../model/monthly-return";
import { notApplicable } from "../../model/shape";
import { hasTreasuryShares } from "../../model/versions";
import { exercisedIn, sharesIssuedUnder } from "../exercised-options";
import { isPositive } from "../../model/outstanding";
import { schemesOf } from "../rows-of-part-III";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "III-A-funds",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A): total funds raised during the month from exercise of options")],
  expression: "funds raised > 0 where options were exercised and shares issued for them, else 0",
  severity: "explain",
  over: ["options"],

  *check({ return: r }) {
    const { currency, amount } = fundsOf(r);
    if (amount === undefined) yield { missing: "options.fundsRaised.amount" };
    else if (pointsElsewhere(amount)) return;
    else if (isPositive(amount)) yield* besideFunds(r, currency);
    else yield* besideNoFunds(r, amount);
  },
};

const fundsOf = ({ options }: MonthlyReturn) =>
  options === undefined || options === notApplicable ? {} : options.fundsRaised;

/** Options exercised and shares issued for them; a difference of the two is said elsewhere. */
function exercisesOf(r: MonthlyReturn) {
  const withTreasury = hasTreasuryShares(r.formVersion);
  return schemesOf(r).map(({ row, at }) => ({
    at,
    exercised: exercisedIn(row),
    issued: sharesIssuedUnder(row, withTreasury),
  }));
}

function* besideFunds(r: MonthlyReturn, currency: string | undefined): Iterable<Breach | Missing> {
  const schemes = exercisesOf(r);
  const isAnything = schemes.some(({ exercised, issued }) => isPositive(exercised) || isPositive(issued));
  const unknown = schemes.find(({ exercised, issued }) => exercised === undefined || issued === undefined);
  if (currency === "") {
    const related = ["options.fundsRaised.amount"] as const;
    yield { at: "options.fundsRaised.currency", words: { is: "no currency" }, related };
  }
  if (isAnything) return;
  if (unknown) yield { missing: `${unknown.at}.newShares` };
  else yield { at: "options.fundsRaised.amount", asserted: fundsOf(r).amount, words: { is: "nothing exercised" } };
}

function* besideNoFunds(r: MonthlyReturn, amount: Decimal | string | null): Iterable<Breach | Missing> {
  const paid = exercisesOf(r).filter(({ exercised, issued }) => isPositive(exercised) && isPositive(issued));
  const isNegative = Decimal.isDecimal(amount) && !amount.isZero();
  if (paid.length === 0 && !isNegative) return;
  const exercised = paid.reduce((total, one) => total.plus(one.exercised ?? 0), new Decimal(0));
  yield {
    at: "options.fundsRaised.amount",
    asserted: amount,
    related: paid.map(({ at }) => `${at}.newShares` as const),
    words: { is: isNegative ? "negative" : "nothing raised", exercised: figureShown(exercised) },
  };
}
