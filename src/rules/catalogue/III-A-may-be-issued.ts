import { ofForm } from "../citations";
import { numberOf } from "../../model/figure";
import type { Rule } from "../rule";
import { isAtOdds, isPositive, outstandingAtClose } from "../../model/outstanding";
import { schemesOf } from "../rows-of-part-III";

export const rule: Rule = {
  id: "III-A-may-be-issued",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A)")],
  expression: "shares which may be issued <= options outstanding at close",
  severity: "explain",
  over: ["options"],

  *check({ return: r }) {
    for (const { row, at } of schemesOf(r)) {
      const outstanding = outstandingAtClose(row);
      const { mayBeIssued } = row;
      if (mayBeIssued === undefined) yield { missing: `${at}.mayBeIssued` };
      else if (outstanding === undefined) yield { missing: `${at}.opening` };
      else if (isPositive(mayBeIssued) && !isAtOdds(row)) {
        const most = numberOf(outstanding);
        if (most === undefined || mayBeIssued.lessThanOrEqualTo(most)) continue;
        yield { at: `${at}.mayBeIssued`, asserted: mayBeIssued, calculated: most, related: [`${at}.closing`] };
      }
    }
  },
};
