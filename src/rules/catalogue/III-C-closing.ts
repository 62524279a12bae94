import { ofForm } from "../citations";
import { checkClosings } from "../closing-of-instruments";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-C-closing",
  part: "III(C)",
  basis: "arithmetic",
  citations: [ofForm("Part III(C)")],
  expression: "amount at close = amount at opening + sum of the movements",
  severity: "mustFix",
  over: ["convertibles"],
  check: ({ return: r }) => checkClosings(r, "convertibles"),
};
