import type { MonthlyReturn } from "../../src/model/monthly-return";
import { layOut } from "../../src/monthly-return";
import type { LaidOut, LaidOutSheet } from "../../src/sheet/laid-out";
import type { CellValue, SheetReading } from "../../src/sheet/sheet-reading";

export interface Sheet extends SheetReading {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

/** The sheets of a return as a workbook would hold them, without a spreadsheet: formulas of the form are not calculated. */
export function sheetsOf(r: MonthlyReturn): Sheet[] {
  return sheetsOfLayout(layOut(r));
}

export function sheetsOfLayout({ sheets }: LaidOut): Sheet[] {
  return sheets.map(sheetOf);
}

function sheetOf({ name, cells, rowCount }: LaidOutSheet): Sheet {
  const width = Math.max(...cells.map(({ placed }) => placed.column)) + 1;
  const empty = () => Array.from({ length: rowCount }, () => Array.from({ length: width }, (): CellValue => ""));
  const sheet = { name, firstRow: 0, firstColumn: 0, values: empty(), formulas: empty() };
  for (const { placed, content, shows } of cells) {
    const plain = typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
    sheet.values[placed.row][placed.column] = shows ?? plain;
    sheet.formulas[placed.row][placed.column] = plain;
  }
  return sheet;
}

/** Inserts blank rows or columns before a row or column of one sheet; formulas of all sheets follow, as in Excel. */
export function insert(
  sheets: readonly Sheet[],
  name: string,
  what: "rows" | "columns",
  before: number,
  count: number,
): Sheet[] {
  // prettier-ignore
  const moved = sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((row) => row.map((cell) => follow(cell, sheet.name, name, what, before, count))),
  }));
  return moved.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const widen = (matrix: CellValue[][]) =>
      what === "rows" ? addRows(matrix, before, count) : addColumns(matrix, before, count);
    return { ...sheet, values: widen(sheet.values), formulas: widen(sheet.formulas) };
  });
}

function addRows(matrix: CellValue[][], before: number, count: number): CellValue[][] {
  const blank = Array.from({ length: count }, () => (matrix[0] ?? []).map((): CellValue => ""));
  return [...matrix.slice(0, before), ...blank, ...matrix.slice(before)];
}

function addColumns(matrix: CellValue[][], before: number, count: number): CellValue[][] {
  return matrix.map((row) => [
    ...row.slice(0, before),
    ...Array.from({ length: count }, (): CellValue => ""),
    ...row.slice(before),
  ]);
}

const reference = /('(?:[^']|'')+'!)?\b([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?\b/g;

function follow(
  cell: CellValue,
  on: string,
  name: string,
  what: "rows" | "columns",
  before: number,
  count: number,
): CellValue {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  const shift = (column: string, row: string) =>
    what === "rows"
      ? `${column}${Number(row) > before ? Number(row) + count : row}`
      : `${lettersOf(numberOf(column) > before ? numberOf(column) + count : numberOf(column))}${row}`;
  const parts = cell.split(/("[^"]*")/);
  const followed = parts.map((part) =>
    part.startsWith('"')
      ? part
      : part.replace(
          reference,
          (whole, sheet: string | undefined, c1: string, r1: string, c2?: string, r2?: string) => {
            const target = sheet ? sheet.slice(1, -2).replace(/''/g, "'") : on;
            if (target !== name) return whole;
            return `${sheet ?? ""}${shift(c1, r1)}${c2 && r2 ? `:${shift(c2, r2)}` : ""}`;
          },
        ),
  );
  return followed.join("");
}

const numberOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (n: number): string => (n > 26 ? lettersOf(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + ((n - 1) % 26)); // prettier-ignore
