import { ofRule } from "../citations";
import { anniversary } from "../../model/anniversary";
import { isDay, printedDate } from "../../model/calendar-date";
import { isIssuedIn } from "../issue-of-warrants";
import { warrantsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

const yearsAtLeast = 1;
const yearsAtMost = 5;

export const rule: Rule = {
  id: "III-B-term",
  part: "III(B)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 15.02", "2026-11-23"), ofRule("GEM Rule 21.02", "2026-11-23")],
  expression: "1 year <= date of expiry - issue in the month <= 5 years",
  severity: "explain",
  over: ["warrants"],

  *check({ return: r }) {
    const { monthEnded } = r.cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    // The form does not state the day of issue: it may be any of the month.
    const earliest = anniversary(`${monthEnded.slice(0, 8)}01`, yearsAtLeast);
    const latest = anniversary(monthEnded, yearsAtMost);
    for (const { row, at } of warrantsOf(r)) {
      const { expiryDate } = row;
      if (!isIssuedIn(row)) continue;
      if (expiryDate === undefined) yield { missing: `${at}.expiryDate` };
      else if (isDay(expiryDate) && (expiryDate < earliest || expiryDate > latest)) {
        yield {
          at: `${at}.expiryDate`,
          words: { date: printedDate(expiryDate), month: printedDate(monthEnded) },
          related: row.movements.map((_, k) => `${at}.movements[${k}].number` as const),
        };
      }
    }
  },
};
