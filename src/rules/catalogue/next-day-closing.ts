import { Decimal } from "../../model/decimal";
import { numberOf } from "../../model/figure";
import { issuedAtClose } from "../../model/issued";
import { placesOfPartIII } from "../../model/part-III";
import { isDay, printedDate } from "../../model/calendar-date";
import { ofNextDayForm } from "../citations";
import { classByClass, type ClassOfPartII } from "../next-day/class-by-class";
import { lastReturnOfMonth, type NextDayReturn } from "../next-day/returns";
import { eventRowsOf } from "../next-day/stated";
import { undisclosedOf } from "../next-day/undisclosed";
import type { EventRow } from "../rows-of-part-III";
import type { Breach, Case, Missing, Rule } from "../rule";

export const rule: Rule = {
  ...classByClass(checkClass),
  id: "next-day-closing",
  part: "II",
  basis: "tie-out",
  citations: [ofNextDayForm("Section I, Notes 1, 5 and 6")],
  expression:
    "closing balance of the last next day return + movements of III(E) dated after it + undisclosed shares of III(A) to (D) = balance at close of the month",
  severity: "explain",
};

function* checkClass(c: Case, one: ClassOfPartII): Iterable<Breach | Missing> {
  const last = lastReturnOfMonth(c, one.index);
  if (last === undefined) return;
  const at = `issued.classes[${one.index}].issued.closing` as const;
  const [asserted, rest] = [issuedAtClose(one), undisclosedOf(c, one)];
  const rows = eventRowsOf(c.return, one.shares);
  const undated = rows.find(({ row }) => isMoving(row) && !isDay(row.date ?? ""));
  const closing = numberOf(asserted);
  if (typeof rest === "string") yield { missing: rest };
  else if (undated) yield { missing: `${undated.at}.date` };
  else if (last.closing === undefined) yield { missing: "nextDay" };
  else if (asserted === undefined || closing === undefined) yield { missing: at };
  else {
    const after = movedAfter(rows, last);
    const least = last.closing.plus(after);
    const left = closing.minus(least);
    if (!left.isNegative() && left.lessThanOrEqualTo(rest.underInstruments)) return;
    const under = left.isNegative() ? new Decimal(0) : rest.underInstruments;
    yield {
      at,
      asserted,
      calculated: least.plus(under),
      workings: { by: "+", figures: [last.closing, after, under] },
      words: { reference: last.reference, day: printedDate(last.closedOn) },
      rows: placesOfPartIII(c.return, one.shares, "issued"),
    };
  }
}

/** What III(E) adds after the day on which a next day return closes. */
function movedAfter(rows: readonly EventRow[], { closedOn }: NextDayReturn): Decimal {
  const after = rows.filter(({ row }) => isMoving(row) && (row.date ?? "") > closedOn);
  return after.reduce((total, { row }) => total.plus(numberOf(row.issued) ?? 0), new Decimal(0));
}

function isMoving({ issued }: EventRow["row"]): boolean {
  return Decimal.isDecimal(issued) && !issued.isZero();
}
