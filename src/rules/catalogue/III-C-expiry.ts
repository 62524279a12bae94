import { ofForm } from "../citations";
import { isDay, printedDate } from "../../model/calendar-date";
import { maturityIn } from "../maturity";
import { isPositive, outstandingAtClose } from "../../model/outstanding";
import { convertiblesOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-C-expiry",
  part: "III(C)",
  basis: "plausibility",
  citations: [ofForm("Part III(C): description of the convertibles")],
  expression: "amount at close = 0 where the description says due, and the day is past",
  severity: "explain",
  over: ["convertibles"],

  *check({ return: r }) {
    const { monthEnded } = r.cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    for (const { row, at } of convertiblesOf(r)) {
      if (row.description === undefined) {
        yield { missing: `${at}.description` };
        continue;
      }
      const maturity = maturityIn(row.description);
      const outstanding = outstandingAtClose(row);
      if (maturity === undefined || maturity > monthEnded) continue;
      if (outstanding === undefined) yield { missing: `${at}.opening` };
      else if (isPositive(outstanding)) {
        yield { at: `${at}.closing`, asserted: outstanding, words: { date: printedDate(maturity) }, related: [`${at}.description`] }; // prettier-ignore
      }
    }
  },
};
