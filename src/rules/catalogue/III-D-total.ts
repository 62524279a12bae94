import { ofFormUnseen } from "../citations";
import type { Rule } from "../rule";
import { checkTotalsOfGroup } from "../totals-of-group";

export const rule: Rule = {
  id: "III-D-total",
  part: "III(D)",
  basis: "arithmetic",
  citations: [ofFormUnseen("Part III(D)")],
  expression: "Total D = sum of (D); DD1 = sum of (D1 + D2), DD2 = - sum of D2",
  severity: "explain",
  over: ["otherAgreements"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "otherAgreements"),
};
