import { ofRule } from "../citations";
import { groupedParts, missingInGroup } from "../../model/part-III";
import { notApplicable } from "../../model/shape";
import { issuesShares, placesIssuing } from "../confirmations";
import { absentAmong, groupsIn } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "V-confirmations",
  part: "V",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 13.25C", "2026-11-23"), ofRule("GEM Rule 17.27C", "2026-11-23")],
  expression: "Part V is not Not applicable where shares were issued, or sold or transferred out of treasury",
  severity: "explain",
  over: [],

  *check({ return: r }) {
    const { confirmations } = r;
    if (confirmations === undefined) yield { missing: "confirmations" };
    else if (confirmations !== notApplicable && confirmations.items.some(({ wording }) => wording?.trim() !== ""))
      return;
    else if (issuesShares(r))
      yield { at: "confirmations.items[0].wording", related: [...placesIssuing(r), "options.fundsRaised.amount"] };
    else {
      yield* absentAmong(r, groupedParts);
      const absent = groupedParts.flatMap((part) =>
        groupsIn(r, part).map(({ index }) => missingInGroup(r, part, index)),
      );
      yield* absent.flatMap((missing) => (missing ? [{ missing }] : []));
    }
  },
};
