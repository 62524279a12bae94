import { ofForm } from "../citations";
import { isDay, isMonthEnd, printedDate } from "../../model/calendar-date";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-month-end",
  part: "Cover",
  basis: "form",
  citations: [ofForm("For the month ended")],
  expression: "month ended = last day of its month",
  severity: "mustFix",
  over: [],

  *check({ return: { cover } }) {
    if (cover.monthEnded === undefined) yield { missing: "cover.monthEnded" };
    else if (!isDay(cover.monthEnded) || !isMonthEnd(cover.monthEnded)) {
      yield { at: "cover.monthEnded", words: { date: printedDate(cover.monthEnded) } };
    }
  },
};
