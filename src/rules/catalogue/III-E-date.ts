import { ofForm } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import { isNil } from "../../model/figure";
import type { OtherMovement } from "../../model/monthly-return";
import { hasTreasuryShares } from "../../model/versions";
import { eventsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-E-date",
  part: "III(E)",
  basis: "form",
  citations: [
    ofForm("Note 2 (v 1.2.0), Notes 5 and 6 (v 1.0.1): the date of a cancellation is that of the cancellation"),
  ],
  expression: "date of event within the month ended, of each event that moves shares",
  severity: "mustFix",
  over: ["otherMovements"],

  *check({ return: r }) {
    const { monthEnded } = r.cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    const withTreasury = hasTreasuryShares(r.formVersion);
    for (const { row, at } of eventsOf(r)) {
      const place = `${at}.date` as const;
      if (!movesShares(row, withTreasury)) continue;
      if (row.date === undefined) yield { missing: place };
      else if (!isDay(row.date))
        yield {
          at: place,
          words: { date: "", month: printedDate(monthEnded) },
          related: [`${at}.issued`, `${at}.treasury`],
          severity: "explain",
        };
      else if (row.date.slice(0, 7) !== monthEnded.slice(0, 7)) {
        yield { at: place, words: { date: printedDate(row.date), month: printedDate(monthEnded) } };
      }
    }
  },
};

/** Rows with only the column of shares pending cancellation may be of earlier months. */
function movesShares({ issued, treasury }: OtherMovement, withTreasury: boolean): boolean {
  return !isNil(issued ?? null) || (withTreasury && !isNil(treasury ?? null));
}
