import type { Rule } from "./rule";
import { checkTotalsOfGroup } from "./totals-of-group";

export const rule: Rule = {
  id: "III-D-total",
  part: "III(D)",
  basis: "arithmetic",
  citations: ["FF301, Part III(D)"],
  severity: "mustFix",
  over: ["otherAgreements"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "otherAgreements"),
};
