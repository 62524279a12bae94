import { WorkbookFailure } from "../../excel/failure";
import { writeTogether } from "../../excel/write-together";
import { dayInHongKong, type Reading } from "../../monthly-return";
import {
  canBecomeAnother,
  fillingEdit,
  isPlain,
  proposeFilling,
  provenanceAsItStands,
  provenanceRecords,
  tieOutRecords,
  type FillKey,
  type ProposedFill,
} from "../../monthly-work";
import type { Session, Work } from "../session";
import type { WorkbookReading } from "../watched-workbook";
import type { ConnectWork } from "./connect-work";
import type { FillPreview } from "./fill-state";
import { readAll, type ReadAll } from "./read-all";
import type { RegisterReaders } from "./register-readers";
import { changesOf } from "./summary-words";
import { putBack } from "./written-back";

/** Fills the return from its registers: at once where nothing has to be looked at, else after a preview of every cell. */
export class FillWork {
  constructor(
    private readonly session: Session,
    private readonly readers: RegisterReaders,
    private readonly connect: ConnectWork,
  ) {}

  /** Reads the registers and fills in what they say; what has to be looked at is shown first. */
  async fill(): Promise<void> {
    await this.session.attempt("readingRegister", (signal) => this.readAndPropose(signal, isPlainFill));
  }

  /** Reads the registers and shows what they would fill in. */
  async preview(): Promise<void> {
    await this.session.attempt("readingRegister", (signal) => this.readAndPropose(signal, () => false));
  }

  /** Ticks what is filled in, or unticks it. */
  tick(keys: readonly FillKey[], isOn: boolean): void {
    const { view } = this.session.current;
    if (view.kind !== "fillPreview") return;
    const chosen = new Set(view.chosen);
    for (const key of keys) if (isOn) chosen.add(key);
      else chosen.delete(key); // prettier-ignore
    this.session.set({ view: { ...view, chosen } });
  }

  /** Writes what is ticked, all or none, unless what it is of has changed since it was shown. */
  async apply(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "fillPreview") return;
    await session.attempt("filling", async (signal) => {
      const workbook = await session.workbook.read();
      const reading = wholeOf(workbook);
      const proposed = proposeFilling(reading, view.registers, workbook.work.fillings, session.texts);
      if (!isSameFor(view.chosen, proposed, view.proposed)) return () => this.showAgain(view, workbook, proposed);
      return this.write(workbook, reading, view, view.chosen, signal);
    });
  }

  /** Puts back what stood before the last filling or rolling forward, while the return still is what that made of it. */
  async takeBack(): Promise<void> {
    const { session } = this;
    const { written } = session.current;
    if (!written) return;
    await session.attempt("filling", async () => {
      await putBack(wholeOf(await session.workbook.read()), written, session.texts);
      session.set({ written: undefined });
      return () => session.check(session.texts.pane.registers.takenBack);
    });
  }

  private async readAndPropose(
    signal: AbortSignal,
    writesAtOnce: (all: ReadAll, proposed: ProposedFill) => boolean,
  ): Promise<Work | void> {
    const { session } = this;
    const workbook = await session.workbook.read();
    const reading = wholeOf(workbook);
    const all = await readAll({ session, readers: this.readers }, reading.return, workbook.work, signal);
    if (all.stopped) return this.stopAt(all.stopped);
    const proposed = proposeFilling(reading, all.registers, workbook.work.fillings, session.texts);
    if (writesAtOnce(all, proposed)) return this.write(workbook, reading, all, proposed.chosen, signal);
    session.set({ view: { kind: "fillPreview", ...all, proposed, chosen: proposed.chosen } });
  }

  /** A register whose headers or values have to be asked about is opened where that is done. */
  async stopAt({ mapping, read }: NonNullable<ReadAll["stopped"]>): Promise<void> {
    if (read.kind === "cancelled") return this.session.leaveCancelled();
    if (read.kind === "headersChanged") return this.connect.showAgain(mapping, read.head, read.missing);
    await this.connect.showValuesOf(mapping, read);
  }

  private async write(
    { beside, work }: WorkbookReading,
    reading: Reading,
    { registers, summaries, unread }: Pick<FillPreview, "registers" | "summaries" | "unread">,
    chosen: ReadonlySet<FillKey>,
    signal: AbortSignal,
  ): Promise<Work | void> {
    const { session } = this;
    const { texts } = session;
    const on = dayInHongKong(Date.now());
    const edit = fillingEdit(reading, registers, chosen, on, texts);
    const of = { return: edit.after, registers, beside, work, on };
    const tiedOut = tieOutRecords(of, texts);
    const records = [...provenanceRecords(of, edit.fillings), ...tiedOut.records];
    const done = await writeTogether({ ...edit, records, signal });
    if (!done) return session.leaveCancelled();
    const says = texts.pane.registers.filled(edit.fillings.length, summaries.map(changesOf), unread);
    const back = { before: reading.return, after: edit.after, formulas: edit.overwritten };
    session.set({ written: { ...back, records: provenanceAsItStands(work) } });
    return () => session.check(says);
  }

  private showAgain(view: FillPreview, { work }: WorkbookReading, proposed: ProposedFill): Promise<void> {
    const { session } = this;
    session.set({
      view: { kind: "fillPreview", ...view, proposed, chosen: proposed.chosen },
      notice: session.texts.pane.registers.changedMeanwhile,
      work,
    });
    return Promise.resolve();
  }
}

function isPlainFill({ registers, unread }: ReadAll, proposed: ProposedFill): boolean {
  return unread.length === 0 && isPlain(proposed, registers);
}

/** Whether what is chosen would be written over the same figures, with the same ones, as were shown. */
function isSameFor(chosen: ReadonlySet<FillKey>, now: ProposedFill, shown: ProposedFill): boolean {
  const of = ({ changes, stale }: ProposedFill) =>
    JSON.stringify([
      changes.filter(({ key }) => chosen.has(key)).map(({ place, before, after }) => [place, before, after]),
      stale.filter(({ key }) => chosen.has(key)).map(({ event }) => event),
    ]);
  return of(now) === of(shown);
}

/** The return that a workbook holds, whole. */
function wholeOf({ reading }: WorkbookReading): Reading {
  if (!reading?.return || !canBecomeAnother(reading)) throw new WorkbookFailure("notWhole", "");
  return reading;
}
