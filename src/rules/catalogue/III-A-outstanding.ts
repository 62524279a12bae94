import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import type { Figure } from "../../model/figure";
import { isAtOdds, outstandingAtClose } from "../../model/outstanding";
import { schemesOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-A-outstanding",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A)")],
  expression: "outstanding at opening and at close >= 0 and whole",
  severity: "mustFix",
  over: ["options"],

  *check({ return: r }) {
    for (const { row, at } of schemesOf(r)) {
      const figures = { opening: row.opening, closing: outstandingAtClose(row) };
      const wrong = (["opening", "closing"] as const).find((line) => faultOf(figures[line]) !== undefined);
      if (figures.closing === undefined)
        yield { missing: row.opening === undefined ? `${at}.opening` : `${at}.closing` };
      else if (wrong && !(wrong === "closing" && isAtOdds(row))) {
        yield { at: `${at}.${wrong}`, asserted: figures[wrong], words: { is: faultOf(figures[wrong]) ?? "" } };
      }
    }
  },
};

function faultOf(figure: Figure | undefined): "negative" | "fraction" | undefined {
  if (!Decimal.isDecimal(figure)) return undefined;
  if (!figure.isInteger()) return "fraction";
  return figure.lessThan(0) ? "negative" : undefined;
}
