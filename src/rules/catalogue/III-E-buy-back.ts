import { Decimal } from "../../model/decimal";
import { figureShown } from "../../model/figure";
import { says } from "../../model/issuer-profile";
import { ofRule } from "../citations";
import { boughtBack } from "../bought-back";
import { numbersOf } from "../use-of-mandate";
import type { Rule } from "../rule";

/** Of every hundred issued shares, those that a mandate to buy back may be for. */
const percent = 10;

export const rule: Rule = {
  id: "III-E-buy-back",
  part: "III(E)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 10.06(1)", "2026-11-23"), ofRule("GEM Rules 13.07 to 13.14", "2026-11-23")],
  expression: "bought back before the month + bought back in the month <= 10 % of the base",
  severity: "explain",
  over: ["otherMovements"],
  needs: ["profile.buyBackMandateDate", "profile.buyBackMandateBase", "profile.buyBackMandateUsed"],
  applies: (c) => says(c.profile, "listing", "Secondary") !== true && boughtBack(c).places.length > 0,

  *check(c) {
    const { shares, places } = boughtBack(c);
    const [base, used] = numbersOf(c, "buyBackMandateBase", "buyBackMandateUsed");
    const limit = base.times(percent).div(100);
    const total = Decimal.sum(used, shares);
    if (total.lessThanOrEqualTo(limit)) return;
    const words = { base: figureShown(base), used: figureShown(used), month: figureShown(shares) };
    yield { at: places[places.length - 1], asserted: total, calculated: limit, related: places, words };
  },
};
