import { ofForm } from "../citations";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-issuer",
  part: "Cover",
  basis: "form",
  citations: [ofForm("Name of Issuer")],
  expression: "name of issuer is given",
  severity: "mustFix",
  over: [],

  *check({ return: { cover } }) {
    if (cover.issuer === undefined) yield { missing: "cover.issuer" };
    else if (cover.issuer.trim() === "") yield { at: "cover.issuer" };
  },
};
