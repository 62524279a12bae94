import { ofForm } from "../citations";
import { checkOutstanding } from "../nothing-issuable";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-C-outstanding",
  part: "III(C)",
  basis: "form",
  citations: [ofForm("Part III(C)")],
  expression: "outstanding >= 0; outstanding = 0 where and only where shares which may be issued = 0",
  severity: "mustFix",
  over: ["convertibles"],
  check: ({ return: r }) => checkOutstanding(r, "convertibles"),
};
