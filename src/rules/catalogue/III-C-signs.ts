import { ofForm } from "../citations";
import type { Rule } from "../rule";
import { checkSigns } from "../signs-of-movements";

export const rule: Rule = {
  id: "III-C-signs",
  part: "III(C)",
  basis: "form",
  citations: [ofForm("Part III(C)")],
  expression: "issued >= 0; converted, redeemed, repurchased, cancelled, lapsed <= 0",
  severity: "explain",
  over: ["convertibles"],
  check: ({ return: r }) => checkSigns(r, "convertibles", () => "explain"),
};
