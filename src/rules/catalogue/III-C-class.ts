import { ofForm } from "../citations";
import { isPreferenceClass } from "../../model/share-class";
import { groupsIn } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-C-class",
  part: "III(C)",
  basis: "plausibility",
  citations: [ofForm("Part III(C): the class of the shares issuable, not of the convertibles")],
  expression: "the class of a group is that of the shares issuable",
  severity: "note",
  over: ["convertibles"],

  *check({ return: r }) {
    for (const { shares, at } of groupsIn(r, "convertibles")) {
      if (shares.kind === undefined)
        yield { missing: `${at}.shares.kind` as `convertibles.classes[${number}].shares.kind` };
      else if (isPreferenceClass(shares)) yield { at: `${at}.shares.kind`, words: { kind: shares.kind } };
    }
  },
};
