import { ofForm } from "../citations";
import { endOfMonthBefore, printedDate } from "../../model/calendar-date";
import { isFirstReturn, isOfMonthBefore } from "../continuity/months";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-continuity",
  part: "Cover",
  basis: "continuity",
  citations: [ofForm("For the month ended; Balance at close of preceding month")],
  expression: "month of last month's return = month immediately before",
  severity: "explain",
  over: [],
  needs: ["previous"],
  applies: (c) => !isFirstReturn(c),

  *check(c) {
    const isBefore = isOfMonthBefore(c);
    const { monthEnded = "" } = c.return.cover;
    if (isBefore === undefined) yield { missing: monthEnded === "" ? "cover.monthEnded" : "previous" };
    else if (!isBefore) {
      const stands = printedDate(c.previous?.cover.monthEnded ?? "");
      yield { at: "cover.monthEnded", words: { wanted: printedDate(endOfMonthBefore(monthEnded)), stands } };
    }
  },
};
