import { ofRule } from "../citations";
import { Decimal } from "../../model/decimal";
import { same } from "../../model/figure";
import type { Convertible, Place, Warrant } from "../../model/monthly-return";
import { isReorganised } from "../reorganised";
import { lacking, needsLastMonth } from "../continuity/openings";
import { pairUp, rowsOf } from "../continuity/rows";
import type { Rule } from "../rule";

type Instrument = Warrant | Convertible;
const parts = ["warrants", "convertibles"] as const;

export const rule: Rule = {
  ...needsLastMonth(...parts),
  id: "III-price-continuity",
  part: "III(C)",
  citations: [
    ofRule("Main Board Rule 15.06", "2026-11-23"),
    ofRule("Main Board Rule 16.03", "2026-11-23"),
    ofRule("Main Board Rule 28.05"),
  ],
  expression: "subscription or conversion price = that of last month's return, unless an event in III(E) adjusts it",
  severity: "explain",

  *check(c) {
    if (c.previous === undefined) return;
    for (const part of parts) {
      yield* lacking(c, part);
      const [now, before] = [c.return, c.previous].map((r) => rowsOf<Instrument>(r, part));
      const carriesOn = (a: Instrument, b: Instrument) => same(a.price.amount, b.price.amount);
      for (const [row, { entry }] of pairUp(now, before, carriesOn).pairs) {
        const [price, last] = [row.entry.price, entry.price];
        const at = `${row.at}.price.amount` as Place;
        if (price.amount === undefined) yield { missing: at };
        const isChanged = Decimal.isDecimal(price.amount) && Decimal.isDecimal(last.amount) && !same(price.amount, last.amount); // prettier-ignore
        if (isChanged && !isReorganised(c.return)) yield { at, asserted: price.amount, calculated: last.amount };
      }
    }
  },
};
