import { ofForm, ofRule } from "../citations";
import { Decimal } from "../../model/decimal";
import { says } from "../../model/issuer-profile";
import { classesOf } from "../../model/parts";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-no-par",
  part: "I",
  basis: "form",
  citations: [ofForm("Part I"), ofRule("Companies Ordinance (Cap. 622), section 135")],
  expression: "a company without par value states none",
  severity: "explain",
  over: ["authorised"],
  applies: ({ profile }) => says(profile, "parValue", "No par value") === true,
  needs: ["profile.parValue"],

  *check({ return: r }) {
    for (const [i, { par }] of classesOf(r.authorised).entries()) {
      const at = `authorised.classes[${i}].par` as const;
      const line = (["opening", "closing"] as const).find((one) => Decimal.isDecimal(par[one].amount));
      const stated = line && par[line].amount;
      if (line && Decimal.isDecimal(stated) && !stated.isZero()) {
        yield { at: `${at}.${line}.amount`, asserted: stated };
      }
    }
  },
};
