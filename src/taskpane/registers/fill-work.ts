import { failureOf } from "../../excel/failure";
import { writeTogether } from "../../excel/write-together";
import { dayInHongKong } from "../../monthly-return";
import {
  fillingEdit,
  isPlain,
  proposeFilling,
  provenanceAsItStands,
  provenanceRecords,
  ticked,
  tieOutRecords,
  type FillKey,
} from "../../monthly-work";
import { wholeOf } from "../month/whole";
import type { Session, Work } from "../session";
import type { ConnectWork } from "./connect-work";
import type { FillPreview } from "./fill-state";
import type { ReadAll } from "./read-all";
import { readForReturn, wasReadFor, type ReadForReturn } from "./read-for-return";
import type { RegisterReaders } from "./register-readers";
import { chosenAnew, isSameFor } from "./same-fill";
import { changesOf } from "./summary-words";
import { putBack, standingFormulas } from "./written-back";

/** Fills the return from its registers: at once where nothing has to be looked at, else after a preview of every cell. */
export class FillWork {
  constructor(
    readonly session: Session,
    readonly readers: RegisterReaders,
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

  /** Reads the registers again for a preview that has gone stale; what is as it was shown stays ticked or not. */
  async readAgain(): Promise<void> {
    const { view } = this.session.current;
    if (view.kind !== "fillPreview") return;
    await this.session.attempt("readingRegister", (signal) => this.showAgain(view, signal, ""));
  }

  /** Ticks what is filled in, or unticks it. */
  tick(keys: readonly FillKey[], isOn: boolean): void {
    const { view } = this.session.current;
    if (view.kind !== "fillPreview") return;
    const chosen = ticked(view.proposed.changes, view.chosen, keys, isOn);
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
      const { mappings, fillings } = workbook.work;
      const isReadForIt = view.readFor === wasReadFor(reading.return, mappings);
      const proposed = proposeFilling(reading, view.registers, fillings, session.texts);
      if (!isReadForIt || !isSameFor(view.chosen, proposed, view.proposed)) return this.showAgain(view, signal);
      return this.write({ workbook, reading }, view, signal);
    });
  }

  /** Puts back what stood before the last filling or rolling forward, while the return still is what that made of it. */
  async takeBack(): Promise<void> {
    const { session } = this;
    const { written } = session.current;
    if (!written) return;
    await session.attempt("filling", async (signal) => {
      const workbook = await session.workbook.read();
      const isBack = await putBack(wholeOf(workbook), workbook, written, session.texts, signal);
      if (!isBack) return session.leaveCancelled();
      session.set({ written: undefined });
      return () => session.check(session.texts.pane.registers.takenBack);
    });
  }

  private async readAndPropose(
    signal: AbortSignal,
    isPlainFill: (preview: FillPreview) => boolean,
  ): Promise<Work | void> {
    const read = await readForReturn(this, wholeOf, signal);
    if ("stopped" in read) return this.stopAt(read.stopped, signal);
    const preview = this.previewOf(read);
    if (!read.hasChanged && isPlainFill(preview)) return this.write(read, preview, signal);
    const notice = read.hasChanged ? this.session.texts.pane.registers.changedMeanwhile : "";
    this.session.show({ kind: "fillPreview", ...preview }, signal, notice);
  }

  private previewOf({ all, workbook, reading, changed }: ReadForReturn): FillPreview {
    const { fillings, mappings } = workbook.work;
    const proposed = proposeFilling(reading, all.registers, fillings, this.session.texts);
    const readFor = wasReadFor(reading.return, mappings);
    return { ...all, readFor, proposed, chosen: proposed.chosen, ...(changed !== undefined && { changed }) };
  }

  /** A register whose headers or values have to be asked about is opened where that is done. */
  async stopAt({ mapping, read }: NonNullable<ReadAll["stopped"]>, signal: AbortSignal): Promise<void> {
    if (read.kind === "cancelled") return this.session.leaveCancelled();
    if (read.kind === "headersChanged") return this.connect.showAgain({ mapping, ...read }, signal);
    await this.connect.showValuesOf(mapping, read, signal);
  }

  /** Writes what is chosen; what has come between the reading and the writing is looked at first. */
  private async write(
    { workbook, reading }: Pick<ReadForReturn, "workbook" | "reading">,
    preview: FillPreview,
    signal: AbortSignal,
  ): Promise<Work | void> {
    const { session } = this;
    const { beside, work, sheets } = workbook;
    const { registers, summaries, unread, proposed } = preview;
    const { texts } = session;
    const on = dayInHongKong(Date.now());
    const edit = fillingEdit(reading, registers, preview.chosen, on, texts);
    const of = { return: edit.after, registers, beside, work, on };
    const records = [...provenanceRecords(of, edit.fillings, texts), ...tieOutRecords(of, texts).records];
    const done = await unlessChanged(() => writeTogether({ ...edit, stood: sheets, records, signal }));
    if (done === "changed") return this.showAgain(preview, signal);
    if (!done) return session.leaveCancelled();
    const chosenOf = (all: readonly { readonly key: FillKey }[]) => all.filter(({ key }) => preview.chosen.has(key)).length; // prettier-ignore
    const [written, gone] = [chosenOf(proposed.changes), chosenOf(proposed.stale)];
    const says = texts.pane.registers.filled({ written, gone, agreeing: proposed.agreeing }, summaries.map(changesOf), unread); // prettier-ignore
    const back = { before: reading.return, after: edit.after, ...standingFormulas(reading) };
    session.set({ written: { ...back, records: provenanceAsItStands(work) } });
    return () => session.check(says);
  }

  /** Reads everything anew and shows it; what is as it was shown stays ticked or not. */
  private async showAgain(
    { chosen, proposed: shown }: FillPreview,
    signal: AbortSignal,
    notice = this.session.texts.pane.registers.changedMeanwhile,
  ): Promise<void> {
    const read = await readForReturn(this, wholeOf, signal);
    if ("stopped" in read) return this.stopAt(read.stopped, signal);
    const preview = this.previewOf(read);
    const anew = { ...preview, chosen: chosenAnew(chosen, preview.proposed, shown) };
    this.session.show({ kind: "fillPreview", ...anew }, signal, notice);
  }
}

function isPlainFill({ registers, unread, changed, proposed }: FillPreview): boolean {
  return unread.length === 0 && changed === undefined && isPlain(proposed, registers);
}

/** What was written; "changed" where the sheets are no longer what it was made of, and nothing was. */
async function unlessChanged<T>(write: () => Promise<T>): Promise<T | "changed"> {
  try {
    return await write();
  } catch (error) {
    if (failureOf(error).failure === "changedMeanwhile") return "changed";
    throw error;
  }
}
