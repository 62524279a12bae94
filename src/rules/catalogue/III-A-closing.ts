import { checkClosings } from "./closing-of-instruments";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "III-A-closing",
  part: "III(A)",
  basis: "arithmetic",
  citations: ["FF301, Part III(A)"],
  severity: "mustFix",
  over: ["options"],
  check: ({ return: r }) => checkClosings(r, "options"),
};
