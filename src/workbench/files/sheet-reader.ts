import type { Zone } from "@odoo/o-spreadsheet";
import { sheetSize } from "../excel-behaviour";
import { parsedZone } from "../grid/address";
import { standardLook } from "./book-writer";
import { CellsReader, type CellContext } from "./cells-reader";
import { readColour } from "./colours";
import type { FileCell, FileColumns, FileSheet, FileValidation, Look } from "./content";
import { noteElement, type LeftOut } from "./left-out";
import { readPage } from "./page-words";
import { mostColumns, mostSpanned, problem } from "./problem";
import { hasPassword, readProtection } from "./protection-words";
import { readValidation } from "./validation-words";
import { childOf, childrenOf, isYes, numberIn, readXml, type XmlElement } from "./xml-reader";

const pixelsOfCharacter = 7;
/** The width of 8 digits and their margin. */
const usualWidth = 64;

/** What a sheet's own part tells of it; its name and what is printed stand in the workbook's. */
export type SheetPart = Omit<FileSheet, "name" | "visibility" | "printArea" | "titleRows" | "titleColumns">;

/** Reads the part of a sheet. */
export function readSheet(
  bytes: Uint8Array,
  context: CellContext,
  theme: readonly string[],
  leftOut: LeftOut,
): SheetPart {
  const reader = new CellsReader(context);
  const sheet = readXml(bytes, (element) => {
    noteElement(element.name, leftOut);
    if (element.name === "row") reader.take(element);
    return element.name === "row" || element.name === "extLst";
  });
  const columns = childrenOf(sheet, "cols", "col");
  const protection = childOf(sheet, "sheetProtection");
  if (protection && hasPassword(protection)) leftOut.add("the passwords of protected sheets (they stay protected)");
  return {
    ...readView(sheet),
    ...readPage(sheet),
    ...readProtection(protection),
    password: undefined,
    tabColour: readColour(childOf(childOf(sheet, "sheetPr"), "tabColor"), theme),
    standardWidth: standardWidthOf(sheet),
    overall: overallLook(columns, context.looks),
    columns: columns.flatMap(readColumns),
    rows: reader.rows,
    cells: withLooksBeneath(reader, columns, context.looks),
    merges: childrenOf(sheet, "mergeCells", "mergeCell").flatMap(
      ({ attributes }) => parsedZone(attributes.ref ?? "") ?? [],
    ),
    validations: readValidations(sheet, leftOut),
  };
}

function readView(sheet: XmlElement): Pick<FileSheet, "showGridlines" | "showHeadings" | "frozen"> {
  const [view] = childrenOf(sheet, "sheetViews", "sheetView");
  const pane = childOf(view, "pane");
  const isFrozen = pane?.attributes.state?.startsWith("frozen") === true;
  return {
    showGridlines: !view || isYes(view, "showGridLines", true),
    showHeadings: !view || isYes(view, "showRowColHeaders", true),
    frozen: { rows: (isFrozen && numberIn(pane, "ySplit")) || 0, columns: (isFrozen && numberIn(pane, "xSplit")) || 0 },
  };
}

const pixelsOf = (characters: number): number => Math.round(characters * pixelsOfCharacter);

function standardWidthOf(sheet: XmlElement): number {
  const characters = numberIn(childOf(sheet, "sheetFormatPr"), "defaultColWidth");
  return characters === undefined ? usualWidth : pixelsOf(characters);
}

function readColumns(column: XmlElement): FileColumns[] {
  const [first, last] = extentOf(column);
  const width = numberIn(column, "width");
  const hidden = isYes(column, "hidden");
  if (first >= mostColumns || (width === undefined && !hidden)) return [];
  return [
    { first, last: Math.min(last, mostColumns - 1), width: width === undefined ? undefined : pixelsOf(width), hidden },
  ];
}

const extentOf = (column: XmlElement): [first: number, last: number] => [
  Math.max(1, numberIn(column, "min") ?? 1) - 1,
  Math.min(sheetSize.columns, numberIn(column, "max") ?? 1) - 1,
];

const lookOf = (column: XmlElement, looks: readonly Look[]): Look => looks[numberIn(column, "style") ?? 0] ?? looks[0];

/** The look of the last columns is what holds everywhere, where the file says one for all of them. */
function overallLook(columns: readonly XmlElement[], looks: readonly Look[]): Look {
  const last = columns.find((column) => extentOf(column)[1] === sheetSize.columns - 1);
  return last ? lookOf(last, looks) : (looks[0] ?? standardLook);
}

/** Gives cells that the file leaves out, within the block of the others, the look of their row or column. */
function withLooksBeneath(reader: CellsReader, columns: readonly XmlElement[], looks: readonly Look[]): FileCell[] {
  const { cells, rowLooks } = reader;
  const lastRow = cells.reduce((most, { row }) => Math.max(most, row), -1);
  const lastColumn = cells.reduce((most, { col }) => Math.max(most, col), -1);
  const columnLooks = new Map<number, Look>();
  for (const column of columns) {
    const [first, last] = extentOf(column);
    if (numberIn(column, "style"))
      for (let col = first; col <= Math.min(last, lastColumn); col++) columnLooks.set(col, lookOf(column, looks));
  }
  if ((lastRow + 1) * (lastColumn + 1) > mostSpanned) throw problem("tooManyCells");
  if (rowLooks.size === 0 && columnLooks.size === 0) return [...cells];
  const known = new Set(cells.map(({ row, col }) => `${row} ${col}`));
  const added: FileCell[] = [];
  for (let row = 0; row <= lastRow; row++) {
    for (let col = 0; col <= lastColumn; col++) {
      const look = rowLooks.get(row) ?? columnLooks.get(col);
      if (look && !known.has(`${row} ${col}`)) added.push({ row, col, type: "empty", value: "", look });
    }
  }
  return [...cells, ...added];
}

function readValidations(sheet: XmlElement, leftOut: LeftOut): FileValidation[] {
  return childrenOf(sheet, "dataValidations", "dataValidation").flatMap((written) => {
    const validation = readValidation(written);
    if (!validation) leftOut.add("some rules for what may be typed");
    return validation ?? [];
  });
}

/** The zone of an address on the sheet, marks or not. */
export const fixedZone = (address: string): Zone | undefined => parsedZone(address.replaceAll("$", ""));
