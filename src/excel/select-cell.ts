import type { CellAddress } from "../model/problem";
import { WorkbookFailure } from "./failure";
import { run } from "./run";

/** Goes to a cell: activates its sheet first, since selecting on a sheet that is not active works only sometimes. */
export function selectCell({ sheet: name, row, column }: CellAddress): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFailure("sheetGone", name);
    sheet.activate();
    await context.sync();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
