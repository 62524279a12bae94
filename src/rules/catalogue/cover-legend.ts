import { ofForm, ofRule } from "../citations";
import type { Rule } from "../rule";
import { hasWeightedVotingRights } from "../weighted-voting";

const legend = /weighted voting rights|不同投票權|不同投票权/i;

export const rule: Rule = {
  id: "cover-legend",
  part: "Cover",
  basis: "listing rule",
  citations: [ofForm("Name of Issuer"), ofRule("Main Board Rule 8A.37")],
  expression: "name of an issuer with weighted voting rights carries the legend that says so",
  // Issuers have filed returns without it.
  severity: "note",
  over: [],

  applies: hasWeightedVotingRights,

  *check({ return: { cover } }) {
    if (cover.issuer === undefined) yield { missing: "cover.issuer" };
    else if (cover.issuer.trim() !== "" && !legend.test(cover.issuer)) {
      yield { at: "cover.issuer", words: { issuer: cover.issuer } };
    }
  },
};
