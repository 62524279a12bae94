import { templateColumns, type Cell, type Column, type FieldCell } from "./spec";
import { join, type PartRow } from "./rows";

/** A row of a part where it stands on a sheet; spilled are the rows, from its own on, over which its list runs down. */
export interface PlacedRow extends PartRow {
  readonly at: number;
  readonly spilled: readonly number[];
}

/** A cell of the form where it stands; rows and columns count from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: string;
  readonly number: number;
  /** The place in the return, for a field. */
  readonly place?: string;
}

/** Where a column of the template is on the sheet. */
export type ColumnAt = (column: Column) => number;

/** The cells of a placed row, those of a list that runs down from it included. */
export function cellsOf(placed: PlacedRow, sheet: string, columnAt: ColumnAt): PlacedCell[] {
  const { row, entry, number, at, spilled } = placed;
  const own = entriesOfCells(row.cells).map(([column, cell]) => ({
    cell,
    sheet,
    row: at,
    column: columnAt(column),
    entry,
    number,
    ...("field" in cell && { place: join(entry, cell.field) }),
  }));
  const { spill } = row;
  if (!spill) return own;
  const running = spilled.flatMap((at, i) =>
    entriesOfCells(spill.cells).map(([column, cell]) => {
      const of = `${join(entry, spill.list)}[${i}]`;
      return { cell, sheet, row: at, column: columnAt(column), entry: of, number: i + 1, place: join(of, cell.field) };
    }),
  );
  return [...own, ...running];
}

/** The cell's field, where it is one. */
export function fieldOf({ cell }: PlacedCell): FieldCell | undefined {
  return "field" in cell ? cell : undefined;
}

/** Columns and cells of a row, left to right. */
export function entriesOfCells<C>(cells: { readonly [column in Column]?: C }): [Column, C][] {
  return templateColumns.flatMap((column) => {
    const cell = cells[column];
    return cell === undefined ? [] : [[column, cell]];
  });
}
