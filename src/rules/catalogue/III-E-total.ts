import { ofForm } from "../citations";
import type { Rule } from "../rule";
import { checkTotalsOfGroup } from "../totals-of-group";

export const rule: Rule = {
  id: "III-E-total",
  part: "III(E)",
  basis: "arithmetic",
  citations: [ofForm("Part III(E)")],
  expression: "Total E = sum of (E); EE1 = sum of E1, EE2 = sum of E2",
  severity: "mustFix",
  over: ["otherMovements"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "otherMovements"),
};
