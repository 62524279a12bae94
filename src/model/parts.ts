import type { DepositaryReceipt, MonthlyReturn, PartName } from "./monthly-return";
import { notApplicable, type NotApplicable } from "./shape";

/** The classes of shares of a part; none when it is Not applicable or absent. */
export function classesOf<C>(part: { readonly classes: readonly C[] } | NotApplicable | undefined): readonly C[] {
  return part === undefined || part === notApplicable ? [] : part.classes;
}

/** Whether the part is filled in: in hand, and not Not applicable. */
export function isFilledIn(r: MonthlyReturn, part: PartName): boolean {
  return r[part] !== undefined && r[part] !== notApplicable;
}

/** The depositary receipts of Part IV; none when it is Not applicable or absent. */
export function depositaryReceiptsOf({ depositaryReceipts }: MonthlyReturn): readonly DepositaryReceipt[] {
  return typeof depositaryReceipts === "object" ? depositaryReceipts.receipts : [];
}
