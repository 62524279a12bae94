import type { LaidOutCell, LaidOutSheet } from "../sheet/laid-out";
import { appearanceOf, type Appearance } from "./appearance";

const longestAddress = 8000;
const pointsACharacter = 5.6;
const pointsALine = 15;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues everything of a laid-out sheet; the number of actions grows with the looks it has, not with its cells. */
export function writeSheet(sheet: Excel.Worksheet, laidOut: LaidOutSheet): void {
  writeContents(sheet, laidOut);
  writeLooks(sheet, laidOut);
  writeSizes(sheet, laidOut);
  writeDropDowns(sheet, laidOut);
  writePage(sheet, laidOut);
}

function writeContents(sheet: Excel.Worksheet, { cells, rowCount, columnCount }: LaidOutSheet): void {
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  range.numberFormat = matrixOf(cells, rowCount, columnCount, ({ numberFormat }) => numberFormat, "General");
  range.formulas = matrixOf(cells, rowCount, columnCount, ({ content }) => content, "");
}

function writeLooks(sheet: Excel.Worksheet, { cells }: LaidOutSheet): void {
  const whole = sheet.getRange();
  whole.format.font.name = "Arial";
  whole.format.font.size = 10;
  for (const cell of cells)
    if (cell.area && cell.look !== "header" && cell.look !== "total") sheet.getRange(cell.area).merge(false);
  for (const [, { appearance, addresses }] of looksOf(cells)) {
    for (const list of addressLists(addresses)) draw(sheet.getRanges(list), appearance);
  }
  const headers = cells.flatMap(({ area, look }) => (area && look === "header" ? [area] : []));
  for (const list of addressLists(headers)) sheet.getRanges(list).format.horizontalAlignment = "CenterAcrossSelection";
}

function looksOf(cells: readonly LaidOutCell[]) {
  const looks = new Map<string, { appearance: Appearance; addresses: string[] }>();
  for (const cell of cells) {
    const { key, appearance } = appearanceOf(cell);
    const look = looks.get(key) ?? { appearance, addresses: [] };
    looks.set(key, look);
    look.addresses.push(cell.area ?? cell.address);
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
  for (const edge of edges.slice(0, box === "hair" ? 4 : 6)) {
    const border = format.borders.getItem(edge);
    border.style = box === "hair" ? "Dot" : "Continuous";
    border.weight = box === "thick" ? "Medium" : "Thin";
    border.color = box === "thick" ? "#B45309" : "#8A97A0";
  }
}

function writeSizes(sheet: Excel.Worksheet, { part, lines }: LaidOutSheet): void {
  [...part.widths, ...(part.margin ?? [])].forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = characters * pointsACharacter;
  });
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
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
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
  for (const cell of cells) (matrix[cell.placed.row] as T[])[cell.placed.column] = of(cell);
  return matrix;
}
