import type { DepositaryReceipt, MonthlyReturn, PartName, Place } from "./monthly-return";
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

/** The parts as the form numbers them, by the first word of the places that they hold. */
const numbers: Readonly<Record<string, string>> = {
  cover: "Cover",
  authorised: "I",
  issued: "II",
  options: "III(A)",
  warrants: "III(B)",
  convertibles: "III(C)",
  otherAgreements: "III(D)",
  otherMovements: "III(E)",
  depositaryReceipts: "IV",
  confirmations: "V",
  signatory: "V",
};

/** The part of the form, as it is numbered, that is a part or prints a place; the totals of A to E stand under III(E). */
export function partOf(place: Place | PartName): string {
  if (/^issued\.classes\[\d+\]\.details\./.test(place)) return "III(E)";
  const [, first] = /^(?:remarks\.)?(\w+)/.exec(place) ?? [];
  return numbers[first ?? ""] ?? "";
}
