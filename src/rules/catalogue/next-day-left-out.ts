import { printedDate } from "../../model/calendar-date";
import { grouping } from "../../model/decimal";
import { placesOfPartIII } from "../../model/part-III";
import { hasTreasuryShares } from "../../model/versions";
import { ofNextDayForm, ofRule } from "../citations";
import { totalOf } from "../next-day/by-day";
import { classByClass, movementsOf, type ClassOfPartII } from "../next-day/class-by-class";
import { dayOfEvent } from "../next-day/days";
import { columnOf, type Dealing } from "../next-day/dealing";
import { disclosedInMonth } from "../next-day/disclosed";
import { matchesOf } from "../next-day/matches";
import { referenceOf } from "../next-day/returns";
import { issuedUnder, lackingInPartIII, statedOf } from "../next-day/stated";
import type { Breach, Case, Missing, Rule } from "../rule";

export const rule: Rule = {
  ...classByClass(checkClass),
  id: "next-day-left-out",
  part: "III(E)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 2.13", "2026-11-26"), ofNextDayForm("Section I, Note 2")],
  expression: "each event of a next day return stands under III(E), or its shares under III(A) to (D)",
  severity: "explain",
};

function* checkClass(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  const lacking = lackingInPartIII(c.return, one.shares);
  if (lacking !== undefined) {
    yield { missing: lacking };
    return;
  }
  yield* checkEvents(c, one);
  yield* checkIssues(c, one);
}

/** Events that III(E) should have and has not. */
function* checkEvents(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  const { index, shares } = one;
  const stated = statedOf(c.return, shares);
  const disclosed = disclosedInMonth(c, index).filter((dealing) => standsUnderE(c, dealing));
  for (const { stated: found, disclosed: event } of matchesOf(stated, disclosed)) {
    if (found !== undefined || event === undefined) continue;
    const undated = stated.find(({ kind, day }) => kind === event.kind && day === "");
    if (undated) yield { missing: `${undated.from.at}.date` };
    else
      yield {
        at: movementsOf(one),
        words: {
          reference: referenceOf(event.from[0]),
          event: event.from[0].event,
          shares: grouping(event.shares),
          day: printedDate(event.day),
        },
        rows: placesOfPartIII(c.return, shares, "issued"),
      };
  }
}

/** Other issues may stand under III(A) to (D); purchases for cancellation are added up by the rule on pending shares; up to version 1.0.2 treasury shares have no column. */
function standsUnderE({ return: r }: Case, { kind }: Dealing<unknown>): boolean {
  if (kind === "other issue" || columnOf(kind) === "pendingCancellation") return false;
  return columnOf(kind) === "issued" || hasTreasuryShares(r.formVersion);
}

/** Shares issued by other events, which stand with the schemes and instruments of III(A) to (D), or under III(E). */
function* checkIssues(c: Case, one: ClassOfPartII): Iterable<Breach> {
  const { index, shares } = one;
  const disclosed = disclosedInMonth(c, index).filter(({ kind }) => kind === "other issue");
  if (disclosed.length === 0) return;
  const stated = issuedUnder(c.return, shares).plus(totalOf(statedOf(c.return, shares), "other issue"));
  const all = totalOf(disclosed);
  if (all.lessThanOrEqualTo(stated)) return;
  const figures = { disclosed: grouping(all), stated: grouping(stated), gap: grouping(all.minus(stated)) };
  const events = disclosed.map(({ from }) => `${from.event} on ${printedDate(dayOfEvent(from))}`).join("; ");
  const rows = placesOfPartIII(c.return, shares, "issued");
  yield { at: movementsOf(one), words: { ...figures, events }, rows };
}
