import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import type { Figure } from "../../model/figure";
import type { MonthlyReturn, Place } from "../../model/monthly-return";
import { groupedParts, type GroupedPart } from "../../model/part-III";
import { valueAt } from "../../model/place";
import { hasTreasuryShares } from "../../model/versions";
import { absentAmong, eventsOf, isOver, isSeen, issuingRowsOf } from "../rows-of-part-III";
import type { Rule, Severity } from "../rule";

export const rule: Rule = {
  id: "III-shares",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III")],
  expression: "shares issued, transferred out of treasury and which may be issued are whole, and not negative",
  severity: "mustFix",
  over: [],
  applies: isOver(groupedParts),

  *check({ return: r }) {
    yield* absentAmong(r, groupedParts);
    for (const { at, mayBeNegative } of countsOf(r)) {
      const figure = valueAt(r, at) as Figure | undefined;
      if (figure === undefined) yield { missing: at };
      else if (!Decimal.isDecimal(figure)) continue;
      else if (!figure.isInteger()) yield { at, asserted: figure, words: { is: "fraction" }, severity: weightAt(at) };
      else if (figure.lessThan(0) && !mayBeNegative) {
        // A transfer out of treasury can only be meant as a positive number; new shares below nil may mean several things.
        const isTransfer = at.endsWith(".treasuryShares");
        const fix = { place: at, to: figure.negated() };
        yield { at, asserted: figure, words: { is: "negative" }, severity: weightAt(at), ...(isTransfer && { fix }) };
      }
    }
  },
};

function weightAt(at: Place): Severity {
  return isSeen(at.split(".")[0] as GroupedPart) ? "mustFix" : "explain";
}

/** The counts of shares in the rows of III; those of (E) that move shares have signs. */
function countsOf(r: MonthlyReturn): { readonly at: Place; readonly mayBeNegative: boolean }[] {
  const withTreasury = hasTreasuryShares(r.formVersion);
  const issuing = issuingRowsOf(r).flatMap(({ at }): Place[] => [
    `${at}.newShares`,
    ...(withTreasury ? [`${at}.treasuryShares` as const] : []),
    `${at}.mayBeIssued`,
  ]);
  const events = eventsOf(r);
  const moved = events.flatMap(({ at }): Place[] =>
    withTreasury ? [`${at}.issued`, `${at}.treasury`, `${at}.pendingCancellation`] : [`${at}.issued`],
  );
  const issuable = withTreasury ? [] : events.map(({ at }): Place => `${at}.mayBeIssued`);
  return [
    ...[...issuing, ...issuable].map((at) => ({ at, mayBeNegative: false })),
    ...moved.map((at) => ({ at, mayBeNegative: true })),
  ];
}
