import { Decimal } from "../model/decimal";
import type { Movement } from "../model/monthly-return";
import type { Breach, Missing } from "./rule";

type PathOfMovement =
  | `authorised.classes[${number}].number`
  | `issued.classes[${number}].issued`
  | `issued.classes[${number}].treasury`
  | `depositaryReceipts.receipts[${number}].number`;

/** The first of a movement's lines that is no whole number of shares or, a balance, negative: the lines after it only follow from it. */
export function* wrongBalances(at: PathOfMovement, { opening, change, closing }: Movement): Iterable<Breach | Missing> {
  for (const [line, figure] of [
    ["opening", opening],
    ["change", change],
    ["closing", closing],
  ] as const) {
    if (figure === undefined && line !== "closing") yield { missing: `${at}.${line}` };
    if (!Decimal.isDecimal(figure)) continue;
    if (figure.isInteger() && (line === "change" || !figure.lessThan(0))) continue;
    yield { at: `${at}.${line}`, asserted: figure };
    return;
  }
}
