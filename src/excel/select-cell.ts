import type { CellAddress } from "../model/problem";
import { WorkbookFailure } from "./failure";
import { run } from "./run";

/** Whole rows of a sheet, by their numbers as people count them. */
export interface SheetRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** Goes to a cell. */
export function selectCell({ sheet, row, column }: CellAddress): Promise<void> {
  return selectOn(sheet, (on) => on.getCell(row, column));
}

/** Goes to rows of a sheet. */
export function selectRows({ sheet, first, last }: SheetRows): Promise<void> {
  return selectOn(sheet, (on) => on.getRange(`${first}:${last}`));
}

/** Where the selection begins. */
export function selectedCell(): Promise<CellAddress> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
  });
}

/** Activates the sheet first, since selecting on one that is not active works only sometimes. */
function selectOn(name: string, rangeOf: (sheet: Excel.Worksheet) => Excel.Range): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFailure("sheetGone", name);
    sheet.activate();
    await context.sync();
    rangeOf(sheet).select();
    await context.sync();
  });
}
