import { ofForm } from "../citations";
import { isExchangeCode, saysListed } from "../../model/listed-class";
import { classHeads } from "../class-heads";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "II-listing",
  part: "II",
  basis: "form",
  citations: [ofForm("Listed on the Exchange, Stock code, Note 1")],
  expression: "listed on the Exchange: Yes with a stock code, No without one of the Exchange",
  severity: "explain",
  over: [],

  *check({ return: r }): Iterable<Breach | Missing> {
    if (r.issued === undefined) yield { missing: "issued" };
    for (const { at, shares } of classHeads(r)) {
      const { kind, listed, stockCode } = shares;
      if (listed === undefined || stockCode === undefined) {
        yield { missing: `${at}.${listed === undefined ? "listed" : "stockCode"}` };
      } else if (saysListed(listed) === undefined) {
        if (kind) yield { at: `${at}.listed`, words: { said: listed } };
      } else if (saysListed(listed) ? !/\d/.test(stockCode) : isExchangeCode(stockCode)) {
        const words: Breach["words"] = { listed, ...(!saysListed(listed) && { code: stockCode }) };
        yield { at: `${at}.stockCode`, words, related: [`${at}.listed`] };
      }
    }
  },
};
