import type { LaidOutSheet } from "../sheet/laid-out";
import { pointsACharacter } from "./measures";
import { writePage } from "./page";
import { rangeOf, writeCells, writeHeights } from "./write-cells";

/** Queues everything of a laid-out sheet. */
export function writeSheet(sheet: Excel.Worksheet, laidOut: LaidOutSheet): void {
  prepareSheet(sheet, laidOut);
  writeCells(sheet, laidOut.cells);
}

/** Queues what a laid-out sheet has beside its cells: font, sizes, page. */
export function prepareSheet(sheet: Excel.Worksheet, laidOut: LaidOutSheet): void {
  writeFont(sheet.getRange().untrack());
  const widths = laidOut.columns.map(({ characters }) => ({ format: { columnWidth: characters * pointsACharacter } }));
  rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: widths.length }).setColumnProperties(widths);
  writeHeights(sheet, laidOut.lines);
  writePage(sheet, laidOut);
}

/** Queues the font of the return's sheets. */
export function writeFont({ format }: Excel.Range): void {
  format.font.name = "Arial";
  format.font.size = 10;
}
