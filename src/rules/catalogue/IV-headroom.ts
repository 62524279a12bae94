import { ofRule } from "../citations";
import { closing, sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { figureShown } from "../../model/figure";
import { totalAtClose } from "../../model/issued";
import { classesOf, depositaryReceiptsOf } from "../../model/parts";
import { hasTreasuryShares } from "../../model/versions";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "IV-headroom",
  part: "IV",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 19B.07(2), the headroom of receipts")],
  expression: "receipts at close x shares per receipt <= issued shares, and <= headroom",
  severity: "explain",
  over: ["depositaryReceipts"],
  needs: ["profile.sharesPerReceipt"],

  *check({ return: r, profile }) {
    const receipts = depositaryReceiptsOf(r);
    const total = sum(receipts.map(({ number }) => number.closing ?? closing(number.opening, number.change)));
    const issued = sum(classesOf(r.issued).map((one) => totalAtClose(one, hasTreasuryShares(r.formVersion))));
    const [ratio, headroom] = [profile?.sharesPerReceipt, profile?.receiptHeadroom];
    if (receipts.length === 0) return;
    if (total === undefined) yield { missing: "depositaryReceipts.receipts[0].number.opening" };
    if (r.issued === undefined || issued === undefined) yield { missing: "issued" };
    if (!Decimal.isDecimal(total) || !Decimal.isDecimal(ratio)) return;
    const represented = total.times(ratio);
    const at = "depositaryReceipts.receipts[0].number.closing" as const;
    const words = { represented: figureShown(represented) };
    if (Decimal.isDecimal(issued) && represented.greaterThan(issued)) {
      yield { at, words: { ...words, most: figureShown(issued), is: "issued shares" } };
    } else if (Decimal.isDecimal(headroom) && represented.greaterThan(headroom)) {
      yield { at, words: { ...words, most: figureShown(headroom), is: "headroom" } };
    }
  },
};
