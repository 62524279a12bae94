import type { CellPosition, UID, Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../objects/book";
import { linesOf } from "../objects/borders";
import { formatOf } from "../objects/cell-format";
import { formulaAt, numberFormatAt, valueAt } from "../objects/cell-reading";
import { printedZones } from "../objects/printed";
import { visibilityOf } from "../objects/sheet-changes";
import { callsAddIn } from "./formula-spelling";
import type { FileBook, FileCell, FileColumns, FileRow, FileSheet, Look, ValueType } from "./content";
import { takeValidations } from "./take-validations";

/** How a workbook is taken from the grid. */
export interface TakeOptions {
  /** The prefix of the add-in's functions. */
  readonly namespace: string | undefined;
  /** Whether cells that call the add-in are taken as their values, for readers that do not know it. */
  readonly withoutAddIn: boolean;
}

const standardWidth = 96;

/** The workbook as it goes into a file. */
export function takeBook(book: Book, options: TakeOptions): FileBook {
  const { grid } = book;
  const { getters } = grid;
  grid.calculate();
  const ids = getters.getSheetIds();
  return {
    sheets: ids.map((id) => takeSheet(book, id, options)),
    names: getters.getNamedRanges().map(({ name, range }) => ({
      name,
      sheet: getters.getSheetName(range.sheetId),
      zone: range.zone,
      comment: book.nameComments.get(name) ?? "",
    })),
    active: ids.indexOf(getters.getActiveSheetId()),
    structureProtected: book.structureProtected,
  };
}

function takeSheet(book: Book, id: UID, options: TakeOptions): FileSheet {
  const { getters } = book.grid;
  const state = book.sheet(id);
  const overall = { ...formatOf(state.style), numberFormat: "General", lines: {} };
  const sheet = getters.getSheet(id);
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  return {
    name: sheet.name,
    visibility: visibilityOf(book, id) as FileSheet["visibility"],
    tabColour: sheet.color,
    showGridlines: sheet.areGridLinesVisible,
    showHeadings: state.showHeadings,
    frozen: { rows: ySplit, columns: xSplit },
    overall,
    standardWidth,
    columns: takeColumns(book, id),
    rows: takeRows(book, id),
    cells: takeCells(book, id, options).filter(
      ({ type, formula, look }) => type !== "empty" || formula !== undefined || !isAlike(look, overall),
    ),
    merges: getters.getMerges(id).map(({ top, bottom, left, right }) => ({ top, bottom, left, right })),
    validations: takeValidations(book.grid, id),
    protected: state.protected,
    protectionOptions: state.protectionOptions,
    password: state.password,
    pageLayout: state.pageLayout,
    headersFooters: state.headersFooters,
    printArea: printedZones(state.printArea),
    titleRows: printedZones(state.printTitleRows)[0],
    titleColumns: printedZones(state.printTitleColumns)[0],
    rowBreaks: state.horizontalBreaks.flatMap((address) => printedZones(address).map(({ top }) => top)),
    columnBreaks: state.verticalBreaks.flatMap((address) => printedZones(address).map(({ left }) => left)),
  };
}

const isAlike = (look: Look, other: Look): boolean => JSON.stringify(look) === JSON.stringify(other);

function takeColumns({ grid: { getters } }: Book, id: UID): FileColumns[] {
  const columns: FileColumns[] = [];
  for (let col = 0; col < getters.getNumberCols(id); col++) {
    const width = getters.getColSize(id, col);
    const hidden = getters.isHeaderHidden(id, "COL", col);
    const last = columns.at(-1);
    const one = { first: col, last: col, width: width === standardWidth ? undefined : width, hidden };
    if (last && last.width === one.width && last.hidden === hidden)
      columns[columns.length - 1] = { ...last, last: col };
    else columns.push(one);
  }
  return columns.at(-1)?.width === undefined && !columns.at(-1)?.hidden ? columns.slice(0, -1) : columns;
}

function takeRows({ grid: { getters } }: Book, id: UID): FileRow[] {
  const rows: FileRow[] = [];
  for (let row = 0; row < getters.getNumberRows(id); row++) {
    const height = getters.getUserRowSize(id, row);
    const hidden = getters.isHeaderHidden(id, "ROW", row);
    if (height !== undefined || hidden) rows.push({ row, height, hidden });
  }
  return rows;
}

function takeCells(book: Book, sheetId: UID, options: TakeOptions): FileCell[] {
  const { getters } = book.grid;
  const cells: FileCell[] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const cell = takeCell(book, { sheetId, row, col }, options);
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

function takeCell(book: Book, position: CellPosition, options: TakeOptions): FileCell | undefined {
  const { grid } = book;
  const type = grid.getters.getEvaluatedCell(position).type as ValueType;
  const lines = linesOf(grid, position);
  const cell = grid.cell(position);
  if (!cell && type === "empty" && Object.keys(lines).length === 0) return undefined;
  const { row, col } = position;
  const look = { ...formatOf(book.styleAt(position)), numberFormat: numberFormatAt(grid, position), lines };
  const taken = { row, col, type, value: fileValue(type, valueAt(grid, position)), look };
  if (!cell?.isFormula) return taken;
  const formula = String(formulaAt(grid, position));
  if (options.withoutAddIn && callsAddIn(formula, options.namespace)) return taken;
  return { ...taken, formula, block: blockOf(book, position) };
}

/** The block that the results of one formula fill, if that is more than its own cell. */
function blockOf({ grid }: Book, position: CellPosition): Zone | undefined {
  const zone = grid.getters.getSpreadZone(position);
  return zone && (zone.top !== zone.bottom || zone.left !== zone.right) ? zone : undefined;
}

const fileErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Errors that only the grid knows become the one that Excel shows for a wrong value. */
const fileValue = (type: ValueType, value: string | number | boolean): string | number | boolean =>
  type === "error" && !fileErrors.has(String(value)) ? "#VALUE!" : value;
