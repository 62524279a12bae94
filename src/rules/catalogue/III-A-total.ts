import type { Rule } from "./rule";
import { checkTotalsOfGroup } from "./totals-of-group";

export const rule: Rule = {
  id: "III-A-total",
  part: "III(A)",
  basis: "arithmetic",
  citations: ["FF301, Part III(A)"],
  severity: "mustFix",
  over: ["options"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "options"),
};
