import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { issuedAtClose } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { isFirstReturn } from "../continuity/months";
import { isRestated } from "../reorganised";
import type { Rule } from "../rule";

/** A digit too many or too few changes a balance by this factor at least. */
const factor = 10;

export const rule: Rule = {
  id: "II-factor",
  part: "II",
  basis: "plausibility",
  citations: [ofForm("Part II")],
  expression: "opening ÷ 10 < closing < opening x 10, unless shares were restated in the month",
  severity: "note",
  over: ["issued"],
  applies: (c) => !isFirstReturn(c) && !isRestated(c.return),

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) {
      const at = `issued.classes[${i}].issued` as const;
      const [before, after] = [issued.issued.opening, issuedAtClose(issued)];
      if (before === undefined || after === undefined) yield { missing: `${at}.opening` };
      if (!Decimal.isDecimal(before) || !Decimal.isDecimal(after) || !before.greaterThan(0) || !after.greaterThan(0)) {
        continue;
      }
      const isLeap = after.greaterThanOrEqualTo(before.times(factor)) || before.greaterThanOrEqualTo(after.times(factor)); // prettier-ignore
      if (isLeap) yield { at: `${at}.closing`, asserted: after, calculated: before, related: [`${at}.opening`] };
    }
  },
};
