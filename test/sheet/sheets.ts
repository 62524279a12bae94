import type { MonthlyReturn } from "../../src/model/monthly-return";
import { layOut, type Language } from "../../src/monthly-return";
import type { LaidOut, LaidOutSheet } from "../../src/sheet/laid-out";
import type { SheetEdit } from "../../src/sheet/sheet-edit";
import type { CellValue, SheetReading } from "../../src/sheet/sheet-reading";

export interface Sheet extends SheetReading {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

/** The sheets of a return as a workbook would hold them, without a spreadsheet: formulas of the form are not calculated. */
export function sheetsOf(r: MonthlyReturn, language: Language = "en"): Sheet[] {
  return sheetsOfLayout(layOut(r, language));
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

/** Deletes rows of one sheet; formulas of all sheets follow, as in Excel; what pointed at a deleted cell is an error. */
export function deleteRows(sheets: readonly Sheet[], name: string, from: number, count: number): Sheet[] {
  const without = (matrix: CellValue[][]) => [...matrix.slice(0, from), ...matrix.slice(from + count)];
  return sheets.map((sheet) => {
    const formulas = sheet.formulas.map(
      (row) =>
      row.map((cell) => followRows(cell, sheet.name, name, (row) => (row < from ? row : row < from + count ? undefined : row - count))), // prettier-ignore
    );
    if (sheet.name !== name) return { ...sheet, formulas };
    return { ...sheet, values: without(sheet.values), formulas: without(formulas) };
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

const wholeColumns = /('(?:[^']|'')+'!)\$([A-Z]{1,2}):\$([A-Z]{1,2})(?!\d)/g;
const reference = /('(?:[^']|'')+'!)?\b([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?\b/g;

function follow(
  cell: CellValue,
  on: string,
  name: string,
  what: "rows" | "columns",
  before: number,
  count: number,
): CellValue {
  if (what === "rows") return followRows(cell, on, name, (row) => (row >= before ? row + count : row));
  return followReferences(cell, on, name, (column, row) => {
    const at = numberOf(column);
    return `${lettersOf(at > before ? at + count : at)}${row}`;
  });
}

/** A formula whose references to a sheet go where its rows go; a range keeps the rows of it that are left. */
function followRows(cell: CellValue, on: string, name: string, moved: (row: number) => number | undefined): CellValue {
  const shift = (column: string, row: string) => {
    const at = moved(Number(row) - 1);
    return at === undefined ? undefined : `${column}${at + 1}`;
  };
  return followReferences(cell, on, name, shift, (column, first, last) => {
    const rows = Array.from({ length: last - first + 1 }, (_, i) => moved(first - 1 + i)).filter((row) => row !== undefined); // prettier-ignore
    return rows.length === 0 ? undefined : `${column}${rows[0] + 1}:${column}${(rows.at(-1) as number) + 1}`;
  });
}

function followReferences(
  cell: CellValue,
  on: string,
  name: string,
  shift: (column: string, row: string) => string | undefined,
  shiftRange?: (column: string, first: number, last: number) => string | undefined,
): CellValue {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  return cell
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(reference, follows).replace(wholeColumns, followsColumns),
    )
    .join("");

  function followsColumns(whole: string, sheet: string, first: string, last: string): string {
    if (sheet.slice(1, -2).replace(/''/g, "'") !== name) return whole;
    const at = (letters: string) => (shift(letters, "1") ?? letters).replace(/\d+$/, "");
    return `${sheet}$${at(first)}:$${at(last)}`;
  }

  function follows(whole: string, sheet: string | undefined, c1: string, r1: string, c2?: string, r2?: string): string {
    const target = sheet ? sheet.slice(1, -2).replace(/''/g, "'") : on;
    if (target !== name) return whole;
    if (!c2 || !r2) return `${sheet ?? ""}${shift(c1, r1) ?? "#REF!"}`;
    if (shiftRange && c1 === c2) return `${sheet ?? ""}${shiftRange(c1, Number(r1), Number(r2)) ?? "#REF!"}`;
    return `${sheet ?? ""}${shift(c1, r1) ?? "#REF!"}:${shift(c2, r2) ?? "#REF!"}`;
  }
}

const numberOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (n: number): string => (n > 26 ? lettersOf(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + ((n - 1) % 26)); // prettier-ignore

/** Sheets after entries came or went, as the add-in would do it in a workbook. */
export function edited(sheets: readonly Sheet[], edits: readonly SheetEdit[]): Sheet[] {
  const changed = edits.reduce(
    (all, { sheet, inserted, deleted }) => {
      const blocks = [...inserted.map((block) => ({ ...block, isNew: true })), ...deleted.map((block) => ({ ...block, isNew: false }))]; // prettier-ignore
      return blocks
      .sort((a, b) => b.from - a.from || Number(a.isNew) - Number(b.isNew))
      .reduce((now, { from, count, isNew }) => (isNew ? insert(now, sheet, "rows", from, count) : deleteRows(now, sheet, from, count)), all); // prettier-ignore
    },
    [...sheets],
  );
  for (const { sheet, added, changed: cells, redrawn } of edits) {
    const target = changed.find(({ name }) => name === sheet) as Sheet;
    for (const { after: { address, content, shows } } of redrawn) write(target, address, content, shows); // prettier-ignore
    for (const { address, content, shows } of added) write(target, address, content, shows);
    for (const { address, content } of cells) write(target, address, content);
  }
  return changed;
}

function write({ values, formulas }: Sheet, address: string, content: CellValue, shows?: string): void {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const [at, column] = [Number(row) - 1, numberOf(letters) - 1];
  const plain = typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
  for (const matrix of [values, formulas]) {
    while (matrix.length <= at) matrix.push((matrix[0] ?? []).map(() => ""));
    while (matrix[at].length <= column) matrix[at].push("");
  }
  values[at][column] = shows ?? plain;
  formulas[at][column] = plain;
}
