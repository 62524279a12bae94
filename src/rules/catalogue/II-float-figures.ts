import { ofForm, ofRule } from "../citations";
import { Decimal } from "../../model/decimal";
import { pointsElsewhere, type Figure } from "../../model/figure";
import { classesOf } from "../../model/parts";
import type { IssuedClass } from "../../model/monthly-return";
import { marketValueInDollars, reaches, thresholdNamed, type Threshold } from "../../model/public-float";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "II-float-figures",
  part: "II",
  basis: "listing rule",
  citations: [
    ofForm("Part II, Note 4 (v 1.2.0)"),
    ofRule("Main Board Rule 13.32B, 19A.28B; GEM Rule 17.37B, 25.21B", "2026-11-23"),
  ],
  expression: "percentage and market value are stated where the threshold is one of both, and bear out the box ticked",
  severity: "explain",
  since: "1.2.0",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) {
      const { threshold, percentage } = issued.publicFloat;
      const wrong = wrongPercentage(percentage, i);
      if (wrong) yield wrong;
      else if (threshold === undefined) yield { missing: `issued.classes[${i}].publicFloat.threshold` };
      else yield* againstThreshold(issued, thresholdNamed(threshold), i);
    }
  },
};

const hundred = new Decimal(100);

/** No percentage at all, or one that was typed into a cell in percent, which holds 0.2543 for 25.43%. */
function wrongPercentage(percentage: Figure | undefined, i: number): Breach | undefined {
  if (!Decimal.isDecimal(percentage) || percentage.isZero()) return undefined;
  const at = `issued.classes[${i}].publicFloat.percentage` as const;
  if (percentage.isNegative() || percentage.greaterThan(hundred)) {
    return { at, asserted: percentage, severity: "mustFix" };
  }
  return percentage.greaterThan(1) ? undefined : { at, asserted: percentage, calculated: percentage.times(hundred) };
}

function* againstThreshold(issued: IssuedClass, threshold: Threshold, i: number): Iterable<Breach | Missing> {
  const at = `issued.classes[${i}].publicFloat` as const;
  const { complied, notComplied, percentage, marketValue } = issued.publicFloat;
  if (threshold.marketValue) {
    if (percentage === undefined) yield { missing: `${at}.percentage` };
    else if (isUnstated(percentage)) yield { at: `${at}.percentage`, words: { states: "nothing" } };
    if (marketValue.amount === undefined) yield { missing: `${at}.marketValue.amount` };
    else if (isUnstated(marketValue.amount)) yield { at: `${at}.marketValue.amount`, words: { states: "nothing" } };
  }
  const isReached = reaches(threshold, { percentage, marketValue: marketValueInDollars(issued) });
  const related = [`${at}.percentage`, `${at}.marketValue.amount`, `${at}.threshold`] as const;
  if (complied && isReached === false) yield { at: `${at}.complied`, words: { box: "been complied with" }, related };
  if (notComplied && isReached) yield { at: `${at}.notComplied`, words: { box: "not been complied with" }, related };
}

function isUnstated(figure: Figure): boolean {
  return !Decimal.isDecimal(figure) && !pointsElsewhere(figure);
}
