import { ofForm, ofRule } from "../citations";
import { schemesOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

const namesAwards = /\bawards?\b|\bRSUs?\b|restricted share|restricted stock|performance share|股份獎勵|受限制股份/i;
const namesOptions = /\boptions?\b|\bESOP\b|購股權|股份期權/i;

export const rule: Rule = {
  id: "III-A-awards",
  part: "III(A)",
  basis: "plausibility",
  citations: [
    ofForm("Part III(A) is about share options, (D) about any other agreements"),
    ofRule("Main Board Chapter 17, where share award schemes are reported"),
  ],
  expression: "a scheme under (A) is of share options",
  severity: "note",
  over: ["options"],

  *check({ return: r }) {
    for (const { row, at } of schemesOf(r)) {
      const { particulars } = row;
      if (particulars === undefined) yield { missing: `${at}.particulars` };
      else if (namesAwards.test(particulars) && !namesOptions.test(particulars)) yield { at: `${at}.particulars` };
    }
  },
};
