import { monthBefore, printedDate } from "../../model/calendar-date";
import { resultsDatesOf, says } from "../../model/issuer-profile";
import type { MonthlyReturn } from "../../model/monthly-return";
import { ofRule } from "../citations";
import { boughtIn, dayOf, soldIn } from "../dealings";
import { eventsOf, type EventRow } from "../rows-of-part-III";
import type { Rule } from "../rule";

const dealingsOf = (r: MonthlyReturn): EventRow[] =>
  eventsOf(r).filter((event) => boughtIn(event) !== undefined || soldIn(event) !== undefined);

export const rule: Rule = {
  id: "III-E-blackout",
  part: "III(E)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 10.06(2)"), ofRule("GEM Rules 13.07 to 13.14", "2026-11-23")],
  expression: "no repurchase and no sale of treasury shares within the month before a date of results",
  severity: "explain",
  over: ["otherMovements"],
  needs: ["profile.resultsDates"],
  applies: ({ return: r, profile }) => says(profile, "listing", "Secondary") !== true && dealingsOf(r).length > 0,

  *check({ return: r, profile }) {
    for (const event of dealingsOf(r)) {
      const { day, place } = dayOf(event);
      if (day === undefined) {
        yield { missing: place };
        continue;
      }
      const results = resultsDatesOf(profile).find((date) => monthBefore(date) <= day && day <= date);
      if (results === undefined) continue;
      const words = { date: printedDate(day), from: printedDate(monthBefore(results)), results: printedDate(results) };
      const { at } = event;
      yield { at: place, words, related: [`${at}.issued`, `${at}.treasury`, `${at}.pendingCancellation`] };
    }
  },
};
