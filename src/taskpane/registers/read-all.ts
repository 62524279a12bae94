import type { MonthlyReturn } from "../../monthly-return";
import {
  nameOfRegister,
  readRegister,
  summaryOf,
  type NamedRegister,
  type RegisterMapping,
  type RegisterRead,
  type SummaryOfRegister,
  type WorkRecords,
} from "../../monthly-work";
import type { Session } from "../session";
import type { RegisterReaders } from "./register-readers";
import { SheetRegister } from "./sheet-register";

/** Registers as they were read for a return. */
export interface ReadAll {
  readonly registers: readonly NamedRegister[];
  readonly summaries: readonly SummaryOfRegister[];
  /** Registers that were not read, each with the reason: files that were not chosen, and what is not in the workbook any more. */
  readonly unread: readonly string[];
  readonly sheets: ReadonlyMap<string, string>;
  /** The first register that a person has to look at before it can be used, and why. */
  readonly stopped?: { readonly mapping: RegisterMapping; readonly read: RegisterRead };
}

/** Reads every connected register; stops at the first that was cancelled, or whose headers or values have to be asked about. */
export async function readAll(
  { session, readers }: { readonly session: Session; readonly readers: RegisterReaders },
  r: MonthlyReturn,
  { mappings, prints }: WorkRecords,
  signal: AbortSignal,
): Promise<ReadAll> {
  const [registers, summaries, unread]: [NamedRegister[], SummaryOfRegister[], string[]] = [[], [], []];
  const sheets = new Map<string, string>();
  const found = await readers.ofAll(mappings);
  for (const [i, mapping] of mappings.entries()) {
    const name = nameOfRegister(mapping);
    const reader = found[i];
    if (!reader) {
      unread.push(session.texts.pane.registers.notRead[mapping.source.kind === "file" ? "closed" : "gone"](name));
      continue;
    }
    const onProgress = (done: number, total: number) =>
      session.progress(done, total, session.texts.pane.registers.progress(name, done, total));
    const read = await readRegister(mapping, reader, r, signal, onProgress);
    if (read.kind !== "read" || read.asked.length > 0) {
      return { registers, summaries, unread, sheets, stopped: { mapping, read } };
    }
    registers.push(read.register);
    summaries.push(summaryOf(read.register, prints, r.cover.monthEnded ?? ""));
    if (reader instanceof SheetRegister) sheets.set(name, reader.sheet);
  }
  return { registers, summaries, unread, sheets };
}
