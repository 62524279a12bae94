import type { Rule } from "./rule";
import { checkTotalsOfGroup } from "./totals-of-group";

export const rule: Rule = {
  id: "III-C-total",
  part: "III(C)",
  basis: "arithmetic",
  citations: ["FF301, Part III(C)"],
  severity: "mustFix",
  over: ["convertibles"],
  check: ({ return: r }) => checkTotalsOfGroup(r, "convertibles"),
};
