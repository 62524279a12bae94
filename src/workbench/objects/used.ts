import type { Zone } from "@odoo/o-spreadsheet";
import type { Grid } from "../grid/grid";
import { isUsed } from "./cell-reading";

/** The rectangle of all cells with content, or with content or format; undefined on an empty sheet. */
export function usedZone(grid: Grid, sheetId: string, valuesOnly: boolean): Zone | undefined {
  const { getters } = grid;
  grid.calculate();
  const spilled = getters.getEvaluatedCellsPositions(sheetId);
  const formatted = valuesOnly ? [] : getters.getCells(sheetId).map((cell) => getters.getCellPosition(cell.id));
  let zone: Zone | undefined;
  for (const position of [...spilled.filter((one) => isUsed(grid, one)), ...formatted]) {
    const { row, col } = position;
    zone = {
      top: Math.min(zone?.top ?? row, row),
      bottom: Math.max(zone?.bottom ?? row, row),
      left: Math.min(zone?.left ?? col, col),
      right: Math.max(zone?.right ?? col, col),
    };
  }
  return zone;
}
