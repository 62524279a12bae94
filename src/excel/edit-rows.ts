import type { SheetReading } from "../sheet/sheet-reading";
import type { SheetEdit } from "../sheet/sheet-edit";
import { sameAsRead } from "./as-read";
import { clearRows, usedWidth, type EditedSheet } from "./edited-sheet";
import { failureOf, WorkbookFailure } from "./failure";
import { keepForUndo } from "./kept-for-undo";
import { placeOf } from "./place";
import { insertedAfter, operate, operationsOf } from "./row-operations";
import { run } from "./run";
import { readSheet, snapshotOf } from "./snapshot";
import type { TakeBack } from "./take-back";
import { undoRows } from "./undo-rows";
import { writeCells, writeContents, writeHeights } from "./write-cells";

/**
 * Lets entries come or go on the sheets that show them, all or none: whole rows are inserted and deleted, so that what the
 * user keeps beside the form moves along, and cells are written where they stand then. Rows come or go at different places
 * of a sheet. The work goes on when it does not answer in time, and is then either whole or undone.
 * Nothing is written unless the sheets that were read, on which it rests, still hold the same.
 */
export function editRows(edits: readonly SheetEdit[], stood?: readonly SheetReading[]): Promise<void> {
  return run(async (context) => void (await editRowsIn(context, edits, stood)));
}

/** The same as a part of a larger piece of work; returns what takes it back. */
export async function editRowsIn(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  stood: readonly SheetReading[] = [],
): Promise<TakeBack> {
  const refuseUnlessSame = sameAsRead(context, stood);
  const sheets = await findSheets(context, edits);
  refuseUnlessSame();
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

function refuse(failure: "sheetGone" | "protectedSheet", found: readonly { readonly edit: SheetEdit }[]): void {
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
