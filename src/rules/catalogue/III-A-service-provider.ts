import { figureShown } from "../../model/figure";
import { ofRule } from "../citations";
import { grantsOf, totalMoved } from "../grants";
import { numbersOf } from "../use-of-mandate";
import type { MonthlyReturn } from "../../model/monthly-return";
import type { Rule } from "../rule";

const toProviders = (r: MonthlyReturn) => grantsOf(r).filter(({ words }) => /service provider/i.test(words));

export const rule: Rule = {
  id: "III-A-service-provider",
  part: "III(A)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 17.03B(2)", "2026-11-23"), ofRule("GEM Chapter 23", "2026-11-23")],
  expression: "used before the month + granted to service providers in the month <= service provider sub-limit",
  severity: "explain",
  over: ["options"],
  needs: ["profile.serviceProviderLimit", "profile.serviceProviderUsed"],
  applies: ({ return: r }) => r.options === undefined || toProviders(r).length > 0,

  *check(c) {
    const grants = toProviders(c.return);
    const [limit, used] = numbersOf(c, "serviceProviderLimit", "serviceProviderUsed");
    const granted = totalMoved(grants);
    const total = used.plus(granted);
    if (total.lessThanOrEqualTo(limit)) return;
    yield {
      at: grants[grants.length - 1].place,
      asserted: total,
      calculated: limit,
      related: grants.map(({ place }) => place),
      words: { used: figureShown(used), granted: figureShown(granted) },
    };
  },
};
