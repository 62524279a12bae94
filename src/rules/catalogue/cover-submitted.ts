import { ofForm } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-submitted",
  part: "Cover",
  basis: "form",
  citations: [ofForm("Date Submitted")],
  expression: "date submitted >= month ended",
  severity: "mustFix",
  over: [],

  *check({ return: { cover } }) {
    const { dateSubmitted, monthEnded } = cover;
    if (dateSubmitted === undefined) yield { missing: "cover.dateSubmitted" };
    else if (!isDay(dateSubmitted)) yield { at: "cover.dateSubmitted", severity: "note" };
    else if (monthEnded === undefined || !isDay(monthEnded)) yield { missing: "cover.monthEnded" };
    else if (dateSubmitted < monthEnded) {
      yield {
        at: "cover.dateSubmitted",
        words: { submitted: printedDate(dateSubmitted), month: printedDate(monthEnded) },
        related: ["cover.monthEnded"],
      };
    }
  },
};
