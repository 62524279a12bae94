import { ofRule } from "../citations";
import { sum } from "../../model/balance";
import { Decimal, grouping } from "../../model/decimal";
import { numberOf } from "../../model/figure";
import { columnsOfPartII, issuedAtClose, treasuryAtClose } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { votingClassOf } from "../../model/weighted-voting";
import type { Rule } from "../rule";
import { hasWeightedVotingRights } from "../weighted-voting";

export const rule: Rule = {
  id: "II-weighted-voting",
  part: "II",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 8A.13", "2026-11-23")],
  expression: "shares with weighted voting rights / issued shares of all classes <= their proportion at the cap",
  // How treasury shares count is unconfirmed.
  severity: "explain",
  over: ["issued"],
  needs: ["profile.votingClass", "profile.votingCapShares", "profile.votingCapTotal"],

  applies: hasWeightedVotingRights,

  *check({ return: r, profile }) {
    const { votingClass = "", votingCapShares, votingCapTotal } = profile ?? {};
    const [classes, i] = [classesOf(r.issued), votingClassOf(r, votingClass)];
    if (i === undefined) {
      yield { missing: "profile.votingClass" };
      return;
    }
    const voting = numberOf(issuedAtClose(classes[i]));
    const all = numberOf(sum(classes.map(issuedAtClose)));
    if (!voting || !all) {
      yield { missing: `issued.classes[${i}].issued.opening` };
    } else if (Decimal.isDecimal(votingCapShares) && Decimal.isDecimal(votingCapTotal)) {
      // The proportions are compared as products, which are exact.
      if (!voting.times(votingCapTotal).greaterThan(votingCapShares.times(all))) return;
      const most = votingCapShares.times(all).div(votingCapTotal).floor();
      const treasury = columnsOfPartII(r).includes("treasury") ? classes.map(treasuryAtClose) : [];
      const isCertain = treasury.every((held) => numberOf(held)?.isZero());
      yield {
        at: `issued.classes[${i}].issued.closing`,
        asserted: voting,
        calculated: most,
        related: classes.flatMap((_, j) => [
          `issued.classes[${j}].issued.closing` as const,
          `issued.classes[${j}].treasury.closing` as const,
        ]),
        words: { all: grouping(all), cap: grouping(votingCapShares), capTotal: grouping(votingCapTotal) },
        severity: isCertain ? "mustFix" : "explain",
      };
    }
  },
};
