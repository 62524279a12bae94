import { ofForm } from "../citations";
import { isExchangeCode, saysListed } from "../../model/listed-class";
import { classHeads, type ClassHead } from "../class-heads";
import type { Breach, Rule } from "../rule";

export const rule: Rule = {
  id: "II-stock-code",
  part: "II",
  basis: "form",
  citations: [ofForm("Stock code")],
  expression: "stock code of a class listed on the Exchange = five digits, with leading zeros",
  severity: "explain",
  over: [],

  *check({ return: r }) {
    if (r.issued === undefined) yield { missing: "issued" };
    for (const { at, shares } of classHeads(r)) {
      const { listed, stockCode } = shares;
      if (listed === undefined || stockCode === undefined) {
        yield { missing: `${at}.${listed === undefined ? "listed" : "stockCode"}` };
      } else if (saysListed(listed) && /\d/.test(stockCode) && !isExchangeCode(stockCode)) {
        yield breachOf(`${at}.stockCode`, stockCode);
      }
    }
  },
};

const digitsOfCode = 5;
/** A code short of its leading zeros, or with the market's name about it: "20", "20.HK". */
const shortCode = /^(?:(?:SEHK|HKEX|HK)[:\s]*)?(\d{1,5})(?:\.HK)?$/i;

function breachOf(at: `${ClassHead["at"]}.stockCode`, stockCode: string): Breach {
  const to = shortCode.exec(stockCode)?.[1].padStart(digitsOfCode, "0");
  return { at, words: { code: stockCode, ...(to && { to }) }, ...(to && { fix: { place: at, to } }) };
}
