import type { CellPosition } from "@odoo/o-spreadsheet";
import { cellsOfOneRead } from "../excel-behaviour";
import type { Grid } from "../grid/grid";
import { value, type Member } from "../wire/host-object";
import { cellsOf, type Area } from "./area";

/** A matrix of what each cell of the range gives; null where the range is too large for one read. */
export function matrix<R>(area: Area, read: (grid: Grid, position: CellPosition) => R): R[][] | null {
  const { zone, sheetId, grid } = area;
  if (cellsOf(zone) > cellsOfOneRead) return null;
  const rows: R[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: R[] = [];
    for (let col = zone.left; col <= zone.right; col++) cells.push(read(grid, { sheetId, col, row }));
    rows.push(cells);
  }
  return rows;
}

/** A property of the range that has a value for each cell. */
export const cellByCell = <R>(
  read: (grid: Grid, position: CellPosition) => R,
  write?: (area: Area, written: unknown) => void,
): Member<Area> => value((area) => matrix(area, read), write);
