import { ofRule } from "../citations";
import { closing } from "../../model/balance";
import { depositaryReceiptsOf } from "../../model/parts";
import { wrongBalances } from "../balances";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "IV-balances",
  part: "IV",
  basis: "form",
  citations: [ofRule("FF301, Part IV, of which no filled-in original was seen")],
  expression: "depositary receipts are whole numbers, and balances >= 0",
  severity: "explain",
  over: ["depositaryReceipts"],

  *check({ return: r }) {
    for (const [i, { number }] of depositaryReceiptsOf(r).entries()) {
      const atClose = number.closing ?? closing(number.opening, number.change);
      yield* wrongBalances(`depositaryReceipts.receipts[${i}].number`, { ...number, closing: atClose });
    }
  },
};
