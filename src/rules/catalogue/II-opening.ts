import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { isNil, pointsElsewhere, type Figure } from "../../model/figure";
import { isListed } from "../../model/listed-class";
import { issuedAtClose } from "../../model/issued";
import type { MonthlyReturn, Movement } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { continues } from "../continuity/months";
import { classRows, pairUp } from "../continuity/rows";
import type { Case, Rule } from "../rule";

export const rule: Rule = {
  id: "II-opening",
  part: "II",
  basis: "form",
  citations: [ofForm("Part II")],
  expression: "issued shares at close of preceding month are given",
  severity: "explain",
  over: ["issued"],
  applies: (c) => carriedOn(c).length === 0 || carriedOn(c).length < classesOf(c.return.issued).length,

  *check(c) {
    for (const [i, { issued, shares }] of classesOf(c.return.issued).entries()) {
      const at = `issued.classes[${i}].issued` as const;
      if (carriedOn(c).includes(`issued.classes[${i}]`)) continue;
      const { opening } = issued;
      if (opening === undefined) yield { missing: `${at}.opening` };
      else if (saysNoBalance(opening) && (isListed(shares) || isEmpty(issued, opening))) {
        yield { at: `${at}.opening`, asserted: opening, related: [`${at}.change`] };
      }
    }
  },
};

/** The classes whose balance last month's return tells, with which II-continuity compares it. */
function carriedOn(c: Case): readonly string[] {
  if (c.previous === undefined || !continues(c)) return [];
  const { pairs } = pairUp(rowsIn(c.return), rowsIn(c.previous), () => false);
  return pairs.flatMap(([now, before]) => (isTold(issuedAtClose(before.entry)) ? [now.at] : []));
}

const rowsIn = (r: MonthlyReturn) => classRows(classesOf(r.issued), "issued");
const isTold = (balance: Figure | undefined) => balance !== undefined && !pointsElsewhere(balance);

/** Blank, or words for nil; a 0 is a balance, and words may point to the remarks. */
function saysNoBalance(opening: Figure): boolean {
  return !Decimal.isDecimal(opening) && !pointsElsewhere(opening);
}

/** A class of which a blank form says nothing: one that is new in the month has a change. */
function isEmpty({ change }: Movement, opening: Figure): boolean {
  return opening === null && (change === undefined || isNil(change));
}
