import { fullAddress } from "../model/address";
import type { Problem } from "../model/problem";
import { linesOfText } from "../sheet/lines";
import { textOf, type CellValue, type SheetReading } from "../sheet/sheet-reading";
import { contentOfEntry, kindIn, offersFor } from "./entry";
import { isOn } from "./find-table";
import { placeRows, type FreeRows, type PlacedRow, type PlacedRows } from "./place-rows";
import { readSheet, type ReadRecord } from "./read-record";
import type { RecordCell, RecordColumn, RecordLayout, RecordRow, RecordSheet, RecordSpec } from "./record";

const headerRowOfNew = 3;
const mostLines = 20;

/** What of a record that stands already can't be read, and so is not among the rows that are written. */
type Unread = (record: ReadRecord) => readonly Problem[];

/** A record's sheet that is to hold these rows; where it stands already only those that have changed may be written. */
export function recordSheet(
  spec: RecordSpec,
  rows: readonly RecordRow[],
  { changed = rows, unread = () => [] }: { readonly changed?: readonly RecordRow[]; readonly unread?: Unread } = {},
): RecordSheet {
  return {
    spec,
    rows,
    isOn: (sheet) => isOn(sheet, spec),
    lostOn: (sheet) => unread(readSheet(sheet, spec)).flatMap(({ at }) => (at ? [fullAddress(at)] : []))[0],
    layOut: (sheet) => (sheet ? layOutOver(spec, standingOn(sheet, spec, changed)) : layOutNew(spec, rows)),
  };
}

function layOutNew({ title, advice, columns }: RecordSpec, rows: readonly RecordRow[]): RecordLayout {
  const across = columns.reduce((sum, { width }) => sum + width, 0);
  const cells: RecordCell[] = [
    { row: 0, column: 0, content: title, numberFormat: "General", look: "title" },
    { row: 1, column: 0, content: advice, numberFormat: "General", look: "advice" },
    ...columns.map((column, i) => headerCell(column, headerRowOfNew, i)),
    ...rows.flatMap((row, i) => columns.map((column, j) => entryCell(column, row, headerRowOfNew + 1 + i, j))),
  ];
  const lines = rows.map((row, i) => [headerRowOfNew + 1 + i, linesOfRow(columns, row)] as const);
  return {
    begin: { row: headerRowOfNew, column: 0 },
    cells,
    widths: columns.map(({ width }, column) => ({ column, width })),
    lines: new Map([...heights([[1, linesOfText(advice, across)]]), ...longerOnes(lines)]),
  };
}

/** Where a record stands on its sheet, and where what is new on it goes. */
interface Standing {
  readonly rows: PlacedRows;
  readonly headerRow: number;
  readonly missing: readonly RecordColumn[];
  readonly columnOf: (column: RecordColumn) => number;
}

/** New rows go where nothing stands, and headers that were lost right of everything. */
function standingOn(sheet: SheetReading, spec: RecordSpec, wanted: readonly RecordRow[]): Standing {
  const { table, rows } = readSheet(sheet, spec);
  const headerRow = sheet.firstRow + table.headerRow;
  const missing = spec.columns.filter(({ key }) => !table.columns.has(key));
  const end = Math.max(0, ...sheet.values.map((row) => row.length));
  const after = spec.keys ? headerRow : (rows.at(-1)?.row ?? headerRow);
  return {
    rows: placeRows(spec, wanted, rows, freeRowsOf(sheet, after)),
    headerRow,
    missing,
    columnOf: (column) => sheet.firstColumn + (table.columns.get(column.key) ?? end + missing.indexOf(column)),
  };
}

/** Rows after one with nothing in them, whoever's it were, and then those below everything. */
function freeRowsOf({ values, formulas, firstRow }: SheetReading, after: number): FreeRows {
  const isBlank = (cells: readonly CellValue[] = []) => cells.every((cell) => textOf(cell) === "");
  const free = values.flatMap((cells, i) => (isBlank(cells) && isBlank(formulas[i]) ? [firstRow + i] : []));
  const below = free.filter((row) => row > after);
  return (index) => below[index] ?? firstRow + values.length + index - below.length;
}

/** Only what differs is written, so that formulas of the user's own which say the same stay; rows stand where rows stood. */
function layOutOver({ columns }: RecordSpec, standing: Standing): RecordLayout {
  const { rows, headerRow, missing, columnOf } = standing;
  const headers = missing.map((column) => headerCell(column, headerRow, columnOf(column)));
  const changed = rows.placed.flatMap((row) => changedCells(columns, row, columnOf));
  const cleared = rows.blanked.flatMap(({ row, entries }) => {
    const filled = columns.filter(({ key }) => entries[key] !== "");
    return filled.map((column) => ({ row, column: columnOf(column), content: "", numberFormat: null }));
  });
  const touched = new Set(changed.map(({ row }) => row));
  const lines = rows.placed.map(({ at, entries }) => [at, linesOfRow(columns, entries)] as const);
  return {
    begin: { row: headerRow, column: Math.min(...columns.map(columnOf)) },
    cells: [...headers, ...changed, ...cleared],
    widths: missing.map((column) => ({ column: columnOf(column), width: column.width })),
    // A row that said more before is too high for what it says now.
    lines: heights(lines.filter(([row]) => touched.has(row))),
    linesBefore: heights(
      rows.placed.flatMap(({ at, stood }) =>
        stood && touched.has(at) ? [[at, linesOfRow(columns, stood)] as const] : [],
      ),
    ),
  };
}

/** Rows that stand already keep the look that they have. */
function changedCells(
  columns: readonly RecordColumn[],
  { entries, at, stood }: PlacedRow,
  columnOf: Standing["columnOf"],
): RecordCell[] {
  const changed = columns.filter(({ key }) => stood?.[key] !== entries[key]);
  const cells = changed.map((column) => entryCell(column, entries, at, columnOf(column)));
  return stood ? cells.map(withoutLook) : cells;
}

function withoutLook({ row, column, content, numberFormat }: RecordCell): RecordCell {
  return { row, column, content, numberFormat };
}

function headerCell({ header }: RecordColumn, row: number, column: number): RecordCell {
  return { row, column, content: header, numberFormat: "General", look: "header" };
}

function entryCell(column: RecordColumn, row: RecordRow, at: number, columnAt: number): RecordCell {
  const offers = offersFor(column, row);
  const content = contentOfEntry(row[column.key], kindIn(column, row));
  return { row: at, column: columnAt, ...content, look: lookOf(column), ...(offers && { offers }) };
}

function lookOf({ isFixed, kind }: RecordColumn): RecordCell["look"] {
  if (kind === "figure" || kind === "value") return isFixed ? "fixedFigure" : "entryFigure";
  return isFixed ? "fixed" : "entry";
}

function linesOfRow(columns: readonly RecordColumn[], row: RecordRow): number {
  return Math.max(...columns.map(({ key, width }) => linesOfText(row[key], width)));
}

type LinesOfRow = readonly [row: number, count: number];

/** Rows of one line find their height by themselves. */
function longerOnes(lines: readonly LinesOfRow[]): Map<number, number> {
  return heights(lines.filter(([, count]) => count > 1));
}

function heights(lines: readonly LinesOfRow[]): Map<number, number> {
  return new Map(lines.map(([row, count]) => [row, Math.min(mostLines, count)]));
}
