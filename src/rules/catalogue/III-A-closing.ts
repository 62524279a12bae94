import { ofForm } from "../citations";
import { checkClosings } from "../closing-of-instruments";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-A-closing",
  part: "III(A)",
  basis: "arithmetic",
  citations: [ofForm("Part III(A)")],
  expression: "outstanding at close = outstanding at opening + sum of the movements",
  severity: "mustFix",
  over: ["options"],
  check: ({ return: r }) => checkClosings(r, "options"),
};
