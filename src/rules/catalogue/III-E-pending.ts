import { ofForm } from "../citations";
import { figureShown } from "../../model/figure";
import { classShown, isSameClass } from "../../model/share-class";
import type { MonthlyReturn, ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { hasTreasuryShares } from "../../model/versions";
import { lacking, needsLastMonth, placeFor } from "../continuity/openings";
import { pendingOf } from "../pending-cancellation";
import type { Breach, Missing, Rule } from "../rule";

const lastMonth = needsLastMonth("otherMovements");

export const rule: Rule = {
  ...lastMonth,
  id: "III-E-pending",
  part: "III(E)",
  citations: [ofForm("Note 3 (v 1.2.0)")],
  expression: "pending at close = pending on last month's return - bought for cancellation + cancelled",
  severity: "explain",
  since: "1.1.0",
  applies: (c) =>
    lastMonth.applies?.(c) === true && (c.previous === undefined || hasTreasuryShares(c.previous.formVersion)),

  *check(c) {
    const lacks = lacking(c, "otherMovements");
    yield* lacks;
    if (lacks.length > 0 || c.previous === undefined) return;
    for (const shares of classesIn(c.return, c.previous)) yield* checkClass(c.return, c.previous, shares);
  },
};

/** What was pending is still pending or was cancelled, and what is said to be pending from earlier months was pending. */
function* checkClass(r: MonthlyReturn, previous: MonthlyReturn, shares: ShareClass): Iterable<Breach | Missing> {
  const [before, now] = [pendingOf(previous, shares), pendingOf(r, shares)];
  const missing = now.lacking ?? (before.lacking && "previous");
  if (missing) {
    yield { missing };
    return;
  }
  const at = now.first ?? placeFor(r, "otherMovements");
  const words = {
    shares: classShown(shares),
    before: figureShown(before.all),
    carried: figureShown(now.ofEarlierMonths),
    cancelled: figureShown(now.cancelled),
  };
  if (now.ofEarlierMonths.greaterThan(before.all)) yield { at, words: { ...words, isMore: "yes" } };
  const gone = before.all.minus(now.ofEarlierMonths).minus(now.undated);
  if (gone.greaterThan(now.cancelled)) yield { at, words: { ...words, gone: figureShown(gone) } };
}

function classesIn(...returns: readonly MonthlyReturn[]): ShareClass[] {
  const all = returns.flatMap((r) => classesOf<{ shares: ShareClass }>(r.otherMovements).map(({ shares }) => shares));
  return all.filter((shares, i) => all.findIndex((one) => isSameClass(one, shares)) === i);
}
