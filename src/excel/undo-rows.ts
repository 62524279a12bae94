import { clearRows, usedWidth, type EditedSheet } from "./edited-sheet";
import { WorkbookFailure } from "./failure";
import { restoreLooks, type KeptForUndo } from "./kept-for-undo";
import { operationsDone, takeBack, type RowOperation } from "./row-operations";
import { readSheet, restoreContents, snapshotOf, type Snapshot } from "./snapshot";
import { rangeOf, writeCells, writeHeights } from "./write-cells";

/** Takes back what was done of an edit: rows first, then their looks, then every content that differs from what stood there. */
export async function undoRows(
  context: Excel.RequestContext,
  sheets: readonly EditedSheet[],
  kept: KeptForUndo,
  cause: unknown,
): Promise<void> {
  try {
    for (const { below } of sheets.flatMap(({ operations }) => operations)) below.load("rowIndex");
    await context.sync();
    for (const edited of sheets) restoreRows(edited, kept);
    await context.sync();
    const before = [...sheets.map((edited) => edited.before), ...kept.others];
    const now = before.map(({ sheet }) => readSheet(sheet));
    await context.sync();
    before.forEach((snapshot, i) => restoreContents(snapshot, snapshotOf(now[i])));
    await context.sync();
  } catch {
    throw new WorkbookFailure("notUndone", sheets.map(({ edit }) => edit.sheet).join(", "), cause);
  }
}

/** Rows that were deleted come back with their looks and number formats; lines and drop-downs only where they are the form's. */
function restoreRows({ edit, sheet, operations, before }: EditedSheet, { looks }: KeptForUndo): void {
  const done = operationsDone(operations).reverse();
  for (const operation of done) takeBack(sheet, operation);
  for (const block of done.filter(({ kind }) => kind === "delete")) {
    clearRows(sheet, block, usedWidth(edit, before));
    looks.filter((one) => one.sheet === sheet && one.block.from === block.from).forEach(restoreLooks);
    const isIn = (row: number) => row >= block.from && row < block.from + block.count;
    const removed = edit.removed.filter(({ placed }) => isIn(placed.row));
    writeCells(sheet, removed);
    writeHeights(sheet, new Map([...edit.removedLines].filter(([row]) => isIn(row))));
    restoreNumberFormats(before, block);
  }
  writeCells(
    sheet,
    edit.redrawn.map((cell) => cell.before),
  );
}

function restoreNumberFormats(
  { sheet, numberFormats = [], row, column }: Snapshot,
  { from, count }: RowOperation,
): void {
  const first = Math.max(0, from - row);
  const formats = numberFormats.slice(first, Math.max(0, from + count - row));
  if (formats.length === 0) return;
  const place = { row: row + first, column, rows: formats.length, columns: formats[0].length };
  rangeOf(sheet, place).numberFormat = formats.map((cells) => [...cells]);
}
