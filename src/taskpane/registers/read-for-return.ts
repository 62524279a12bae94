import { WorkbookFailure } from "../../excel/failure";
import type { MonthlyReturn, Reading } from "../../monthly-return";
import { knownOf, type RegisterMapping } from "../../monthly-work";
import type { Session } from "../session";
import type { WorkbookReading } from "../watched-workbook";
import { readAll, type ReadAll } from "./read-all";
import type { RegisterReaders } from "./register-readers";

/** Registers, and the workbook as it stands once they are read: what is written is of this. */
export interface ReadForReturn {
  readonly all: ReadAll;
  readonly workbook: WorkbookReading;
  readonly reading: Reading;
  /** Whether the return says something else than when the reading began. */
  readonly hasChanged: boolean;
  /** A cell of a register that has changed since the reading began; "" where it is not known which. */
  readonly changed?: string;
}

/** A register that has to be looked at before it is used. */
export interface StoppedAt {
  readonly stopped: NonNullable<ReadAll["stopped"]>;
}

/** Reads every register for the return of the workbook, and the workbook again after that. */
export async function readForReturn(
  { session, readers }: { readonly session: Session; readonly readers: RegisterReaders },
  returnOf: (workbook: WorkbookReading) => Reading,
  signal: AbortSignal,
): Promise<ReadForReturn | StoppedAt> {
  const since = session.workbook.now;
  const before = await session.workbook.read();
  const { return: r } = returnOf(before);
  const all = await readAll({ session, readers }, r, before.work, signal);
  if (all.stopped) return { stopped: all.stopped };
  const workbook = await session.workbook.read();
  const reading = returnOf(workbook);
  if (wasReadFor(r, before.work.mappings) !== wasReadFor(reading.return, workbook.work.mappings))
    throw new WorkbookFailure("returnChanged", "");
  const hasChanged = JSON.stringify(r) !== JSON.stringify(reading.return);
  const changed = session.workbook.changedSince(since, new Set(all.sheets.values()));
  return { all, workbook, reading, hasChanged, ...(changed !== undefined && { changed }) };
}

/** All of a return that decides how registers are read: its month, and the classes and schemes that their rows may mean. */
export function wasReadFor(r: MonthlyReturn, mappings: readonly RegisterMapping[]): string {
  return JSON.stringify([r.cover.monthEnded, mappings.map((mapping) => [mapping, knownOf(mapping, r)])]);
}
