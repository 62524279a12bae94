import { ofForm } from "../citations";
import { negated, sum } from "../../model/balance";
import { same } from "../../model/figure";
import type { Agreement, Place } from "../../model/monthly-return";
import { hasTreasuryShares } from "../../model/versions";
import { carry, checkGone, lacking, needsLastMonth, placeFor } from "../continuity/openings";
import { pairUp, rowsOf } from "../continuity/rows";
import type { Rule } from "../rule";

export const rule: Rule = {
  ...needsLastMonth("otherAgreements"),
  id: "III-D-continuity",
  part: "III(D)",
  citations: [ofForm("Part III(D)")],
  expression: "may be issued = may be issued on last month's return - issued or transferred during the month",
  severity: "explain",

  *check(c) {
    const { return: r, previous } = c;
    const lacks = lacking(c, "otherAgreements");
    yield* lacks;
    if (lacks.length > 0 || previous === undefined) return;
    const withTreasury = hasTreasuryShares(r.formVersion);
    const given = ({ newShares, treasuryShares }: Agreement) =>
      withTreasury ? [newShares, treasuryShares] : [newShares];
    const left = (now: Agreement, before: Agreement) => sum([before.mayBeIssued, ...given(now).map(negated)]);
    const carriesOn = (now: Agreement, before: Agreement) => same(now.mayBeIssued, left(now, before));
    const [rows, rowsBefore] = [r, previous].map((one) => rowsOf<Agreement>(one, "otherAgreements"));
    const { pairs, fresh, gone, doubtful } = pairUp(rows, rowsBefore, carriesOn);
    for (const [{ entry, at }, before] of pairs) {
      const lacksHere = given(entry).includes(undefined);
      if (lacksHere) yield { missing: `${at}.newShares` as Place };
      else yield* carry(entry.mayBeIssued, left(entry, before.entry), `${at}.mayBeIssued`);
    }
    const others = fresh.map(({ at }) => `${at}.mayBeIssued` as Place);
    for (const row of gone) yield* checkGone(row, row.entry.mayBeIssued, placeFor(r, "otherAgreements"), others);
    yield* doubtful.map(({ at }) => ({ missing: `${at}.description` as Place }));
  },
};
