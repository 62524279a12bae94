import type { CellPosition } from "@odoo/o-spreadsheet";
import { typedContent, writtenContent } from "../grid/content";
import { gridFormula } from "../grid/formula-text";
import { softened } from "../grid/number-format";
import type { Book } from "../objects/book";
import { drawnLines } from "../objects/borders";
import { styleOfFormat } from "../objects/cell-format";
import { valueAt } from "../objects/cell-reading";
import { writeCell } from "../objects/cell-writing";
import type { CellStyle } from "../objects/style";
import type { FileCell, FileSheet, Look } from "./content";
import { withNewNames, type Renamed } from "./formula-spelling";
import type { LeftOut } from "./left-out";

/** Where the cells of a sheet go. */
export interface Target {
  readonly book: Book;
  readonly sheetId: string;
  readonly renamed: Renamed;
  readonly leftOut: LeftOut;
}

interface GridLook {
  style: CellStyle;
  format: string;
}

/** Writes the cells of a sheet; its merged blocks are there already, and covered cells take no content. */
export function putCells(target: Target, { cells }: FileSheet): void {
  const { book, sheetId } = target;
  const looks = new Map<Look, GridLook>();
  for (const cell of cells) {
    const position = { sheetId, col: cell.col, row: cell.row };
    const look = looks.get(cell.look) ?? gridLook(cell.look, book.sheet(sheetId).style);
    looks.set(cell.look, look);
    const isCovered = book.grid.getters.isInMerge(position) && !book.grid.getters.isMainCellPosition(position);
    if (isCovered) setLook(target, position, look);
    else putCell(target, position, cell, look);
    drawLines(target, position, cell.look);
  }
}

function gridLook(look: Look, beneath: CellStyle): GridLook {
  const { numberFormat } = look;
  const format = numberFormat === "General" ? {} : { numberFormat };
  return {
    style: { ...styleOfFormat(look, beneath), ...format, ...drawnLines(look.lines).style },
    format: softened(numberFormat),
  };
}

function setLook({ book: { grid } }: Target, position: CellPosition, look: GridLook): void {
  if (Object.keys(look.style).length > 0) grid.do("UPDATE_CELL", { ...position, ...look });
}

function drawLines({ book: { grid }, sheetId }: Target, { col, row }: CellPosition, { lines }: Look): void {
  const { border } = drawnLines(lines);
  if (Object.keys(border).length > 0) grid.do("SET_BORDER", { sheetId, col, row, border });
}

function putCell(target: Target, position: CellPosition, cell: FileCell, look: GridLook): void {
  const { grid } = target.book;
  const formula = formulaOf(target, cell);
  if (isFilled(target, cell)) return setLook(target, position, look);
  if (formula !== undefined && writeCell(grid, position, formula, look)) return;
  if (formula !== undefined) {
    // A formula that shows an error in the file loses nothing by showing one here.
    if (cell.type === "error") return;
    target.leftOut.add("formulas that this grid cannot calculate (their values are kept)");
  }
  const content = contentOf(cell);
  if (content === "" && formula === undefined) setLook(target, position, look);
  else grid.write(position, content, look);
}

/** Whether an array formula of another cell gives the value: what stood there would be in its way. */
const isFilled = ({ book, sheetId }: Target, { filledFrom }: FileCell): boolean =>
  filledFrom !== undefined && book.grid.cell({ sheetId, ...filledFrom })?.isFormula === true;

/** The formula in the grid's spelling; undefined where there is none. */
function formulaOf({ renamed }: Target, cell: FileCell): string | undefined {
  return cell.formula === undefined ? undefined : gridFormula(withNewNames(cell.formula, renamed));
}

/** A text stays a text, whatever it begins with. */
function contentOf({ type, value }: FileCell): string {
  if (type === "empty" || value === "") return "";
  if (type === "text") return typedContent(`'${String(value)}`, false);
  return type === "error" ? String(value) : (writtenContent(value, false) ?? "");
}

/** The formulas of a sheet that give another value here than in the file; the calculation is up to date. */
export function differingFormulas({ grid }: Book, sheetId: string, { cells }: FileSheet): FileCell[] {
  return cells.filter((cell) => {
    if (cell.formula === undefined || cell.type === "empty") return false;
    const position = { sheetId, col: cell.col, row: cell.row };
    return grid.cell(position)?.isFormula === true && !isSame(valueAt(grid, position), cell.value);
  });
}

/** Figures count as the same that agree in the digits which every program gives. */
function isSame(here: string | number | boolean, there: string | number | boolean): boolean {
  if (typeof here !== "number" || typeof there !== "number") return here === there;
  return Math.abs(here - there) <= 1e-9 * Math.max(1, Math.abs(here), Math.abs(there));
}
