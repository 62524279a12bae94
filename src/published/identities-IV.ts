import type { MonthlyReturn } from "../model/monthly-return";
import { depositaryReceiptsOf } from "../model/parts";
import { at, sums, type Identity } from "./identity";

/** Part IV: depositary receipts brought forward. */
export function identitiesOfPartIV(r: MonthlyReturn): Identity[] {
  return depositaryReceiptsOf(r).map((_, i) => {
    const entry = `depositaryReceipts.receipts[${i}].number`;
    return sums([at(entry, "opening"), at(entry, "change")], at(entry, "closing"));
  });
}
