import { ofFormUnseen } from "../citations";
import type { Rule } from "../rule";
import { checkSigns } from "../signs-of-movements";

export const rule: Rule = {
  id: "III-B-signs",
  part: "III(B)",
  basis: "form",
  citations: [ofFormUnseen("Part III(B)")],
  expression: "issued >= 0; exercised, lapsed <= 0",
  severity: "explain",
  over: ["warrants"],
  check: ({ return: r }) => checkSigns(r, "warrants", () => "explain"),
};
