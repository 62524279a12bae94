import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { isNil, pointsElsewhere, type Figure } from "../../model/figure";
import { isListed } from "../../model/listed-class";
import type { Movement } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-opening",
  part: "II",
  basis: "form",
  citations: [ofForm("Part II")],
  expression: "issued shares at close of preceding month are given",
  severity: "explain",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, { issued, shares }] of classesOf(r.issued).entries()) {
      const at = `issued.classes[${i}].issued` as const;
      const { opening } = issued;
      if (opening === undefined) yield { missing: `${at}.opening` };
      else if (saysNoBalance(opening) && (isListed(shares) || isEmpty(issued, opening))) {
        yield { at: `${at}.opening`, asserted: opening, related: [`${at}.change`] };
      }
    }
  },
};

/** Blank, or words for nil; a 0 is a balance, and words may point to the remarks. */
function saysNoBalance(opening: Figure): boolean {
  return !Decimal.isDecimal(opening) && !pointsElsewhere(opening);
}

/** A class of which a blank form says nothing: one that is new in the month has a change. */
function isEmpty({ change }: Movement, opening: Figure): boolean {
  return opening === null && (change === undefined || isNil(change));
}
