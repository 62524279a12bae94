import { ofForm } from "../citations";
import type { Rule } from "../rule";
import { checkTotalsOfGroup } from "../totals-of-group";

export const rule: Rule = {
  id: "III-A-total",
  part: "III(A)",
  basis: "arithmetic",
  citations: [ofForm("Part III(A)")],
  expression: "Total A = sum of (A); AA1 = sum of (A1 + A2), AA2 = - sum of A2",
  severity: "mustFix",
  over: ["options"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "options"),
};
