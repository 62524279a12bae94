import type { LaidOutCell, LaidOutSheet } from "../sheet/laid-out";
import { appearanceOf, type Appearance } from "./appearance";

const longestAddress = 8000;
const pointsACharacter = 5.6;
const pointsALine = 15;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** The look that stretches across cells of a table, where nothing is merged. */
const unmerged = new Set<LaidOutCell["look"]>(["header"]);

/** Queues everything of a laid-out sheet; the number of actions grows with its looks and merged cells, not with every cell. */
export function writeSheet(sheet: Excel.Worksheet, laidOut: LaidOutSheet): void {
  writeContents(sheet, laidOut);
  writeLooks(sheet, laidOut);
  writeSizes(sheet, laidOut);
  writeDropDowns(sheet, laidOut);
  writePage(sheet, laidOut);
}

function writeContents(sheet: Excel.Worksheet, { cells, rowCount, columns }: LaidOutSheet): void {
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columns.length);
  range.numberFormat = matrixOf(cells, rowCount, columns.length, ({ numberFormat }) => numberFormat, "General");
  range.formulas = matrixOf(cells, rowCount, columns.length, ({ content }) => content, "");
}

function writeLooks(sheet: Excel.Worksheet, { cells }: LaidOutSheet): void {
  const whole = sheet.getRange();
  whole.format.font.name = "Arial";
  whole.format.font.size = 10;
  for (const { area, look } of cells) if (area && !unmerged.has(look)) sheet.getRange(area).merge(false);
  for (const [key, addresses] of looksOf(cells)) {
    for (const list of addressLists(addresses)) draw(sheet.getRanges(list), JSON.parse(key) as Appearance);
  }
}

/** Addresses by how they are drawn, as JSON. */
function looksOf(cells: readonly LaidOutCell[]): Map<string, string[]> {
  const looks = new Map<string, string[]>();
  for (const cell of cells) {
    const key = JSON.stringify(appearanceOf(cell));
    looks.set(key, [...(looks.get(key) ?? []), cell.area ?? cell.address]);
  }
  return looks;
}

function draw({ format }: Excel.RangeAreas, appearance: Appearance): void {
  const { fill, color, bold, italic, size, wrap, box, horizontal, vertical } = appearance;
  if (fill) format.fill.color = fill;
  if (color) format.font.color = color;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (wrap) format.wrapText = true;
  if (horizontal) format.horizontalAlignment = horizontal;
  if (vertical) format.verticalAlignment = vertical;
  if (box) drawBox(format, box);
}

function drawBox(format: Excel.RangeFormat, box: NonNullable<Appearance["box"]>): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = box === "hair" ? "Dot" : "Continuous";
    border.color = box === "thick" ? "#B45309" : "#8A97A0";
    if (box === "thick") border.weight = "Medium";
  }
}

function writeSizes(sheet: Excel.Worksheet, { columns, lines }: LaidOutSheet): void {
  const columnsOf = new Map<number, string[]>();
  for (const { address, characters } of columns) {
    columnsOf.set(characters, [...(columnsOf.get(characters) ?? []), address]);
  }
  for (const [characters, addresses] of columnsOf) {
    sheet.getRanges(addresses.join(",")).format.columnWidth = characters * pointsACharacter;
  }
  const rowsOf = new Map<number, string[]>();
  for (const [row, count] of lines) rowsOf.set(count, [...(rowsOf.get(count) ?? []), `${row + 1}:${row + 1}`]);
  for (const [count, rows] of rowsOf) {
    for (const list of addressLists(rows)) sheet.getRanges(list).format.rowHeight = count * pointsALine + 3;
  }
}

/** Lists help whoever types; other values may be typed all the same, and validation looks at what stands there. */
function writeDropDowns(sheet: Excel.Worksheet, { cells }: LaidOutSheet): void {
  const lists = new Map<string, string[]>();
  for (const { offers, address } of cells) {
    if (!offers) continue;
    const source = offers.join(",");
    lists.set(source, [...(lists.get(source) ?? []), address]);
  }
  for (const [source, addresses] of lists) {
    for (const list of addressLists(addresses)) {
      const { dataValidation } = sheet.getRanges(list);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    }
  }
}

function writePage(sheet: Excel.Worksheet, { part, rowCount }: LaidOutSheet): void {
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(part.frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(sheet.getRangeByIndexes(1, 0, rowCount - 1, part.widths.length));
  pageLayout.headersFooters.defaultForAllPages.rightHeader = "FF301";
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = `v ${part.version}`;
}

/** Addresses joined into lists that Excel takes whole. */
function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

function matrixOf<T>(
  cells: readonly LaidOutCell[],
  rows: number,
  columns: number,
  of: (cell: LaidOutCell) => T,
  blank: T,
): T[][] {
  const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  for (const cell of cells) matrix[cell.placed.row][cell.placed.column] = of(cell);
  return matrix;
}
