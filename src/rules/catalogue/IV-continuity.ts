import { ofForm } from "../citations";
import { closing } from "../../model/balance";
import type { DepositaryReceipt } from "../../model/monthly-return";
import { checkCarried, needsLastMonth } from "../continuity/openings";
import { receiptRows } from "../continuity/rows";
import type { Rule } from "../rule";

export const rule: Rule = {
  ...needsLastMonth("depositaryReceipts"),
  id: "IV-continuity",
  part: "IV",
  citations: [ofForm("Part IV")],
  expression: "depositary receipts at close of preceding month = those at close of last month's return",
  severity: "explain",

  check: (c) =>
    checkCarried<DepositaryReceipt>(c, {
      part: "depositaryReceipts",
      rows: receiptRows,
      opening: ({ number }) => number.opening,
      closing: ({ number }) => number.closing ?? closing(number.opening, number.change),
      at: "number.opening",
      name: "stockCode",
    }),
};
