import { ofFormUnseen } from "../citations";
import { checkOutstanding } from "../nothing-issuable";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-B-outstanding",
  part: "III(B)",
  basis: "form",
  citations: [ofFormUnseen("Part III(B)")],
  expression: "outstanding >= 0; outstanding = 0 where and only where shares which may be issued = 0",
  severity: "explain",
  over: ["warrants"],
  check: ({ return: r }) => checkOutstanding(r, "warrants"),
};
