import { figureShown } from "../../model/figure";
import { ofRule } from "../citations";
import { grantsOf, lapsesOf, totalMoved } from "../grants";
import { numbersOf } from "../use-of-mandate";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-A-scheme-limit",
  part: "III(A)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 17.03B(1)", "2026-11-23"), ofRule("GEM Chapter 23", "2026-11-23")],
  expression: "used before the month + granted in the month - lapsed in the month <= scheme limit",
  severity: "explain",
  over: ["options"],
  needs: ["profile.schemeLimit", "profile.schemeLimitUsed"],
  applies: ({ return: r }) => r.options === undefined || grantsOf(r).length > 0,

  *check(c) {
    const [grants, lapses] = [grantsOf(c.return), lapsesOf(c.return)];
    const [limit, used] = numbersOf(c, "schemeLimit", "schemeLimitUsed");
    const [granted, lapsed] = [totalMoved(grants), totalMoved(lapses)];
    // Only options that lapsed are released; cancelled ones stay counted.
    const total = used.plus(granted).plus(lapsed);
    if (total.lessThanOrEqualTo(limit)) return;
    yield {
      at: grants[grants.length - 1].place,
      asserted: total,
      calculated: limit,
      related: [...grants, ...lapses].map(({ place }) => place),
      words: { used: figureShown(used), granted: figureShown(granted), lapsed: figureShown(lapsed.abs()) },
    };
  },
};
