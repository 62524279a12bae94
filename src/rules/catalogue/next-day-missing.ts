import { isDay, printedDate } from "../../model/calendar-date";
import { grouping } from "../../model/decimal";
import { classesOf } from "../../model/parts";
import { ofNextDayForm, ofRule } from "../citations";
import { classByClass, type ClassOfPartII } from "../next-day/class-by-class";
import { isInMonth } from "../next-day/days";
import { alwaysDisclosed, columnOf, type Dealing } from "../next-day/dealing";
import { disclosedInMonth } from "../next-day/disclosed";
import { matchesOf, type Match } from "../next-day/matches";
import { referenceOf } from "../next-day/returns";
import { statedOf } from "../next-day/stated";
import type { EventRow } from "../rows-of-part-III";
import type { Breach, Case, Missing, Rule } from "../rule";

export const rule: Rule = {
  ...classByClass(checkClass, asksForReturns),
  id: "next-day-missing",
  part: "III(E)",
  basis: "listing rule",
  citations: [
    ofRule("Main Board Rule 13.25A(2)(a), GEM Rule 17.27A", "2026-11-26"),
    ofNextDayForm("Section I, Notes 2 and 6"),
  ],
  expression: "each issue, repurchase, sale of treasury shares and reorganisation of III(E) has its next day return",
  severity: "explain",
};

function* checkClass(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  if (c.return.otherMovements === undefined) yield { missing: "otherMovements" };
  for (const match of matchesOf(toBeDisclosed(c, one), disclosedInMonth(c, one.index))) yield* checkMatch(match);
}

/** Whether III(E) has events that are always disclosed, or may have. */
function asksForReturns(c: Case): boolean {
  const { issued, otherMovements } = c.return;
  return otherMovements === undefined || classesOf(issued).some((one) => toBeDisclosed(c, one).length > 0);
}

/** The events of the month, and those of no stated day, that are disclosed whatever their number. */
function toBeDisclosed(c: Case, { shares }: Pick<ClassOfPartII, "shares">): Dealing<EventRow>[] {
  return statedOf(c.return, shares).filter(
    ({ kind, day }) => alwaysDisclosed.includes(kind) && (day === "" || isInMonth(c, day)),
  );
}

function* checkMatch({ stated, disclosed }: Match): Iterable<Breach | Missing> {
  if (stated === undefined) return;
  const { kind, day, shares, from } = stated;
  const [{ at, row }] = from;
  const words = { event: row.event ?? "", shares: grouping(shares), day: printedDate(day) };
  const related = from.flatMap((event) =>
    (["issued", "treasury", "pendingCancellation"] as const).map((column) => `${event.at}.${column}` as const),
  );
  if (!isDay(day)) yield { missing: `${at}.date` };
  else if (disclosed === undefined) yield { at: `${at}.event`, words, related };
  else if (disclosed.day !== day || isOther(stated, disclosed)) {
    const isOtherDay = disclosed.day !== day;
    const said = {
      reference: referenceOf(disclosed.from[0]),
      disclosed: grouping(disclosed.shares),
      disclosedDay: isOtherDay ? printedDate(disclosed.day) : "",
    };
    yield { at: `${at}.${isOtherDay ? "date" : columnOf(kind)}`, words: { ...words, ...said }, related };
  }
}

/** Of what was bought for cancellation some may be cancelled by the end of the month. */
function isOther({ kind, shares }: NonNullable<Match["stated"]>, disclosed: NonNullable<Match["disclosed"]>): boolean {
  return kind === "bought for cancellation" ? shares.greaterThan(disclosed.shares) : !shares.equals(disclosed.shares);
}
