import type { SheetReading } from "../sheet/sheet-reading";
import type { SheetEdit } from "../sheet/sheet-edit";
import { clearRows, usedWidth, type EditedSheet } from "./edited-sheet";
import { failureOf, WorkbookFailure } from "./failure";
import { keepForUndo } from "./kept-for-undo";
import { placeOf } from "./place";
import { insertedAfter, operate, operationsOf } from "./row-operations";
import { run } from "./run";
import { readSheet, snapshotOf, type Snapshot } from "./snapshot";
import type { TakeBack } from "./take-back";
import { undoRows } from "./undo-rows";
import { writeCells, writeContents, writeHeights } from "./write-cells";

/**
 * Lets entries come or go on the sheets that show them, all or none: whole rows are inserted and deleted, so that what the
 * user keeps beside the form moves along, and cells are written where they stand then. Rows come or go at different places
 * of a sheet. The work goes on when it does not answer in time, and is then either whole or undone.
 */
export function editRows(edits: readonly SheetEdit[]): Promise<void> {
  return run(async (context) => void (await editRowsIn(context, edits)));
}

/** The same as a part of a larger piece of work, over sheets that still are as they were read; returns what takes it back. */
export async function editRowsIn(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  stood: readonly SheetReading[] = [],
): Promise<TakeBack> {
  const sheets = await findSheets(context, edits);
  refuse("changedMeanwhile", sheets.filter(({ edit, before }) => stood.some((one) => one.name === edit.sheet && !isAsRead(before, one)))); // prettier-ignore
  const kept = await keepForUndo(context, sheets);
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    // Contents name cells where they stand after all rows have come and gone, on whatever sheet.
    for (const { sheet, operations } of sheets) for (const operation of operations) operate(sheet, operation);
    for (const edited of sheets) write(edited);
    await context.sync();
  } catch (error) {
    await undoRows(context, sheets, kept, error);
    throw failureOf(error);
  }
  return (cause) => undoRows(context, sheets, kept, cause);
}

async function findSheets(context: Excel.RequestContext, edits: readonly SheetEdit[]): Promise<EditedSheet[]> {
  const found = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
    sheet.protection.load("protected");
    const reading = readSheet(sheet, "formulas,numberFormat,rowIndex,columnIndex");
    return { edit, sheet, reading, operations: operationsOf(sheet, edit) };
  });
  await context.sync();
  refuse("sheetGone", found.filter(({ sheet }) => sheet.isNullObject)); // prettier-ignore
  refuse("protectedSheet", found.filter(({ sheet }) => sheet.protection.protected)); // prettier-ignore
  return found.map(({ reading, ...edited }) => ({ ...edited, before: snapshotOf(reading, true) }));
}

/** Whether a sheet holds what was read of it, cell by cell. */
function isAsRead({ formulas, row, column }: Snapshot, stood: SheetReading): boolean {
  return (
    JSON.stringify([row, column, formulas]) === JSON.stringify([stood.firstRow, stood.firstColumn, stood.formulas])
  );
}

function refuse(
  failure: "sheetGone" | "protectedSheet" | "changedMeanwhile",
  found: readonly { readonly edit: SheetEdit }[],
): void {
  if (found.length > 0) throw new WorkbookFailure(failure, found.map(({ edit }) => edit.sheet).join(", "));
}

function write({ edit, sheet, before }: EditedSheet): void {
  for (const block of insertedAfter(edit)) clearRows(sheet, block, usedWidth(edit, before));
  writeCells(sheet, [...edit.added, ...edit.redrawn.map(({ after }) => after)], edit.bordering);
  writeHeights(sheet, edit.lines);
  writeContents(
    sheet,
    edit.changed.map(({ address, content }) => ({ ...placeOf(address), content })),
  );
}
