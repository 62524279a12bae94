import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { kindOfEvent } from "../../model/kinds-of-event";
import { eventsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-E-pending-sign",
  part: "III(E)",
  basis: "form",
  citations: [ofForm("Note 3 (v 1.2.0)")],
  expression: "shares redeemed or repurchased but not yet cancelled <= 0, and of a repurchase or redemption",
  severity: "mustFix",
  since: "1.1.0",
  over: ["otherMovements"],

  *check({ return: r }) {
    for (const { row, at } of eventsOf(r)) {
      const { pendingCancellation: pending, event } = row;
      const place = `${at}.pendingCancellation` as const;
      if (pending === undefined) yield { missing: place };
      else if (!Decimal.isDecimal(pending) || pending.isZero()) continue;
      else if (pending.greaterThan(0)) {
        const to = pending.negated();
        yield { at: place, asserted: pending, calculated: to, words: { is: "positive" }, fix: { place, to } };
      } else if (kindOfEvent(event)?.isIssue) {
        yield { at: place, asserted: pending, words: { is: "of another event" }, severity: "explain" };
      }
    }
  },
};
