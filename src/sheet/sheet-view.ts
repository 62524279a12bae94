import { columnsOf, findColumns, type ColumnMarks } from "./columns";
import type { SheetView } from "./row-labels";
import { textOf, type CellValue, type SheetReading } from "./sheet-reading";
import { templateColumns, type Column } from "./spec";

/** A sheet seen by the template's columns, with what its column marks tell. */
export interface MarkedSheet extends SheetView {
  readonly marks: ColumnMarks;
  readonly formulaAt: (row: number, column: number) => CellValue | undefined;
  readonly valueAt: (row: number, column: number) => CellValue | undefined;
  /** Columns of a row that hold anything. */
  readonly filledAt: (row: number) => number[];
  /** Columns of the sheet from the first mark to the last. */
  readonly band: readonly [first: number, last: number];
}

/** Looks at a sheet through its column marks; a column whose mark is missing or stands twice holds nothing that can be read. */
export function viewSheet(sheet: SheetReading, widths: readonly number[]): MarkedSheet {
  const { firstRow, firstColumn, values, formulas } = sheet;
  const found = findColumns(values, columnsOf(widths));
  const row = found.row < 0 ? found.row : found.row + firstRow;
  const marks = {
    ...found,
    row,
    at: new Map([...found.at].map(([column, at]) => [column, at + firstColumn] as const)),
  };
  const last = columnsOf(widths).at(-1) as Column;
  // Columns of the margin have no mark; they follow the last one that has.
  const shift = (marks.at.get(last) ?? firstColumn + templateColumns.indexOf(last)) - templateColumns.indexOf(last);
  const columnAt = (column: Column) => marks.at.get(column) ?? shift + templateColumns.indexOf(column);
  const valueAt = (row: number, column: number) => values[row - firstRow]?.[column - firstColumn];
  const places = [...marks.at.values()];
  return {
    name: sheet.name,
    marks,
    rowCount: firstRow + values.length,
    columnAt,
    valueAt,
    at: (row, column) => (marks.at.has(column) ? valueAt(row, columnAt(column)) : undefined),
    filledAt: (row) =>
      (values[row - firstRow] ?? []).flatMap((value, i) => (textOf(value) === "" ? [] : [i + firstColumn])),
    formulaAt: (row, column) => formulas[row - firstRow]?.[column - firstColumn],
    band: [Math.min(...places), Math.max(...places)],
  };
}
