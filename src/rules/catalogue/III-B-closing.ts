import { checkClosings } from "./closing-of-instruments";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "III-B-closing",
  part: "III(B)",
  basis: "arithmetic",
  citations: ["FF301, Part III(B)"],
  severity: "mustFix",
  over: ["warrants"],
  check: ({ return: r }) => checkClosings(r, "warrants"),
};
