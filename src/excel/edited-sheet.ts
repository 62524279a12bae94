import type { RowBlock, SheetEdit } from "../sheet/sheet-edit";
import { widthOf } from "./place";
import { rowsOf, type RowOperation } from "./row-operations";
import type { Snapshot } from "./snapshot";
import { rangeOf } from "./write-cells";
import { writeFont } from "./write-sheet";

/** A sheet that is edited, with all that is needed to go back. */
export interface EditedSheet {
  readonly edit: SheetEdit;
  readonly sheet: Excel.Worksheet;
  readonly operations: readonly RowOperation[];
  readonly before: Snapshot;
}

/** Queues new rows blank: Excel gives them the look, the drop-downs and the height of the row above. */
export function clearRows(sheet: Excel.Worksheet, block: RowBlock, columns: number): void {
  const cells = rangeOf(sheet, { row: block.from, column: 0, rows: block.count, columns });
  cells.unmerge();
  cells.clear("Formats");
  cells.dataValidation.clear();
  writeFont(cells);
  rowsOf(sheet, block).format.autofitRows();
}

/** How many columns of a sheet are in use, those of the new cells included. */
export function usedWidth({ added }: SheetEdit, { column, formulas }: Snapshot): number {
  const ends = added.map((cell) => cell.placed.column + widthOf(cell));
  return Math.max(1, column + (formulas[0]?.length ?? 0), ...ends);
}
