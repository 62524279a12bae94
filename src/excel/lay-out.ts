import type { LaidOut } from "../sheet/laid-out";
import { failureOf, WorkbookFailure } from "./failure";
import { run } from "./run";
import { writeSheet } from "./write-sheet";

export interface LayOutRequest {
  /** The return laid out on sheets whose names carry the prefix of new sheets. */
  readonly laidOut: LaidOut;
  /** Sets the names of new sheets apart until all of them are complete. */
  readonly prefix: string;
  /** Names of the return's sheets that the new ones replace. */
  readonly replaced: readonly string[];
  readonly signal?: AbortSignal;
}

/** A sheet that is replaced: it is known by its id, whatever it is called meanwhile. */
interface Replaced {
  readonly id: string;
  readonly name: string;
}

/** What is to be taken back when laying out fails: sheets by id once they have one, before that by the names they were added under. */
interface Undoing {
  readonly added: ReadonlySet<string>;
  readonly standing: ReadonlySet<string>;
  readonly replaced: readonly Replaced[];
}

/**
 * Adds the sheets of a return, all or none: they are written under names of their own and take their names last, in one
 * request; on failure or cancelling they are deleted and what stood there stands there still.
 * Returns the names of the sheets, or undefined when cancelled.
 */
export async function layOutSheets({
  laidOut,
  prefix,
  replaced,
  signal,
}: LayOutRequest): Promise<string[] | undefined> {
  const temporary = laidOut.sheets.map(({ name }) => name);
  const names = temporary.map((name) => name.slice(prefix.length));
  const before = await checkWorkbook(names, temporary, replaced, oldNamesOf(prefix, replaced));
  const undoing = { ...before, added: new Set<string>(temporary) };
  try {
    if (signal?.aborted) return undefined;
    const ids = await writeSheets(laidOut);
    ids.forEach((id) => undoing.added.add(id));
    if (signal?.aborted) return void (await undo(undoing));
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

function writeSheets({ sheets }: LaidOut): Promise<string[]> {
  return run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    const added = sheets.map(({ name }) => worksheets.add(name).load("id"));
    sheets.forEach((sheet, i) => writeSheet(added[i], sheet));
    await context.sync();
    return added.map(({ id }) => id);
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
