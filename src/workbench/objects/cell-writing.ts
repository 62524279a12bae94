import { registries, type CellPosition, type Zone } from "@odoo/o-spreadsheet";
import { functionsNotCarried, matrixSizeText } from "../excel-behaviour";
import { writtenContent } from "../grid/content";
import { excelFormula, functionsIn, hasRangeOfOneCell } from "../grid/formula-text";
import type { Grid } from "../grid/grid";
import { softened } from "../grid/number-format";
import { excelError, notImplemented } from "../wire/excel-error";
import { cellsOf, columnsOf, rowsOf, type Area } from "./area";
import { text } from "./arguments";
import { styleOf } from "./style";

/** Writes a matrix of the range's size, or one value for all its cells. */
function eachWritten(area: Area, written: unknown, write: (position: CellPosition, value: unknown) => void): void {
  const { zone, sheetId } = area;
  const matrix = Array.isArray(written) ? (written as unknown[]) : undefined;
  if (matrix && !hasSizeOf(area, matrix)) throw excelError("InvalidArgument", matrixSizeText);
  if (!matrix && typeof written === "string" && /^=./.test(written) && cellsOf(zone) > 1) {
    throw notImplemented("Range.formulas with one formula for several cells");
  }
  area.grid.reach(sheetId, zone);
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const value = matrix ? (matrix[row - zone.top] as unknown[])[col - zone.left] : written;
      if (value !== null && value !== undefined) write({ sheetId, col, row }, value);
    }
  }
}

function hasSizeOf({ zone }: Area, matrix: unknown[]): boolean {
  return matrix.length === rowsOf(zone) && matrix.every((row) => Array.isArray(row) && row.length === columnsOf(zone));
}

/** The client asks this before it writes a large matrix in pieces. */
export function checkMatrixSize(area: Area, rows: unknown, columns: unknown): void {
  const { zone } = area;
  if (rows !== rowsOf(zone) || columns !== columnsOf(zone)) throw excelError("InvalidArgument", matrixSizeText);
}

/** Writes values or formulas, which Excel reads alike. */
export function writeContents(area: Area, written: unknown): void {
  const { grid } = area;
  eachWritten(area, written, (position, value) => {
    const content = writtenContent(value, grid.cell(position)?.format === "@");
    if (content !== undefined) writeContent(grid, position, content);
  });
}

/** Writes the grid's own content into a cell; false where it is a formula that cannot be calculated. */
export function writeCell(
  grid: Grid,
  position: CellPosition,
  content: string,
  look?: { style: object; format: string },
): boolean {
  grid.write(position, content, look);
  const cell = grid.cell(position);
  if (!cell?.isFormula) return true;
  if (hasRangeOfOneCell(content)) keepFormula(grid, position, excelFormula(content));
  return !cell.compiledFormula.isBadExpression;
}

function writeContent(grid: Grid, position: CellPosition, content: string): void {
  if (writeCell(grid, position, content)) return;
  const unknown = functionsIn(content).filter((name) => !registries.functionRegistry.contains(name));
  const missing = unknown.find((name) => functionsNotCarried.includes(name));
  if (unknown.length > 0 && missing === undefined) return;
  grid.write(position, "");
  throw missing === undefined ? excelError("InvalidArgument") : notImplemented(`the function ${missing}`);
}

function keepFormula(grid: Grid, position: CellPosition, formula: string): void {
  grid.do("UPDATE_CELL", { ...position, style: { ...styleOf(grid.cell(position)), formula } });
}

/** Sets number formats; cells of one format are set together. */
export function writeNumberFormats(area: Area, written: unknown): void {
  if (!Array.isArray(written)) return setNumberFormat(area, area.gridZones, text(written));
  const zones = new Map<string, Zone[]>();
  eachWritten(area, written, ({ col, row }, format) => {
    const zone = { left: col, right: col, top: row, bottom: row };
    zones.set(text(format), [...(zones.get(text(format)) ?? []), zone]);
  });
  for (const [format, target] of zones) setNumberFormat(area, target, format);
}

function setNumberFormat({ grid, sheetId }: Area, target: Zone[], format: string): void {
  grid.do("SET_FORMATTING", { sheetId, target, style: { numberFormat: format }, format: softened(format) });
}
