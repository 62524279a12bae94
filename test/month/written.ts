import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { EditTo } from "../../src/month/edit-to";
import { readReturn, type Reading } from "../../src/monthly-return";
import type { CellValue } from "../../src/sheet/sheet-reading";
import { fieldOf } from "../../src/sheet/placed";
import { keepPlaces, withoutAgreeing } from "../arbitrary-return";
import { edited, sheetsOfLayout, type Sheet } from "../sheet/sheets";

export const readingOf = (sheets: readonly Sheet[]) => readReturn(sheets) as Reading;

/** The sheets once an edit has been made: changed in place, or laid out anew where the form has another version. */
export function written(sheets: readonly Sheet[], { edits, rewritten }: EditTo): Sheet[] {
  return rewritten ? sheetsOfLayout(rewritten.laidOut) : edited(sheets, edits);
}

/** The sheets with formulas of a person's own at places of the return, each with what it comes to. */
export function withFormulas(
  sheets: readonly Sheet[],
  own: Readonly<Record<string, readonly [formula: string, value: CellValue]>>,
): Sheet[] {
  const { placement } = readingOf(sheets);
  const copy = sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]), formulas: sheet.formulas.map((row) => [...row]) })); // prettier-ignore
  for (const [place, [formula, value]] of Object.entries(own)) {
    const { sheet, row, column } = placement.byPlace.get(place)!;
    const { values, formulas } = copy.find(({ name }) => name === sheet)!;
    [values[row][column], formulas[row][column]] = [value, formula];
  }
  return copy;
}

/** Whether all that the sheets hold was read; without a spreadsheet, labels that name a class stay as they were. */
export function isReadWhole({ problems }: Reading): boolean {
  const harmless = ["formulaOvertyped", "figureAsText", "wordsUntidy", "classNameDiffers"];
  return problems.every(({ kind }) => harmless.includes(kind));
}

/** What a return says, but for assertions that equal the calculation, and those that do once these are gone. */
export function said(r: MonthlyReturn): unknown {
  return toDocument(withoutAgreeing(withoutAgreeing(keepPlaces(r))));
}

/** The formulas of a person's own on sheets, by their places, calculated or not. */
export function formulasOn(sheets: readonly Sheet[]): Record<string, string> {
  const inputs = readingOf(sheets).placement.cells.filter((cell) => fieldOf(cell)?.calculation === undefined);
  const found = inputs.flatMap(({ place, sheet, row, column }) => {
    const formula = sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column];
    return place !== undefined && typeof formula === "string" && formula.startsWith("=") ? [[place, formula]] : [];
  });
  return Object.fromEntries(found) as Record<string, string>;
}
