import type { Rule } from "./rule";
import { checkTotalsOfGroup } from "./totals-of-group";

export const rule: Rule = {
  id: "III-B-total",
  part: "III(B)",
  basis: "arithmetic",
  citations: ["FF301, Part III(B)"],
  severity: "mustFix",
  over: ["warrants"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "warrants"),
};
