import { checkClosings } from "./closing-of-instruments";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "III-C-closing",
  part: "III(C)",
  basis: "arithmetic",
  citations: ["FF301, Part III(C)"],
  severity: "mustFix",
  over: ["convertibles"],
  check: ({ return: r }) => checkClosings(r, "convertibles"),
};
