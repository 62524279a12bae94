import { failureOf, WorkbookFailure } from "../excel/failure";
import { layOutSheets } from "../excel/lay-out";
import { rewriteSheets } from "../excel/rewrite-sheets";
import { selectCell } from "../excel/select-cell";
import {
  blankReturn,
  isSheetOfReturn,
  layOut,
  newSheetPrefix,
  openDocument,
  partStates,
  printedDate,
  review,
  switchPart,
  type LocatedFinding,
  type MonthlyReturn,
  type NewReturn,
  type PartState,
  type ReadReturn,
} from "../monthly-return";
import type { Texts } from "../texts/texts";
import { initialState, type PaneState, type Shown, type View } from "./state";
import { WatchedWorkbook } from "./watched-workbook";

type Work = (signal: AbortSignal) => Promise<void>;
type Change = { readonly [K in keyof PaneState]?: PaneState[K] | undefined } & { readonly view?: View };

/** What the pane does: every button of the pane and of the ribbon is one of these; one piece of work at a time. */
export class Controller {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  private readonly workbook = new WatchedWorkbook();
  private isWorking = false;
  private hasStarted: () => void = () => undefined;
  /** Resolves when the pane has looked at the workbook, or has said why it can't. */
  readonly started = new Promise<void>((resolve) => (this.hasStarted = resolve));

  constructor(readonly texts: Texts) {}

  get current(): PaneState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Looks whether the workbook holds a return, and watches it from now on. */
  async start(): Promise<void> {
    await this.attempt("validating", async () => {
      await this.workbook.watch((place) => this.noteChange(place));
      const { reading } = await this.workbook.read();
      this.set({ view: { kind: "home" }, hasReturn: reading !== undefined, parts: partsOf(reading) });
    });
    this.hasStarted();
  }

  unusable(reason: string): void {
    this.set({ view: { kind: "unusable", reason } });
    this.hasStarted();
  }

  showNewReturn(): void {
    if (this.isFree()) this.set({ view: { kind: "newReturn", errors: [] }, notice: "" });
  }

  showHome(): void {
    if (this.isFree()) this.set({ view: { kind: "home" }, notice: "" });
  }

  async layOutBlank(chosen: NewReturn): Promise<void> {
    await this.prepare(blankReturn(chosen));
  }

  /** Lays out the return of a document; what is wrong with it is shown beside the button that opened it. */
  async layOutDocument(text: string): Promise<void> {
    const opened = openDocument(text, this.texts);
    if ("return" in opened) await this.prepare(opened.return);
    else this.set({ view: { kind: "newReturn", errors: opened.errors } });
  }

  /** Replaces the sheets that a person was shown, once they have agreed. */
  async replace(): Promise<void> {
    const { view } = this.state;
    if (view.kind !== "replace") return;
    await this.attempt("layingOut", (signal) => this.layOut(view.laidOut, view.sheets, signal));
  }

  async validate(): Promise<void> {
    await this.attempt("validating", async () => {
      const { reading, isStale } = await this.workbook.read();
      if (!reading) return this.set({ view: { kind: "home" }, hasReturn: false, checked: undefined, parts: [] });
      const checked = {
        review: review(reading, this.texts),
        formVersion: reading.return?.formVersion ?? "",
        month: printedDate(reading.return?.cover.monthEnded ?? ""),
        time: new Date().toTimeString().slice(0, 5),
        ...(isStale && { changed: "" }),
      };
      const notice = checked.review.verdict.text;
      this.set({
        view: { kind: "home" },
        hasReturn: true,
        checked,
        parts: partsOf(reading),
        current: undefined,
        notice,
      });
    });
  }

  async goTo(finding: LocatedFinding, index: number): Promise<void> {
    this.set({ current: index });
    if (!finding.cell) return;
    try {
      await selectCell(finding.cell);
    } catch (error) {
      const { failure, detail } = failureOf(error);
      this.set({ notice: this.texts.pane.failures[failure](detail) });
    }
  }

  toggle(shown: Shown): void {
    const next = new Set(this.state.shown);
    if (!next.delete(shown)) next.add(shown);
    this.set({ shown: next });
  }

  /** Makes a part Not applicable or applicable in its place; figures that would go are shown first. */
  async switchPart(part: PartState, agreed = false): Promise<void> {
    await this.attempt("layingOut", async () => {
      const { reading } = await this.workbook.read();
      if (!reading?.return) return this.set({ view: { kind: "home" } });
      const { laidOut, before, filled, isWhole } = switchPart(reading, part);
      if (!isWhole) throw new WorkbookFailure("notWhole", this.texts.parts[part.id] ?? part.id);
      if (filled > 0 && !agreed) return this.set({ view: { kind: "clearPart", part, figures: filled } });
      await rewriteSheets(laidOut, before);
      const after = await this.workbook.read();
      const notice = this.texts.pane.parts.switched(this.texts.parts[part.id] ?? part.id);
      this.set({ view: { kind: "home" }, parts: partsOf(after.reading), checked: undefined, notice });
    });
  }

  private async prepare(r: MonthlyReturn): Promise<void> {
    await this.attempt("layingOut", async (signal) => {
      const { sheets } = await this.workbook.read();
      const standing = sheets.filter(isSheetOfReturn).map(({ name }) => name);
      if (standing.length === 0) return this.layOut(r, [], signal);
      this.set({ view: { kind: "replace", laidOut: r, sheets: standing } });
    });
  }

  private async layOut(r: MonthlyReturn, replaced: readonly string[], signal: AbortSignal): Promise<void> {
    const laidOut = layOut(r, "en", newSheetPrefix);
    let notice = this.texts.pane.laidOut(laidOut.sheets.length);
    try {
      const names = await layOutSheets({ laidOut, prefix: newSheetPrefix, replaced, signal });
      if (!names) return this.set({ view: { kind: "home" }, notice: this.texts.pane.cancelled });
    } catch (error) {
      const { failure, detail } = failureOf(error);
      if (failure !== "oldSheetsLeft") throw error;
      notice = this.texts.pane.failures.oldSheetsLeft(detail);
    }
    const { reading } = await this.workbook.read();
    this.set({ view: { kind: "home" }, hasReturn: true, checked: undefined, parts: partsOf(reading), notice });
  }

  private async attempt(work: "layingOut" | "validating", doIt: Work): Promise<void> {
    if (!this.isFree()) return;
    const aborted = new AbortController();
    const cancel = work === "layingOut" ? { cancel: () => aborted.abort() } : {};
    this.isWorking = true;
    this.set({ view: { kind: "busy", work, ...cancel }, notice: "" });
    try {
      await doIt(aborted.signal);
    } catch (error) {
      const { failure, detail } = failureOf(error);
      this.set({ view: { kind: "failed", failure, detail, again: () => void this.attempt(work, doIt) } });
    } finally {
      this.isWorking = false;
    }
  }

  private noteChange(place: string): void {
    const { checked } = this.state;
    if (checked && !this.isWorking) this.set({ checked: { ...checked, changed: place } });
  }

  private isFree(): boolean {
    return !this.isWorking && this.state.view.kind !== "unusable";
  }

  private set(change: Change): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const partsOf = (reading: ReadReturn | undefined) => (reading?.return ? partStates(reading.return) : []);
