import { ofForm, ofRule } from "../citations";
import { anniversary } from "../../model/anniversary";
import { isDay, printedDate } from "../../model/calendar-date";
import { groupedParts } from "../../model/part-III";
import { isGranting } from "../grants";
import { absentAmong, eventsOf, isOver, issuingRowsOf, schemesOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

const yearsOfScheme = 10;

export const rule: Rule = {
  id: "III-approval-dates",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III: General Meeting approval date"), ofRule("Main Board Rule 17.03(11), ten years")],
  expression: "General Meeting approval date <= month ended; a scheme that grants is not older than ten years",
  severity: "explain",
  over: [],
  applies: isOver(groupedParts),

  *check({ return: r }) {
    yield* absentAmong(r, groupedParts);
    const { monthEnded } = r.cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    for (const { row, at } of [...issuingRowsOf(r), ...eventsOf(r)]) {
      const { approvalDate } = row;
      if (approvalDate === undefined) yield { missing: `${at}.approvalDate` };
      else if (isDay(approvalDate) && approvalDate > monthEnded) {
        yield { at: `${at}.approvalDate`, words: { date: printedDate(approvalDate), is: "in the future" } };
      }
    }
    for (const { row, at } of schemesOf(r)) {
      const { approvalDate = "" } = row;
      // Options that were granted before stay good after the scheme has ended.
      if (isDay(approvalDate) && anniversary(approvalDate, yearsOfScheme) < monthEnded && isGranting(row)) {
        yield { at: `${at}.approvalDate`, words: { date: printedDate(approvalDate), is: "old" }, severity: "note" };
      }
    }
  },
};
