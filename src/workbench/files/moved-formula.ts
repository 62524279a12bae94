import { sheetSize } from "../excel-behaviour";
import { columnIndex, columnLetters } from "../grid/address";

const before = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const after = String.raw`(?![\p{L}\p{N}_.\\(!])`;
const column = String.raw`(\$?)([A-Z]{1,3})`;
const row = String.raw`(\$?)(\d{1,7})`;

/** Texts and quoted sheets first, so that nothing in them is taken for an address. */
const addresses = new RegExp(
  [`"(?:[^"]|"")*"|'(?:[^']|'')*'`, `${column}${row}`, `${column}:${column}`, `${row}:${row}`]
    .map((pattern, index) => (index === 0 ? pattern : `${before}${pattern}${after}`))
    .join("|"),
  "giu",
);

const lost = "#REF!";

/** The formula as it reads in a cell so many rows below and columns right of its own. */
export function movedFormula(formula: string, down: number, across: number): string {
  const columnAt = (fixed: string, letters: string): string | undefined => {
    const index = columnIndex(letters) + (fixed ? 0 : across);
    return index < 0 || index >= sheetSize.columns ? undefined : fixed + columnLetters(index);
  };
  const rowAt = (fixed: string, digits: string): string | undefined => {
    const number = Number(digits) + (fixed ? 0 : down);
    return number < 1 || number > sheetSize.rows ? undefined : `${fixed}${number}`;
  };
  return formula.replace(addresses, (found: string, ...groups: string[]) => {
    const [cellColumn, cellRow, firstColumn, lastColumn, firstRow, lastRow] = [0, 2, 4, 6, 8, 10].map((at, index) => {
      const part = groups[at + 1];
      if (part === undefined) return undefined;
      return (index === 1 || index > 3 ? rowAt : columnAt)(groups[at], part) ?? lost;
    });
    if (cellColumn !== undefined && cellRow !== undefined) return joined(cellColumn, "", cellRow);
    if (firstColumn !== undefined && lastColumn !== undefined) return joined(firstColumn, ":", lastColumn);
    return firstRow !== undefined && lastRow !== undefined ? joined(firstRow, ":", lastRow) : found;
  });
}

const joined = (first: string, between: string, last: string): string =>
  first === lost || last === lost ? lost : first + between + last;
