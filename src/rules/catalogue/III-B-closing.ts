import { ofFormUnseen } from "../citations";
import { checkClosings } from "../closing-of-instruments";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-B-closing",
  part: "III(B)",
  basis: "arithmetic",
  citations: [ofFormUnseen("Part III(B)")],
  expression: "value at close = value at opening + sum of the movements",
  severity: "explain",
  over: ["warrants"],
  check: ({ return: r }) => checkClosings(r, "warrants"),
};
