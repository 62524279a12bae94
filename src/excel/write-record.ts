import type { CellAddress } from "../model/problem";
import type { RecordLayout, RecordSheet } from "../records/record";
import type { SheetReading } from "../sheet/sheet-reading";
import { drawRecord } from "./draw-record";
import { failureOf, WorkbookFailure } from "./failure";
import { blocksOf, matrixOf } from "./place";
import { load, probeAddress, readingOf } from "./read-workbook";
import { run } from "./run";
import { readSheet, restoreContents, snapshotOf, type Snapshot } from "./snapshot";
import type { TakeBack } from "./take-back";
import { rangeOf, writeHeights } from "./write-cells";

/** The sheet that holds a record, as it stood. */
interface Standing {
  readonly sheet: Excel.Worksheet;
  readonly layout: RecordLayout;
  readonly before: Snapshot;
}

/**
 * Makes the sheet of a record hold exactly its rows: what differs is written in place, in one request, and what the user keeps
 * beside the table stays. A record without a sheet gets one after the others. All or nothing. Returns where the table begins.
 */
export function putRecord(record: RecordSheet): Promise<CellAddress> {
  return run(async (context) => (await putRecordIn(context, record, await probeSheets(context))).at);
}

/** Where a record's table begins, and what takes back what was written of it. */
export interface PutRecord {
  readonly at: CellAddress;
  readonly takeBack: TakeBack;
}

/** The sheets of a workbook, as far as a heading could stand on them. */
export interface ProbedSheets {
  readonly probes: readonly { readonly sheet: Excel.Worksheet; readonly reading: SheetReading }[];
  readonly isProtected: boolean;
}

/** Looks at every sheet as far as a heading could stand. */
export async function probeSheets(context: Excel.RequestContext): Promise<ProbedSheets> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  await context.sync();
  const probes = worksheets.items.map((sheet) => ({ sheet, range: load(sheet.getRange(probeAddress)) }));
  await context.sync();
  return {
    probes: probes.map(({ sheet, range }) => ({ sheet, reading: readingOf(sheet, range) })),
    isProtected: protection.protected,
  };
}

/** The same as a part of a larger piece of work, which has looked at the sheets once. */
export async function putRecordIn(
  context: Excel.RequestContext,
  record: RecordSheet,
  probed: ProbedSheets,
): Promise<PutRecord> {
  const sheet = findSheet(probed, record);
  if (sheet) return writeOver(context, await readStanding(context, record, sheet));
  if (probed.isProtected) throw new WorkbookFailure("protectedWorkbook", "");
  return addSheet(context, record);
}

function findSheet({ probes }: ProbedSheets, { isOn }: RecordSheet): Excel.Worksheet | undefined {
  const found = probes.filter(({ reading }) => isOn(reading)).map(({ sheet }) => sheet);
  if (found.length > 1) throw new WorkbookFailure("recordTwice", found.map(({ name }) => name).join(", "));
  return found[0];
}

async function readStanding(
  context: Excel.RequestContext,
  record: RecordSheet,
  sheet: Excel.Worksheet,
): Promise<Standing> {
  sheet.protection.load("protected");
  const reading = readSheet(sheet, "values,formulas,numberFormat,rowIndex,columnIndex");
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookFailure("protectedSheet", sheet.name);
  const standing = readingOf(sheet, reading.range);
  const lost = record.lostOn(standing);
  if (lost !== undefined) throw new WorkbookFailure("recordUnread", lost);
  return { sheet, layout: record.layOut(standing), before: snapshotOf(reading, true) };
}

async function writeOver(context: Excel.RequestContext, standing: Standing): Promise<PutRecord> {
  const { sheet, layout } = standing;
  const at = { sheet: sheet.name, ...layout.begin };
  if (layout.cells.length === 0) return { at, takeBack: () => Promise.resolve() };
  const back: TakeBack = (cause) => undo(() => takeBack(context, standing), sheet.name, cause);
  await drawOrTakeBack(context, () => drawRecord(sheet, layout), back);
  return { at, takeBack: back };
}

async function drawOrTakeBack(context: Excel.RequestContext, draw: () => void, takeBack: TakeBack): Promise<void> {
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    draw();
    await context.sync();
  } catch (error) {
    await takeBack(error);
    throw failureOf(error);
  }
}

/** New rows lose their look and their drop-downs again; every other cell says what it said, as it said it. */
async function takeBack(context: Excel.RequestContext, { sheet, layout, before }: Standing): Promise<void> {
  for (const { row, column } of layout.cells.filter(({ look }) => look)) {
    const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
    cell.clear("Formats");
    cell.dataValidation.clear();
    cell.format.autofitRows();
  }
  restoreFormats(sheet, layout, before);
  writeHeights(sheet, layout.linesBefore ?? new Map<number, number>());
  const now = readSheet(sheet);
  await context.sync();
  restoreContents(before, snapshotOf(now));
  await context.sync();
}

function restoreFormats(
  sheet: Excel.Worksheet,
  { cells }: RecordLayout,
  { numberFormats = [], row, column }: Snapshot,
): void {
  const formatAt = (cell: { row: number; column: number }) => numberFormats[cell.row - row]?.[cell.column - column];
  for (const block of blocksOf(cells.filter((cell) => formatAt(cell) !== undefined))) {
    rangeOf(sheet, block).numberFormat = matrixOf(block, (cell) => formatAt(cell) as string | null, null);
  }
}

async function addSheet(context: Excel.RequestContext, record: RecordSheet): Promise<PutRecord> {
  const { worksheets } = context.workbook;
  const standing = new Set(worksheets.items.map(({ id }) => id));
  const name = freeName(record.spec.sheet, worksheets.items);
  const layout = record.layOut();
  const back: TakeBack = (cause) => undo(() => deleteNew(context, standing, name), name, cause);
  await drawOrTakeBack(context, () => drawRecord(worksheets.add(name), layout), back);
  return { at: { sheet: name, ...layout.begin }, takeBack: back };
}

/** A sheet of the user's own may have the name already. */
function freeName(name: string, sheets: readonly Excel.Worksheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name} ${i}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

async function deleteNew(context: Excel.RequestContext, standing: ReadonlySet<string>, name: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  for (const sheet of worksheets.items) if (!standing.has(sheet.id) && sheet.name === name) sheet.delete();
  await context.sync();
}

async function undo(takeBack: () => Promise<void>, sheet: string, cause: unknown): Promise<void> {
  try {
    await takeBack();
  } catch {
    throw new WorkbookFailure("notUndone", sheet, cause);
  }
}
