import type { CellAddress } from "./problem";

/** Letters of a column counted from 0: "A", "AA". */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** "C6". */
export function a1({ row, column }: Pick<CellAddress, "row" | "column">): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The reference to a cell as a formula on some sheet writes it: "C6", or "'III(A) Options'!G12" from another sheet. */
export function reference(cell: CellAddress, from: string): string {
  return cell.sheet === from ? a1(cell) : `${quotedSheet(cell.sheet)}!${a1(cell)}`;
}

/** The address for a reader and for selecting: "'II Issued'!C8". */
export function fullAddress(cell: CellAddress): string {
  return `${quotedSheet(cell.sheet)}!${a1(cell)}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
