import type { NodeInForce, RowInForce } from "./in-force";
import { numberOfOrdinal } from "./ordinal";
import { entriesOfCells } from "./placed";
import { textOf, type CellValue } from "./sheet-reading";
import type { Cell, Column } from "./spec";
import { isWording } from "./wording";

/** A sheet as the template's columns see it: the value at a row and column. */
export interface SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly at: (row: number, column: Column) => CellValue | undefined;
  readonly columnAt: (column: Column) => number;
}

/** All rows of the nodes that have labels, in order. */
export function rowsOf(nodes: readonly NodeInForce[]): RowInForce[] {
  return nodes.flatMap((node) => ("of" in node ? rowsOf(node.of) : hasLabels(node) ? [node] : []));
}

/** The rows that any of the nodes may begin with. */
export function firstRowsOf(nodes: readonly NodeInForce[]): RowInForce[] {
  return nodes.flatMap((node) =>
    "each" in node ? rowsOf(node.of).slice(0, 1) : "of" in node ? rowsOf(node.of) : [node],
  );
}

/** Whether a row can be found by labels of its own. */
export function hasLabels(row: RowInForce): boolean {
  return entriesOfCells(row.cells).some(([, cell]) => isMark(cell));
}

/** Which of the rows a sheet's row is: all labels of it stand in their columns, and none of another row's beside them. */
export function rowsAt(rows: readonly RowInForce[], view: SheetView, at: number): RowInForce[] {
  const standing = new Set(rows.flatMap((row) => columnsStanding(row, view, at)));
  return rows.filter((row) => {
    const own = entriesOfCells(row.cells).filter(([, cell]) => isMark(cell));
    const isWhole = own.every(([column, cell]) => stands(cell, textOf(view.at(at, column))));
    return isWhole && [...standing].every((column) => own.some(([one]) => one === column));
  });
}

/** Columns in which a label of the row stands. */
function columnsStanding(row: RowInForce, view: SheetView, at: number): Column[] {
  const telling = entriesOfCells(row.cells).filter(([, cell]) => isTelling(cell));
  return telling.flatMap(([column, cell]) => (stands(cell, textOf(view.at(at, column))) ? [column] : []));
}

/** Whether any of the rows' labels stands in its column of a sheet's row. */
export function hasLabelOf(rows: readonly RowInForce[], view: SheetView, at: number): boolean {
  return rows.some((row) => columnsStanding(row, view, at).length > 0);
}

/** The first label of a row, for naming it. */
export function labelOf(row: RowInForce): string | undefined {
  return entriesOfCells(row.cells).flatMap(([, cell]) => ("label" in cell ? [cell.label.en] : []))[0];
}

/** Whether the entries that the row begins are numbered by the form. */
export function isNumbered(row: RowInForce): boolean {
  return entriesOfCells(row.cells).some(([, cell]) => "ordinal" in cell);
}

/** The number that a sheet's row states for the entry it begins. */
export function numberIn(row: RowInForce, view: SheetView, at: number): number | undefined {
  for (const [column, cell] of entriesOfCells(row.cells)) {
    if ("ordinal" in cell) return numberOfOrdinal(cell.ordinal, textOf(view.at(at, column)));
  }
  return undefined;
}

/** The version that a sheet's version cell prints. */
export function versionIn(text: string): string | undefined {
  return /^FF301\s+v\s*(\d+(?:\.\d+)+)$/i.exec(text.trim())?.[1];
}

function isMark(cell: Cell): boolean {
  return "label" in cell || "ordinal" in cell || "version" in cell;
}

/** Whether a cell is a mark by words of its own, and not only by the name of a class. */
function isTelling(cell: Cell): boolean {
  return isMark(cell) && !isClassName(cell);
}

/** A label that is only the name of a class is blank until the class is named; whether it names the right one is seen when reading. */
function isClassName(cell: Cell): boolean {
  return "label" in cell && cell.label.en === "{class}";
}

function stands(cell: Cell, text: string): boolean {
  if (isClassName(cell)) return true;
  if (text === "") return false;
  if ("label" in cell) return isWording(cell.label, text);
  if ("ordinal" in cell) return numberOfOrdinal(cell.ordinal, text) !== undefined;
  return "version" in cell && versionIn(text) !== undefined;
}
