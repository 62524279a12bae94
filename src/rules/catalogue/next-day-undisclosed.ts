import { Decimal, digits, grouping } from "../../model/decimal";
import { numberOf } from "../../model/figure";
import { groupedParts, placesOfPartIII } from "../../model/part-III";
import { ofNextDayForm, ofRule } from "../citations";
import { classByClass, type ClassOfPartII } from "../next-day/class-by-class";
import { lastReturnOfMonth } from "../next-day/returns";
import { undisclosedOf } from "../next-day/undisclosed";
import { isOver } from "../rows-of-part-III";
import type { Breach, Case, Missing, Rule } from "../rule";

/** From so many shares in a hundred on. */
const threshold = 5;
const significantDigits = 4;

export const rule: Rule = {
  ...classByClass(checkClass, isOver(groupedParts)),
  id: "next-day-undisclosed",
  part: "II",
  basis: "listing rule",
  citations: [
    ofRule("Main Board Rule 13.25A(2)(b)", "2026-11-26"),
    ofRule("Main Board Rule 13.25A(3) and (4)"),
    ofNextDayForm("Section I, Note 3"),
  ],
  expression:
    "(issued under III(A) to (D) + cancelled - disclosed by next day returns) x 100 < issued shares (excluding treasury shares) x 5",
  severity: "explain",
};

function* checkClass(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  const undisclosed = undisclosedOf(c, one);
  if (typeof undisclosed === "string") {
    yield { missing: undisclosed };
    return;
  }
  const { underInstruments, otherIssues, cancelled } = undisclosed;
  const issued = underInstruments.plus(otherIssues);
  const all = issued.plus(cancelled);
  if (all.isZero()) return;
  const opening = `issued.classes[${one.index}].issued.opening` as const;
  const last = lastReturnOfMonth(c, one.index)?.closing;
  const base = last ?? numberOf(one.issued.opening);
  if (base === undefined) yield { missing: opening };
  else if (base.greaterThan(0) && all.times(100).greaterThanOrEqualTo(base.times(threshold))) {
    const percent = all.times(100).div(base).toSignificantDigits(significantDigits, Decimal.ROUND_DOWN);
    const numbers = { all, issued, cancelled, base };
    const words = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, grouping(number)]));
    yield {
      at: `issued.classes[${one.index}].issued.change`,
      words: { ...words, percent: digits(percent), isClosing: last === undefined ? "" : "yes" },
      related: [opening],
      rows: placesOfPartIII(c.return, one.shares, "issued"),
    };
  }
}
