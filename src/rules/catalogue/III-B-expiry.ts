import { ofForm } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import { isPositive, outstandingAtClose } from "../../model/outstanding";
import { warrantsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-B-expiry",
  part: "III(B)",
  basis: "plausibility",
  citations: [ofForm("Part III(B): date of expiry")],
  expression: "nominal value at close = 0 where date of expiry <= month ended",
  severity: "explain",
  over: ["warrants"],

  *check({ return: r }) {
    const { monthEnded } = r.cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    for (const { row, at } of warrantsOf(r)) {
      const { expiryDate } = row;
      const outstanding = outstandingAtClose(row);
      if (expiryDate === undefined) yield { missing: `${at}.expiryDate` };
      else if (!isDay(expiryDate) || expiryDate > monthEnded) continue;
      else if (outstanding === undefined) yield { missing: `${at}.opening` };
      else if (isPositive(outstanding)) {
        yield { at: `${at}.closing`, asserted: outstanding, words: { date: printedDate(expiryDate) }, related: [`${at}.expiryDate`] }; // prettier-ignore
      }
    }
  },
};
