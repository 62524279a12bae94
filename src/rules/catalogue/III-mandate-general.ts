import { figureShown } from "../../model/figure";
import { ofRule } from "../citations";
import { numbersOf, underGeneralMandate } from "../use-of-mandate";
import type { Rule } from "../rule";

/** Of every hundred issued shares, those that a general mandate may be for. */
const percent = 20;

export const rule: Rule = {
  id: "III-mandate-general",
  part: "III(E)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 13.36(2)(b)", "2026-11-23"), ofRule("GEM Rules 17.41 to 17.42B", "2026-11-23")],
  expression: "used before the month + issued in the month under the mandate <= 20 % of the base + extension",
  severity: "explain",
  over: [],
  needs: ["profile.generalMandateDate", "profile.generalMandateBase", "profile.generalMandateUsed"],
  applies: (c) => underGeneralMandate(c).length > 0,

  *check(c) {
    const uses = underGeneralMandate(c);
    const [base, used, extension] = numbersOf(c, "generalMandateBase", "generalMandateUsed", "generalMandateExtension");
    const limit = base.times(percent).div(100).plus(extension);
    const total = uses.reduce((sum, { shares }) => sum.plus(shares), used);
    const last = uses[uses.length - 1];
    if (total.lessThanOrEqualTo(limit)) return;
    yield {
      at: last.place,
      asserted: total,
      calculated: limit,
      related: uses.map(({ place }) => place),
      words: { base: figureShown(base), used: figureShown(used), extension: figureShown(extension) },
    };
  },
};
