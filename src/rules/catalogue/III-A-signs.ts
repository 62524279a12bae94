import { ofForm } from "../citations";
import type { Rule } from "../rule";
import { checkSigns } from "../signs-of-movements";

/** Kinds that may be taken back: a declined grant or a reversed lapse is lawful. */
const reversible = ["granted", "lapsed"];

export const rule: Rule = {
  id: "III-A-signs",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A)")],
  expression: "granted >= 0; exercised, cancelled, lapsed <= 0",
  severity: "mustFix",
  over: ["options"],
  check: ({ return: r }) => checkSigns(r, "options", (kind) => (reversible.includes(kind) ? "explain" : "mustFix")),
};
