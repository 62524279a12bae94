import { ofForm } from "../citations";
import type { Rule } from "../rule";
import { checkTotalsOfGroup } from "../totals-of-group";

export const rule: Rule = {
  id: "III-C-total",
  part: "III(C)",
  basis: "arithmetic",
  citations: [ofForm("Part III(C)")],
  expression: "Total C = sum of (C); CC1 = sum of (C1 + C2), CC2 = - sum of C2",
  severity: "mustFix",
  over: ["convertibles"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "convertibles"),
};
