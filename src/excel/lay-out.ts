import type { LaidOut, LaidOutSheet } from "../sheet/laid-out";
import { failureOf, WorkbookFailure } from "./failure";
import { requestsOf, type Slice } from "./requests";
import { run } from "./run";
import { writeCells } from "./write-cells";
import { prepareSheet } from "./write-sheet";

export interface LayOutRequest {
  /** The return laid out on sheets whose names carry the prefix of new sheets. */
  readonly laidOut: LaidOut;
  /** Sets the names of new sheets apart until all of them are complete. */
  readonly prefix: string;
  /** Names of the return's sheets that the new ones replace. */
  readonly replaced: readonly string[];
  readonly signal?: AbortSignal;
  /** Is told after each request how many of the cells stand by then. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A sheet that is replaced: it is known by its id, whatever it is called meanwhile. */
interface Replaced {
  readonly id: string;
  readonly name: string;
}

/** What is to be taken back when laying out fails: sheets by id once they have one, before that by the names they were added under. */
interface Undoing {
  readonly added: Set<string>;
  readonly standing: ReadonlySet<string>;
  readonly replaced: readonly Replaced[];
}

/**
 * Adds the sheets of a return, all or none: they are written under names of their own, a large return in several requests,
 * and take their names last, in one; on failure or cancelling they are deleted and what stood there stands there still.
 * Returns the names of the sheets, or undefined when cancelled.
 */
export async function layOutSheets(request: LayOutRequest): Promise<string[] | undefined> {
  const { laidOut, prefix, replaced } = request;
  const temporary = laidOut.sheets.map(({ name }) => name);
  const names = temporary.map((name) => name.slice(prefix.length));
  const before = await checkWorkbook(names, temporary, replaced, oldNamesOf(prefix, replaced));
  const undoing = { ...before, added: new Set<string>(temporary) };
  try {
    const ids = await writeSheets(request, undoing);
    if (!ids) return void (await undo(undoing));
    await takeNames(ids, names, before.replaced, oldNamesOf(prefix, replaced));
  } catch (error) {
    await undo(undoing, error);
    throw failureOf(error);
  }
  await deleteSheets(before.replaced);
  return names;
}

function oldNamesOf(prefix: string, replaced: readonly string[]): string[] {
  return replaced.map((_, i) => `${prefix}old ${i + 1}`);
}

/** Refuses before anything is written what could not be finished; sheets of an attempt that was cut off are cleared away. */
function checkWorkbook(
  names: readonly string[],
  temporary: readonly string[],
  replaced: readonly string[],
  oldNames: readonly string[],
): Promise<Omit<Undoing, "added">> {
  return run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/id,items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new WorkbookFailure("protectedWorkbook", "");
    const standing = worksheets.items.filter(({ name }) => !temporary.includes(name));
    const isTaken = ({ name }: Excel.Worksheet) =>
      (names.includes(name) && !replaced.includes(name)) || oldNames.includes(name);
    const taken = standing.filter(isTaken).map(({ name }) => name);
    if (taken.length > 0) throw new WorkbookFailure("nameTaken", taken.join(", "));
    for (const sheet of worksheets.items) if (temporary.includes(sheet.name)) sheet.delete();
    await context.sync();
    const old = standing.filter(({ name }) => replaced.includes(name)).map(({ id, name }) => ({ id, name }));
    return { standing: new Set(standing.map(({ id }) => id)), replaced: old };
  });
}

/** Writes the sheets and returns their ids, or undefined when cancelled; all are added before a formula names one. */
async function writeSheets(
  { laidOut: { sheets }, signal, onProgress }: LayOutRequest,
  { added }: Undoing,
): Promise<string[] | undefined> {
  const total = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  let ids: readonly string[] | undefined;
  let done = 0;
  for (const slices of requestsOf(sheets)) {
    if (signal?.aborted) return undefined;
    ids = await writeSlices(sheets, slices, ids);
    ids.forEach((id) => added.add(id));
    done = slices.reduce((sum, { cells }) => sum + cells.length, done);
    onProgress?.(done, total);
  }
  return signal?.aborted ? undefined : [...(ids ?? [])];
}

function writeSlices(
  sheets: readonly LaidOutSheet[],
  slices: readonly Slice[],
  ids: readonly string[] | undefined,
): Promise<string[]> {
  return run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    const standing = ids?.map((id) => worksheets.getItem(id)) ?? sheets.map(({ name }) => worksheets.add(name));
    for (const sheet of standing) sheet.load("id");
    for (const { sheet, cells, isFirst } of slices) {
      if (isFirst) prepareSheet(standing[sheet], sheets[sheet]);
      writeCells(standing[sheet], cells);
    }
    await context.sync();
    return standing.map(({ id }) => id);
  });
}

function takeNames(
  ids: readonly string[],
  names: readonly string[],
  replaced: readonly Replaced[],
  oldNames: readonly string[],
): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    replaced.forEach(({ id }, i) => (worksheets.getItem(id).name = oldNames[i]));
    ids.forEach((id, i) => (worksheets.getItem(id).name = names[i]));
    worksheets.getItem(ids[0]).activate();
    await context.sync();
  });
}

/** Deletes what was added and gives the sheets that were to be replaced their names back; again when a late answer adds them after all. */
async function undo(undoing: Undoing, cause?: unknown): Promise<void> {
  const late = cause instanceof WorkbookFailure ? cause.late : undefined;
  if (late)
    void late
      .catch(() => undefined)
      .then(() => takeBack(undoing))
      .catch(() => undefined);
  try {
    await takeBack(undoing);
  } catch {
    throw new WorkbookFailure("notUndone", [...undoing.added].join(", "), cause);
  }
}

function takeBack({ added, standing, replaced }: Undoing): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const isOurs = ({ id, name }: Excel.Worksheet) => !standing.has(id) && (added.has(id) || added.has(name));
    for (const sheet of worksheets.items) if (isOurs(sheet)) sheet.delete();
    for (const { id, name } of replaced) {
      const sheet = worksheets.items.find((one) => one.id === id);
      if (sheet && sheet.name !== name) sheet.name = name;
    }
    await context.sync();
  });
}

/** Deletes what was replaced; the new return is complete by then, so a fault leads forward and not back. */
async function deleteSheets(replaced: readonly Replaced[]): Promise<void> {
  if (replaced.length === 0) return;
  const ids = new Set(replaced.map(({ id }) => id));
  const attempt = () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      for (const sheet of worksheets.items) if (ids.has(sheet.id)) sheet.delete();
      await context.sync();
    });
  try {
    await attempt().catch(attempt);
  } catch (error) {
    throw new WorkbookFailure("oldSheetsLeft", replaced.map(({ name }) => name).join(", "), error);
  }
}
