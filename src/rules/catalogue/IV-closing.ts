import { ofRule } from "../citations";
import { closing } from "../../model/balance";
import type { Place } from "../../model/monthly-return";
import { depositaryReceiptsOf } from "../../model/parts";
import { compare, firstAbsent } from "../comparison";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "IV-closing",
  part: "IV",
  basis: "arithmetic",
  citations: [ofRule("FF301, Part IV, of which no filled-in original was seen")],
  expression: "closing = opening + increase / decrease (-), of depositary receipts",
  severity: "explain",
  over: ["depositaryReceipts"],

  *check({ return: r }) {
    for (const [i, { number }] of depositaryReceiptsOf(r).entries()) {
      const at = `depositaryReceipts.receipts[${i}].number` as const;
      const { opening, change } = number;
      yield* compare({
        at: `${at}.closing`,
        asserted: number.closing,
        calculated: closing(opening, change),
        workings: { by: "+", figures: [opening ?? null, change ?? null] },
        related: [`${at}.opening`, `${at}.change`],
        needs: firstAbsent<Place>([
          [`${at}.opening`, opening],
          [`${at}.change`, change],
        ]),
      });
    }
  },
};
