import type { Rule } from "./rule";
import { checkTotalsOfGroup } from "./totals-of-group";

export const rule: Rule = {
  id: "III-E-total",
  part: "III(E)",
  basis: "arithmetic",
  citations: ["FF301, Part III(E)"],
  severity: "mustFix",
  over: ["otherMovements"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "otherMovements"),
};
