import { grouping } from "../../model/decimal";
import { classShown } from "../../model/share-class";
import { ofForm, ofNextDayForm } from "../citations";
import { totalOf } from "../next-day/by-day";
import { classByClass, movementsOf, type ClassOfPartII } from "../next-day/class-by-class";
import { pendingShares, type PendingShares } from "../next-day/pending";
import { eventRowsOf } from "../next-day/stated";
import type { Breach, Case, Missing, Rule } from "../rule";

export const rule: Rule = {
  ...classByClass(checkClass),
  id: "next-day-pending",
  part: "III(E)",
  basis: "form",
  citations: [ofForm("Note 3 (v 1.2.0)"), ofNextDayForm("Section I, Part B and Note 6")],
  expression:
    "pending at close = pending of earlier months + bought for cancellation in the month by next day returns - cancelled",
  severity: "explain",
  since: "1.1.0",
};

function* checkClass(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  const pending = pendingShares(c, one);
  if (pending === undefined) return;
  if (typeof pending === "string") yield { missing: pending };
  else yield* checkPending(c, one, pending);
}

function* checkPending(c: Case, one: ClassOfPartII, pending: PendingShares): Iterable<Breach | Missing> {
  const { stated, brought, bought, cancelled, isOfLastReturn } = pending;
  const all = totalOf(stated);
  const most = brought.plus(bought);
  const least = most.minus(cancelled);
  if (all.equals(least)) return;
  // Without last month's return the shares cancelled may be of earlier months that nothing in hand tells of.
  const isDoubtful = isOfLastReturn ? least.isNegative() : all.greaterThan(least) && all.lessThanOrEqualTo(most);
  if (isDoubtful) {
    yield { missing: isOfLastReturn ? "nextDay" : "previous" };
    return;
  }
  const isTooMany = !isOfLastReturn && all.greaterThan(most);
  const words = {
    shares: classShown(one.shares),
    pending: grouping(all),
    expected: grouping(isTooMany ? most : least),
    brought: grouping(brought),
    bought: grouping(bought),
    cancelled: isTooMany ? "" : grouping(cancelled),
  };
  const [first] = stated;
  const at = first ? (`${first.from.at}.pendingCancellation` as const) : movementsOf(one);
  const rows = eventRowsOf(c.return, one.shares).flatMap(
    (row) => [`${row.at}.issued`, `${row.at}.pendingCancellation`] as const,
  );
  yield { at, words, rows };
}
