import { excelError } from "../wire/excel-error";
import { boolean } from "./arguments";
import type { Area } from "./area";

export type Dimension = "COL" | "ROW";

/** The rows or columns of a range, as far as the sheet reaches. */
export function headersOf(area: Area, dimension: Dimension): number[] {
  const indices = area.gridZones.flatMap(({ top, bottom, left, right }) => {
    const [first, last] = dimension === "ROW" ? [top, bottom] : [left, right];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(indices)];
}

/** Whether the rows or columns of the range are hidden; null if only some are. */
export function areHidden(area: Area, dimension: Dimension): boolean | null {
  const { getters } = area.grid;
  const hidden = headersOf(area, dimension).map((index) => getters.isHeaderHidden(area.sheetId, dimension, index));
  if (hidden.every(Boolean)) return hidden.length > 0;
  return hidden.some(Boolean) ? null : false;
}

export function setHidden(area: Area, dimension: Dimension, written: unknown): void {
  const { sheetId, grid } = area;
  const hide = boolean(written);
  const elements = headersOf(area, dimension).filter(
    (index) => grid.getters.isHeaderHidden(sheetId, dimension, index) !== hide,
  );
  if (elements.length === 0) return;
  const size = dimension === "ROW" ? grid.getters.getNumberRows(sheetId) : grid.getters.getNumberCols(sheetId);
  if (hide && elements.length >= size) throw excelError("InvalidOperation");
  grid.do(hide ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
}
