import { linesOfText } from "../sheet/lines";
import type { SheetReading } from "../sheet/sheet-reading";
import { contentOfEntry, kindIn, offersFor } from "./entry";
import { isOn } from "./find-table";
import { readSheet, type ReadRow } from "./read-record";
import type { RecordCell, RecordColumn, RecordLayout, RecordRow, RecordSheet, RecordSpec } from "./record";

const headerRowOfNew = 3;
const mostLines = 20;

/** A record's sheet that is to hold exactly these rows. */
export function recordSheet(spec: RecordSpec, rows: readonly RecordRow[]): RecordSheet {
  return {
    spec,
    rows,
    isOn: (sheet) => isOn(sheet, spec),
    layOut: (sheet) => (sheet ? layOutOver(spec, rows, standingOn(sheet, spec)) : layOutNew(spec, rows)),
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
    lines: longerOnes([[1, linesOfText(advice, across)], ...lines]),
  };
}

/** Where a record stands on its sheet, and where what is new on it goes. */
interface Standing {
  readonly rows: readonly ReadRow[];
  readonly headerRow: number;
  readonly missing: readonly RecordColumn[];
  readonly columnOf: (column: RecordColumn) => number;
  readonly rowAt: (index: number) => number;
}

/** New rows come after the last, and headers that were lost right of everything. */
function standingOn(sheet: SheetReading, spec: RecordSpec): Standing {
  const { table, rows } = readSheet(sheet, spec);
  const headerRow = sheet.firstRow + table.headerRow;
  const missing = spec.columns.filter(({ key }) => !table.columns.has(key));
  const end = Math.max(0, ...sheet.values.map((row) => row.length));
  const next = (rows.at(-1)?.row ?? headerRow) + 1;
  return {
    rows,
    headerRow,
    missing,
    columnOf: (column) => sheet.firstColumn + (table.columns.get(column.key) ?? end + missing.indexOf(column)),
    rowAt: (index) => rows[index]?.row ?? next + index - rows.length,
  };
}

/** Only what differs is written, so that formulas of the user's own which say the same stay; rows stand where rows stood. */
function layOutOver({ columns }: RecordSpec, rows: readonly RecordRow[], standing: Standing): RecordLayout {
  const { headerRow, missing, columnOf, rowAt } = standing;
  const headers = missing.map((column) => headerCell(column, headerRow, columnOf(column)));
  const changed = rows.flatMap((row, i) => changedCells(columns, row, standing, i));
  const cleared = standing.rows.slice(rows.length).flatMap(({ row, entries }) => {
    const filled = columns.filter(({ key }) => entries[key] !== "");
    return filled.map((column) => ({ row, column: columnOf(column), content: "", numberFormat: null }));
  });
  const touched = new Set(changed.map(({ row }) => row));
  const lines = rows.map((row, i) => [rowAt(i), linesOfRow(columns, row)] as const);
  return {
    begin: { row: headerRow, column: Math.min(...columns.map(columnOf)) },
    cells: [...headers, ...changed, ...cleared],
    widths: missing.map((column) => ({ column: columnOf(column), width: column.width })),
    lines: longerOnes(lines.filter(([row]) => touched.has(row))),
  };
}

/** Rows that stand already keep the look that they have. */
function changedCells(
  columns: readonly RecordColumn[],
  row: RecordRow,
  { rows, rowAt, columnOf }: Standing,
  index: number,
): RecordCell[] {
  const stood = rows[index]?.entries;
  const changed = columns.filter(({ key }) => stood?.[key] !== row[key]);
  const cells = changed.map((column) => entryCell(column, row, rowAt(index), columnOf(column)));
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
  return { row: at, column: columnAt, ...content, look: column.isFixed ? "fixed" : "entry", ...(offers && { offers }) };
}

function linesOfRow(columns: readonly RecordColumn[], row: RecordRow): number {
  return Math.max(...columns.map(({ key, width }) => linesOfText(row[key], width)));
}

/** Rows of one line find their height by themselves. */
function longerOnes(lines: readonly (readonly [row: number, count: number])[]): Map<number, number> {
  return new Map(lines.filter(([, count]) => count > 1).map(([row, count]) => [row, Math.min(mostLines, count)]));
}
