import type { Zone } from "@odoo/o-spreadsheet";
import { isWholeColumns, isWholeRows } from "../grid/address";
import { columnsOf, rowsOf, type Area } from "./area";
import { oneOf } from "./arguments";

const indices = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Inserts cells where the range is; whole rows and columns move everything below or right of them. */
export function insertCells(area: Area, shift: unknown): Area {
  const { zone } = area;
  const down = oneOf(["Down", "Right"], shift) === "Down";
  if (isWholeRows(zone)) addHeaders(area, "ROW", zone.top, rowsOf(zone));
  else if (isWholeColumns(zone)) addHeaders(area, "COL", zone.left, columnsOf(zone));
  else shiftCells(area, "INSERT_CELL", down ? "ROW" : "COL");
  return area.other({ ...zone });
}

/** Rows inserted below another row take its format, as in Excel. */
function addHeaders(area: Area, dimension: "ROW" | "COL", at: number, quantity: number): void {
  const { sheetId, grid } = area;
  const { top, left } = area.zone;
  grid.reach(sheetId, { top, bottom: top, left, right: left });
  const sheetName = grid.getters.getSheetName(sheetId);
  const place = at > 0 ? { base: at - 1, position: "after" } : { base: 0, position: "before" };
  grid.do("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, quantity, ...place });
}

/** Deletes the cells of the range; what lies below or right of them moves up or left. */
export function deleteCells(area: Area, shift: unknown): void {
  const { zone } = area;
  const up = oneOf(["Up", "Left"], shift) === "Up";
  if (isWholeRows(zone)) removeHeaders(area, "ROW", zone.top, zone.bottom);
  else if (isWholeColumns(zone)) removeHeaders(area, "COL", zone.left, zone.right);
  else shiftCells(area, "DELETE_CELL", up ? "ROW" : "COL");
}

function removeHeaders(area: Area, dimension: "ROW" | "COL", first: number, last: number): void {
  const { sheetId, grid } = area;
  const size = dimension === "ROW" ? grid.getters.getNumberRows(sheetId) : grid.getters.getNumberCols(sheetId);
  const elements = indices(first, Math.min(last, size - 1));
  const sheetName = grid.getters.getSheetName(sheetId);
  if (elements.length > 0) grid.do("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension, elements });
}

/** The grid shifts cells on the sheet it shows only. */
function shiftCells(area: Area, command: "INSERT_CELL" | "DELETE_CELL", shiftDimension: "ROW" | "COL"): void {
  const { grid, sheetId, zone } = area;
  const shown = grid.getters.getActiveSheetId();
  grid.reach(sheetId, zone);
  if (shown !== sheetId) grid.do("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: sheetId });
  grid.do(command, { zone, shiftDimension });
  if (shown !== sheetId) grid.do("ACTIVATE_SHEET", { sheetIdFrom: sheetId, sheetIdTo: shown });
}

/** Merges the cells of the range, or those of each of its rows. */
export function mergeCells(area: Area, across: unknown): void {
  const { sheetId, grid } = area;
  const target = across === true ? area.gridZones.flatMap(rowsIn) : area.gridZones;
  grid.do("ADD_MERGE", { sheetId, target, force: true });
}

/** Parts every merged block that the range touches; none is no error. */
export function unmergeCells(area: Area): void {
  const { getters } = area.grid;
  const target = area.gridZones.flatMap((zone) => getters.getMergesInZone(area.sheetId, zone));
  if (target.length > 0) area.grid.do("REMOVE_MERGE", { sheetId: area.sheetId, target });
}

const rowsIn = (zone: Zone): Zone[] =>
  indices(zone.top, zone.bottom).map((row) => ({ ...zone, top: row, bottom: row }));
