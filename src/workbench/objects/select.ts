import { excelError } from "../wire/excel-error";
import type { Area } from "./area";
import type { Book } from "./book";

/** Shows a sheet, which must not be hidden. */
export function activate({ grid }: Book, sheetId: string): void {
  if (!grid.getters.isSheetVisible(sheetId)) throw excelError("InvalidOperation");
  const sheetIdFrom = grid.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) grid.do("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
}

/** Selects the range and brings it into view, on its own sheet. */
export function select(area: Area): void {
  const { grid, sheetId } = area;
  activate(area.book, sheetId);
  const [zone] = area.gridZones;
  const cell = { col: zone.left, row: zone.top };
  grid.model.selection.selectZone({ cell, zone });
  grid.do("SCROLL_TO_CELL", cell);
}
