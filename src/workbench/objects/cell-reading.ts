import type { CellPosition } from "@odoo/o-spreadsheet";
import { excelFormula } from "../grid/formula-text";
import type { Grid } from "../grid/grid";
import { softened } from "../grid/number-format";
import { styleValue } from "./style";

export type CellContent = string | number | boolean;

/** The value of a cell as Excel gives it. */
export const valueAt = ({ getters }: Grid, position: CellPosition): CellContent =>
  getters.getEvaluatedCell(position).value ?? "";

/** The formula of a cell in Excel's spelling, or its value where it has none. */
export function formulaAt(grid: Grid, position: CellPosition): CellContent {
  const cell = grid.cell(position);
  if (!cell?.isFormula) return valueAt(grid, position);
  const formula = cell.compiledFormula.toFormulaString(grid.getters);
  const kept = styleValue(cell, "formula");
  return typeof kept === "string" && grid.spelling(position.sheetId, kept) === formula ? kept : excelFormula(formula);
}

export const textAt = ({ getters }: Grid, position: CellPosition): string =>
  getters.getEvaluatedCell(position).formattedValue;

const typeNames = { empty: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" };

export const valueTypeAt = ({ getters }: Grid, position: CellPosition): string =>
  typeNames[getters.getEvaluatedCell(position).type];

/** The number format as it was set; the grid's own where a person has changed it since. */
export function numberFormatAt(grid: Grid, position: CellPosition): string {
  const cell = grid.cell(position);
  const kept = styleValue(cell, "numberFormat");
  if (typeof kept === "string" && softened(kept) === (cell?.format ?? "")) return kept;
  return cell?.format || "General";
}

/** Whether there is anything in the cell that a person sees as content. */
export function isUsed(grid: Grid, position: CellPosition): boolean {
  const cell = grid.cell(position);
  return cell?.isFormula === true || Boolean(cell?.content) || valueAt(grid, position) !== "";
}
