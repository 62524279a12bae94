import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { EditTo } from "../../src/month/edit-to";
import { readReturn, type Reading } from "../../src/monthly-return";
import { keepPlaces, withoutAgreeing } from "../arbitrary-return";
import { edited, sheetsOfLayout, type Sheet } from "../sheet/sheets";

export const readingOf = (sheets: readonly Sheet[]) => readReturn(sheets) as Reading;

/** The sheets once an edit has been made: changed in place, or laid out anew where the form has another version. */
export function written(sheets: readonly Sheet[], { edits, rewritten }: EditTo): Sheet[] {
  return rewritten ? sheetsOfLayout(rewritten.laidOut) : edited(sheets, edits);
}

/** Whether all that the sheets hold was read. */
export function isReadWhole({ problems }: Reading): boolean {
  return problems.every(({ kind }) => ["formulaOvertyped", "figureAsText", "wordsUntidy"].includes(kind));
}

/** What a return says, but for assertions that equal the calculation, and those that do once these are gone. */
export function said(r: MonthlyReturn): unknown {
  return toDocument(withoutAgreeing(withoutAgreeing(keepPlaces(r))));
}
