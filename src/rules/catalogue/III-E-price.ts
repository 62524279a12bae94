import { ofForm } from "../citations";
import { isNil } from "../../model/figure";
import { kindOfEvent } from "../../model/kinds-of-event";
import { isPositive } from "../../model/outstanding";
import { eventsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-E-price",
  part: "III(E)",
  basis: "form",
  citations: [ofForm("Part III(E): at price, currency and amount")],
  expression: "an issue or sale for consideration states a price and its currency",
  severity: "note",
  over: ["otherMovements"],

  *check({ return: r }) {
    for (const { row, at } of eventsOf(r)) {
      const { currency, amount } = row.price;
      if (!kindOfEvent(row.event)?.isForCash || !isPositive(row.issued)) continue;
      if (amount === undefined) yield { missing: `${at}.price.amount` };
      else if (isNil(amount)) yield { at: `${at}.price.amount`, words: { is: "no price" } };
      else if (currency === undefined) yield { missing: `${at}.price.currency` };
      else if (currency.trim() === "") yield { at: `${at}.price.currency`, words: { is: "no currency" } };
    }
  },
};
