import { failureOf } from "../excel/failure";
import { deleteSheets } from "../excel/delete-sheets";
import { layOutSheets } from "../excel/lay-out";
import { writeTogether } from "../excel/write-together";
import {
  blankReturn,
  filedReturnsRecord,
  isSheetOfReturn,
  layOut,
  newSheetPrefix,
  notApplicable,
  openDocument,
  type Language,
  type NewReturn,
} from "../monthly-return";
import { fillingsRecord, withFillings } from "../monthly-work";
import type { Session, Work } from "./session";
import type { NewSheets } from "./state";
import { takenOver } from "./taken-over";

/** Lays out returns: blank ones, and those of documents. */
export class NewReturnWork {
  constructor(private readonly session: Session) {}

  /** Lays out a blank return; Part I is Not applicable to a company whose shares have no par value. */
  async layOutBlank(chosen: NewReturn, language: Language, hasAuthorised = true): Promise<void> {
    const blank = blankReturn(chosen);
    await this.prepare({ laidOut: hasAuthorised ? blank : { ...blank, authorised: notApplicable }, language });
  }

  /** Lays out the return of a document; what is wrong with it is shown beside the button that opened it. */
  async layOutDocument(text: string, language: Language): Promise<void> {
    const opened = openDocument(text, this.session.texts);
    if ("return" in opened) await this.prepare({ laidOut: opened.return, language });
    else this.session.set({ view: { kind: "newReturn", errors: opened.errors } });
  }

  /** Replaces the sheets that a person was shown, once they have agreed. */
  async replace(): Promise<void> {
    const { view } = this.session.current;
    if (view.kind !== "replace") return;
    await this.session.attempt("layingOut", (signal) => this.layOut(view, view.sheets, signal));
  }

  /** Goes back to what a person was at before they were asked. */
  leaveReplace(): void {
    const { view } = this.session.current;
    if (view.kind === "replace") this.session.set({ view: view.from, notice: "" });
  }

  /** Lays out a return that was made of last month's, which is kept beside it. */
  layOutFrom(sheets: NewSheets): Promise<void> {
    return this.prepare(sheets);
  }

  private async prepare(sheets: NewSheets): Promise<void> {
    const { session } = this;
    const { view: from } = session.current;
    await session.attempt("layingOut", async (signal) => {
      const workbook = await session.workbook.read();
      const standing = workbook.sheets.filter(isSheetOfReturn).map(({ name }) => name);
      if (standing.length === 0) return this.layOut(sheets, [], signal);
      session.show({ kind: "replace", ...sheets, sheets: standing, from }, signal);
    });
  }

  private async layOut(
    { laidOut: r, language, brings }: NewSheets,
    replaced: readonly string[],
    signal: AbortSignal,
  ): Promise<Work | void> {
    const { session } = this;
    const texts = session.texts.pane;
    const laidOut = layOut(r, language, newSheetPrefix);
    const onProgress = (done: number, total: number) => session.progress(done, total, texts.progress(done, total));
    const back = brings && (await this.keep(brings));
    try {
      const names = await layOutSheets({ laidOut, prefix: newSheetPrefix, replaced, signal, onProgress });
      if (names) return this.afterLayingOut(texts.laidOut(names.length));
      await back?.();
      return session.leaveCancelled();
    } catch (error) {
      const { failure, detail } = failureOf(error);
      if (failure !== "oldSheetsLeft") {
        await back?.();
        throw error;
      }
      return this.afterLayingOut(texts.failures.oldSheetsLeft(detail));
    }
  }

  /** What could be taken back was of the return that stood there before. */
  private afterLayingOut(notice: string): Work {
    this.session.set({ written: undefined });
    return this.session.afterChange(notice);
  }

  /** Keeps what a return was made of; returns what takes that back. */
  private async keep({ previous, fillings }: NonNullable<NewSheets["brings"]>): Promise<() => Promise<void>> {
    const { beside, work, names } = await this.session.workbook.read();
    const places = await writeTogether({
      records: [
        filedReturnsRecord(takenOver(beside.filed, previous, false, this.session.texts)),
        fillingsRecord(withFillings(work.fillings, fillings)),
      ],
    });
    const records = [filedReturnsRecord(beside.filed), fillingsRecord(work.fillings)];
    const added = (places ?? []).map(({ sheet }) => sheet).filter((sheet) => !names.has(sheet));
    return async () => {
      await writeTogether({ records });
      if (added.length > 0) await deleteSheets(added);
    };
  }
}
