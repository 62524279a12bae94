import { ofFormUnseen } from "../citations";
import type { Rule } from "../rule";
import { checkTotalsOfGroup } from "../totals-of-group";

export const rule: Rule = {
  id: "III-B-total",
  part: "III(B)",
  basis: "arithmetic",
  citations: [ofFormUnseen("Part III(B)")],
  expression: "Total B = sum of (B); BB1 = sum of (B1 + B2), BB2 = - sum of B2",
  severity: "explain",
  over: ["warrants"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "warrants"),
};
