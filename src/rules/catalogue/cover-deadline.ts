import { ofForm, ofRule } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import { deadlineOf } from "../../model/deadline";
import { statusNamed } from "../../model/submission-status";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "cover-deadline",
  part: "Cover",
  basis: "listing rule",
  citations: [
    ofForm("Date Submitted"),
    ofRule("HKEX guidance on Main Board Rule 13.25B, GEM Rule 17.27B", "2026-11-23"),
  ],
  expression: "date submitted of a New Submission <= fifth business day after the month ended",
  // Late is late: it can be explained, not mended.
  severity: "explain",
  over: [],
  // While the date is still to be typed there is nothing to hold against the deadline.
  applies: ({ return: { cover } }) => cover.dateSubmitted === undefined || isDay(cover.dateSubmitted),

  *check({ return: { cover }, holidays }) {
    const { dateSubmitted, monthEnded, status } = cover;
    if (dateSubmitted === undefined) yield { missing: "cover.dateSubmitted" };
    else if (monthEnded === undefined || !isDay(monthEnded)) yield { missing: "cover.monthEnded" };
    else {
      const deadline = deadlineOf(monthEnded, holidays);
      if (deadline === undefined) yield { missing: "holidays" };
      else if (dateSubmitted <= deadline.day) return;
      else if (status === undefined) yield { missing: "cover.status" };
      else if (statusNamed(status) === "New Submission") {
        const words = { submitted: printedDate(dateSubmitted), deadline: printedDate(deadline.day) };
        yield { at: "cover.dateSubmitted", words, related: ["cover.monthEnded"] };
      }
    }
  },
};
