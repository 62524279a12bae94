import type { LaidOut, LaidOutSheet } from "../sheet/laid-out";
import type { SheetReading } from "../sheet/sheet-reading";
import { sameAsRead } from "./as-read";
import { failureOf, WorkbookFailure } from "./failure";
import { run } from "./run";
import { asTyped } from "./snapshot";
import type { TakeBack } from "./take-back";
import { writeSheet } from "./write-sheet";

/** What stood on a sheet, and how far its template reaches; what stands right of that is the user's. */
interface Snapshot {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly formulas: readonly (readonly unknown[])[];
}

const columnMark = /^\[[A-M]\]$/;

/**
 * Writes sheets of the return anew in their place; on failure what stood on them stands there again. Nothing is written unless
 * the sheets that were read, on which it rests, still hold the same.
 */
export function rewriteSheets(laidOut: LaidOut, before: LaidOut, stood?: readonly SheetReading[]): Promise<void> {
  return run(async (context) => void (await rewriteSheetsIn(context, laidOut, before, stood)));
}

/** The same as a part of a larger piece of work; returns what takes it back. */
export async function rewriteSheetsIn(
  context: Excel.RequestContext,
  laidOut: LaidOut,
  before: LaidOut,
  stood: readonly SheetReading[] = [],
): Promise<TakeBack> {
  const refuseUnlessSame = sameAsRead(context, stood);
  const snapshots = await takeSnapshots(context, laidOut.sheets);
  refuseUnlessSame();
  const takeBack: TakeBack = (cause) => restore(context, before.sheets, snapshots, cause);
  try {
    await write(context, laidOut.sheets, snapshots);
  } catch (error) {
    await takeBack(error);
    throw failureOf(error);
  }
  return takeBack;
}

async function takeSnapshots(context: Excel.RequestContext, sheets: readonly LaidOutSheet[]): Promise<Snapshot[]> {
  const standing = sheets.map(({ name }) => context.workbook.worksheets.getItem(name));
  const ranges = standing.map((sheet) =>
    sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("formulas"),
  );
  standing.forEach((sheet) => sheet.protection.load("protected"));
  await context.sync();
  const locked = sheets.filter((_, i) => standing[i].protection.protected).map(({ name }) => name);
  if (locked.length > 0) throw new WorkbookFailure("protectedSheet", locked.join(", "));
  return sheets.map((sheet, i) => snapshotOf(sheet, ranges[i].formulas as unknown[][]));
}

function snapshotOf({ name, part, rowCount, columns }: LaidOutSheet, formulas: unknown[][]): Snapshot {
  const last = Math.max(...formulas.map((row) => row.findLastIndex((cell) => columnMark.test(String(cell)))));
  const width = Math.max(columns.length, last + 1 + (part.margin?.length ?? 0));
  const own = formulas.map((row) => row.slice(0, width));
  return { name, rows: Math.max(rowCount, own.length), columns: width, formulas: own };
}

async function write(
  context: Excel.RequestContext,
  sheets: readonly LaidOutSheet[],
  snapshots: readonly Snapshot[],
  isRestoring = false,
): Promise<void> {
  sheets.forEach((laidOut, i) => {
    const { rows, columns, formulas } = snapshots[i];
    const sheet = context.workbook.worksheets.getItem(laidOut.name);
    const own = sheet.getRangeByIndexes(0, 0, rows, columns);
    own.unmerge();
    own.clear();
    own.dataValidation.clear();
    writeSheet(sheet, laidOut);
    if (!isRestoring) return;
    const typed = sheet.getRangeByIndexes(0, 0, formulas.length, formulas[0].length);
    typed.formulas = formulas.map((row) => row.map(asTyped));
  });
  await context.sync();
}

async function restore(
  context: Excel.RequestContext,
  before: readonly LaidOutSheet[],
  snapshots: readonly Snapshot[],
  cause: unknown,
): Promise<void> {
  try {
    await write(context, before, snapshots, true);
  } catch {
    throw new WorkbookFailure("notUndone", snapshots.map(({ name }) => name).join(", "), cause);
  }
}
