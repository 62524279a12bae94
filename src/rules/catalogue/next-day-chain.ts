import { endOfMonthBefore, printedDate, type CalendarDate } from "../../model/calendar-date";
import { Decimal, grouping } from "../../model/decimal";
import { issuedAtClose } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { findClass } from "../../model/share-class";
import { ofNextDayForm } from "../citations";
import { classByClass, type ClassOfPartII } from "../next-day/class-by-class";
import { isInMonth, lastMonthOf } from "../next-day/days";
import { returnsOfClass, type NextDayReturn } from "../next-day/returns";
import type { Breach, Case, Missing, Rule } from "../rule";

export const rule: Rule = {
  ...classByClass(checkClass),
  id: "next-day-chain",
  part: "II",
  basis: "form",
  citations: [ofNextDayForm("Section I, Note 1")],
  expression:
    "opening balance of each next day return = closing balance of the one before, or of last month's return where that is later",
  severity: "explain",
};

function* checkClass(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  const all = returnsOfClass(c, one.index);
  for (const [i, now] of all.entries()) {
    if (isInMonth(c, now.closedOn)) yield* checkLink(now, balanceBefore(c, all[i - 1], one), one.index);
  }
}

/** A balance that a next day return takes up. */
interface Balance {
  readonly day: CalendarDate;
  readonly closing: Decimal | undefined;
  /** The next day return that closes with it; "" for last month's return. */
  readonly reference: string;
}

function* checkLink(
  { reference, opening, openingAsAt }: NextDayReturn,
  before: Balance,
  index: number,
): Iterable<Breach | Missing> {
  const at = `issued.classes[${index}].issued.opening` as const;
  const { closing } = before;
  const words = { reference, before: before.reference };
  if (opening === undefined) yield { missing: "nextDay" };
  else if (closing === undefined) yield { missing: before.reference === "" ? "previous" : "nextDay" };
  else if (!opening.equals(closing)) {
    const gap = opening.minus(closing);
    const figures = { opening: grouping(opening), closing: grouping(closing), gap: grouping(gap.abs()) };
    yield { at, words: { ...words, ...figures, isMore: gap.isPositive() ? "yes" : "" } };
  } else if (openingAsAt !== "" && openingAsAt !== before.day) {
    yield { at, words: { ...words, openingAsAt: printedDate(openingAsAt), closedOn: printedDate(before.day) } };
  }
}

/** The balance of the next day return before, or of last month's return, whichever is later. */
function balanceBefore(c: Case, before: NextDayReturn | undefined, { shares }: ClassOfPartII): Balance {
  const lastMonthEnd = endOfMonthBefore(c.return.cover.monthEnded ?? "");
  if (before && before.closedOn >= lastMonthEnd) return { ...before, day: before.closedOn };
  const classes = classesOf(lastMonthOf(c)?.issued);
  const i = findClass(
    classes.map((one) => one.shares),
    shares,
  );
  const closing = i === undefined ? undefined : issuedAtClose(classes[i]);
  return { day: lastMonthEnd, closing: Decimal.isDecimal(closing) ? closing : undefined, reference: "" };
}
