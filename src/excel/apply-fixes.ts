import type { CellChange } from "../sheet/cell-fixes";
import type { Content } from "../sheet/content";
import type { CellValue } from "../sheet/sheet-reading";
import { failureOf, WorkbookFailure } from "./failure";
import { blocksOf, matrixOf, type Block, type Place } from "./place";
import { run } from "./run";
import { asTyped } from "./snapshot";
import { rangeOf, writeContents } from "./write-cells";

/** What was changed, and how it is taken back. */
export interface AppliedFixes {
  /** The changes that lead back, while the cells hold what was written. */
  readonly back: readonly CellChange[];
  /** Whether Excel's own Undo takes all of them back in one step. */
  readonly isOneUndo: boolean;
}

/**
 * Changes cells, all or none, in one step of Excel's Undo where Excel merges several; nothing is written unless every cell
 * still holds what it is to be changed from.
 */
export async function applyFixes(changes: readonly CellChange[]): Promise<AppliedFixes> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return applyPlainly(changes);
  try {
    return { back: await changeCells(changes, { mergeUndoGroup: true }), isOneUndo: true };
  } catch (error) {
    // Excel does not say beforehand which groups it refuses to merge; what it had written of one is back by now.
    if (failureOf(error).failure !== "other") throw error;
    return applyPlainly(changes);
  }
}

async function applyPlainly(changes: readonly CellChange[]): Promise<AppliedFixes> {
  return { back: await changeCells(changes), isOneUndo: false };
}

function changeCells(changes: readonly CellChange[], options?: Excel.RunOptions): Promise<CellChange[]> {
  const work = async (context: Excel.RequestContext) => {
    const blocks = await standingBlocks(context, changes);
    refuse("changedMeanwhile", blocks.filter(isChanged));
    const before = blocks.map(({ range }) => ({ formulas: range.formulas, formats: range.numberFormat }));
    const back = () => blocks.flatMap((block, i) => changesBack(block, before[i]));
    try {
      for (const { sheet, block } of blocks) write(sheet, block);
      for (const { range } of blocks) range.load(loaded);
      await context.sync();
    } catch (error) {
      await putBack(back(), error);
      throw failureOf(error);
    }
    return back();
  };
  return run(work, undefined, options);
}

type PlacedChange = Place & { readonly change: CellChange };

/** Cells of a sheet that lie together, as they stand. */
interface StandingBlock {
  readonly sheet: Excel.Worksheet;
  readonly block: Block<PlacedChange>;
  readonly range: Excel.Range;
}

interface Matrices {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

const loaded = "formulas,numberFormat";

async function standingBlocks(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<StandingBlock[]> {
  const blocks = blocksOfSheets(context, changes);
  for (const { sheet } of blocks) sheet.protection.load("protected");
  await context.sync();
  refuse("sheetGone", blocks.filter(({ sheet }) => sheet.isNullObject)); // prettier-ignore
  refuse("protectedSheet", blocks.filter(({ sheet }) => sheet.protection.protected)); // prettier-ignore
  const standing = blocks.map(({ sheet, block }) => {
    const { row, column, rows, columns } = block;
    return { sheet, block, range: sheet.getRangeByIndexes(row, column, rows, columns).load(loaded) };
  });
  await context.sync();
  return standing;
}

function blocksOfSheets(
  { workbook }: Excel.RequestContext,
  changes: readonly CellChange[],
): Pick<StandingBlock, "sheet" | "block">[] {
  const names = [...new Set(changes.map(({ cell }) => cell.sheet))];
  return names.flatMap((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const own = changes.filter(({ cell }) => cell.sheet === name).map((change) => ({ ...change.cell, change }));
    return blocksOf(own).map((block) => ({ sheet, block }));
  });
}

function isChanged({ block, range }: StandingBlock): boolean {
  const formulas = range.formulas as CellValue[][];
  return block.cells.some(({ row, column, change }) => at(formulas, block, row, column) !== change.standing);
}

/** Queues the changes of a block; the number format comes first, for in one of text digits stay a text. */
function write(sheet: Excel.Worksheet, block: Block<PlacedChange>): void {
  const formats = matrixOf(block, ({ change }): string | null => change.numberFormat ?? null, null);
  if (formats.flat().some((format) => format !== null)) rangeOf(sheet, block).numberFormat = formats;
  writeContents(
    sheet,
    block.cells.map(({ row, column, change }) => ({ row, column, content: change.content })),
  );
}

/** The changes from what stands there now to what stood there before. */
function changesBack({ block, range }: StandingBlock, before: Matrices): CellChange[] {
  const now = range.formulas as CellValue[][];
  return block.cells.map(({ row, column, change }) => ({
    cell: change.cell,
    standing: at(now, block, row, column),
    content: asTyped(at(before.formulas, block, row, column)) as Content,
    numberFormat: at(before.formats, block, row, column),
  }));
}

/** Writes what stood there before; in a run of its own, for the one that failed may merge no more. */
async function putBack(back: readonly CellChange[], cause: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      for (const { sheet, block } of blocksOfSheets(context, back)) write(sheet, block);
      await context.sync();
    });
  } catch {
    const sheets = new Set(back.map(({ cell }) => cell.sheet));
    throw new WorkbookFailure("notTakenBack", [...sheets].join(", "), cause);
  }
}

function refuse(
  failure: "sheetGone" | "protectedSheet" | "changedMeanwhile",
  found: readonly Pick<StandingBlock, "block">[],
): void {
  const sheets = new Set(found.map(({ block }) => block.cells[0].change.cell.sheet));
  if (sheets.size > 0) throw new WorkbookFailure(failure, [...sheets].join(", "));
}

function at<T>(matrix: readonly (readonly T[])[], block: Place, row: number, column: number): T {
  return matrix[row - block.row][column - block.column];
}
