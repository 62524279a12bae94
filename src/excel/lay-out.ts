import type { LaidOut } from "../sheet/laid-out";
import { failureOf, WorkbookFailure } from "./failure";
import { run } from "./run";
import { writeSheet } from "./write-sheet";

/** Sets the names of new sheets apart until all of them are complete. */
export const newSheetPrefix = "~";
const oldSheetPrefix = "~old ";

export interface LayOutRequest {
  /** The return laid out on sheets whose names carry the prefix of new sheets. */
  readonly laidOut: LaidOut;
  /** Names of the return's sheets that the new ones replace. */
  readonly replaced: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Adds the sheets of a return, all or none: they are written under names of their own and take their names last, in one
 * request; on failure or cancelling they are deleted and what stood there stands there still.
 * Returns the names of the sheets, or undefined when cancelled.
 */
export async function layOutSheets({ laidOut, replaced, signal }: LayOutRequest): Promise<string[] | undefined> {
  const temporary = laidOut.sheets.map(({ name }) => name);
  const names = temporary.map((name) => name.slice(newSheetPrefix.length));
  await checkWorkbook(names, replaced);
  try {
    if (signal?.aborted) return undefined;
    await writeSheets(laidOut);
    if (signal?.aborted) return void (await undo(temporary, replaced));
    await takeNames(temporary, names, replaced);
  } catch (error) {
    await undo([...temporary, ...names.filter((name) => !replaced.includes(name))], replaced, error);
    throw failureOf(error);
  }
  await deleteSheets(replaced.map((_, i) => `${oldSheetPrefix}${i + 1}`));
  return names;
}

/** Refuses before anything is written what could not be finished; sheets of an attempt that was cut off are cleared away. */
function checkWorkbook(names: readonly string[], replaced: readonly string[]): Promise<void> {
  return run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new WorkbookFailure("protectedWorkbook", "");
    const standing = worksheets.items.map(({ name }) => name);
    const taken = names.filter((name) => standing.includes(name) && !replaced.includes(name));
    if (taken.length > 0) throw new WorkbookFailure("nameTaken", taken.join(", "));
    const leftOver = worksheets.items.filter(({ name }) => names.includes(name.slice(newSheetPrefix.length)) && name.startsWith(newSheetPrefix)); // prettier-ignore
    for (const sheet of leftOver) sheet.delete();
  });
}

function writeSheets({ sheets }: LaidOut): Promise<void> {
  return run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    const added = sheets.map(({ name }) => worksheets.add(name));
    sheets.forEach((sheet, i) => writeSheet(added[i], sheet));
    await context.sync();
  });
}

function takeNames(temporary: readonly string[], names: readonly string[], replaced: readonly string[]): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const old = replaced.map((name) => worksheets.getItem(name));
    const added = temporary.map((name) => worksheets.getItem(name));
    old.forEach((sheet, i) => (sheet.name = `${oldSheetPrefix}${i + 1}`));
    added.forEach((sheet, i) => (sheet.name = names[i]));
    added[0]?.activate();
    await context.sync();
  });
}

/** Deletes what was added and gives the sheets that were to be replaced their names back. */
async function undo(added: readonly string[], replaced: readonly string[], cause?: unknown): Promise<void> {
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const find = (name: string) => worksheets.items.find((sheet) => sheet.name === name);
      const old = replaced.map((_, i) => find(`${oldSheetPrefix}${i + 1}`));
      replaced.forEach((name, i) => {
        const usurper = old[i] && find(name);
        usurper?.delete();
      });
      for (const name of added) find(name)?.delete();
      old.forEach((sheet, i) => {
        if (sheet) sheet.name = replaced[i];
      });
      await context.sync();
    });
  } catch {
    throw new WorkbookFailure("notUndone", added.join(", "), cause);
  }
}

/** Deletes what was replaced; the new return is complete by then, so a fault leads forward and not back. */
async function deleteSheets(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const attempt = () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) if (names.includes(sheet.name)) sheet.delete();
      await context.sync();
    });
  try {
    await attempt().catch(attempt);
  } catch (error) {
    throw new WorkbookFailure("oldSheetsLeft", names.join(", "), error);
  }
}
