import { failureOf } from "../excel/failure";
import { layOutSheets, newSheetPrefix } from "../excel/lay-out";
import { rewriteSheets } from "../excel/rewrite-sheets";
import { selectCell } from "../excel/select-cell";
import {
  blankReturn,
  layOut,
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

/** What the pane does: every button of the pane and of the ribbon is one of these; one piece of work at a time. */
export class Controller {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  private readonly workbook = new WatchedWorkbook();

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
      await this.workbook.watch((address) => this.noteChange(address));
      const { reading } = await this.workbook.read();
      this.set({ view: { kind: "home" }, hasReturn: reading !== undefined, parts: partsOf(reading) });
    });
  }

  unusable(reason: string): void {
    this.set({ view: { kind: "unusable", reason } });
  }

  showNewReturn(): void {
    if (!this.isBusy()) this.set({ view: { kind: "newReturn", errors: [] }, notice: "" });
  }

  showHome(): void {
    if (!this.isBusy()) this.set({ view: { kind: "home" }, notice: "" });
  }

  async layOutBlank(chosen: NewReturn): Promise<void> {
    await this.prepare(blankReturn(chosen));
  }

  /** Lays out the return of a document; what is wrong with the document is shown beside the button that opened it. */
  async layOutDocument(text: string): Promise<void> {
    const opened = openDocument(text, this.texts);
    if ("errors" in opened) this.set({ view: { kind: "newReturn", errors: opened.errors } });
    else await this.prepare(opened.return);
  }

  /** Replaces the sheets that a person was shown, once they have agreed. */
  async replace(): Promise<void> {
    const { view } = this.state;
    if (view.kind === "replace") await this.layOut(view.laidOut, view.sheets);
  }

  async validate(): Promise<void> {
    if (this.state.view.kind === "unusable") return;
    await this.attempt("validating", async () => {
      const { reading } = await this.workbook.read();
      if (!reading) return this.set({ view: { kind: "home" }, hasReturn: false, checked: undefined, parts: [] });
      const checked = {
        review: review(reading, this.texts),
        formVersion: reading.return?.formVersion ?? "",
        month: printedDate(reading.return?.cover.monthEnded ?? ""),
        time: new Date().toTimeString().slice(0, 5),
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
    const { sheet } = finding.cell;
    try {
      await selectCell(finding.cell);
    } catch (error) {
      const { failure, detail } = failureOf(error);
      this.set({
        notice: failure === "notRead" ? this.texts.pane.sheetGone(sheet) : this.texts.pane.failures[failure](detail),
      });
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
      const { laidOut, before, filled } = switchPart(reading, part);
      if (filled > 0 && !agreed) return this.set({ view: { kind: "clearPart", part, figures: filled } });
      await rewriteSheets(laidOut, before);
      const after = await this.workbook.read();
      const notice = this.texts.pane.parts.switched(this.texts.parts[part.id] ?? part.id);
      this.set({ view: { kind: "home" }, parts: partsOf(after.reading), notice });
    });
  }

  private async prepare(r: MonthlyReturn): Promise<void> {
    await this.attempt("layingOut", async () => {
      const { sheets } = await this.workbook.read();
      if (sheets.length === 0) return this.layOut(r, []);
      this.set({ view: { kind: "replace", laidOut: r, sheets: sheets.map(({ name }) => name) } });
    });
  }

  private async layOut(r: MonthlyReturn, replaced: readonly string[]): Promise<void> {
    const aborted = new AbortController();
    const work = async () => {
      const request = { laidOut: layOut(r, newSheetPrefix), replaced, signal: aborted.signal };
      const names = await layOutSheets(request);
      if (!names) return this.set({ view: { kind: "home" }, notice: this.texts.pane.cancelled });
      const { reading } = await this.workbook.read();
      const notice = this.texts.pane.laidOut(names.length);
      this.set({ view: { kind: "home" }, hasReturn: true, checked: undefined, parts: partsOf(reading), notice });
    };
    await this.attempt("layingOut", work, () => aborted.abort());
  }

  private async attempt(
    work: "layingOut" | "validating",
    doIt: () => Promise<void>,
    cancel?: () => void,
  ): Promise<void> {
    const { view } = this.state;
    if (view.kind === "busy" && !cancel) return;
    this.set({ view: { kind: "busy", work, ...(cancel && { cancel }) }, notice: "" });
    try {
      await doIt();
    } catch (error) {
      const { failure, detail } = failureOf(error);
      this.set({ view: { kind: "failed", failure, detail, again: () => void this.attempt(work, doIt, cancel) } });
    }
  }

  private noteChange(address: string): void {
    const { checked, view } = this.state;
    if (checked && view.kind !== "busy") this.set({ checked: { ...checked, changed: address } });
  }

  private isBusy(): boolean {
    return this.state.view.kind === "busy" || this.state.view.kind === "unusable";
  }

  private set(change: { readonly [K in keyof PaneState]?: PaneState[K] | undefined } & { readonly view?: View }): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function partsOf(reading: ReadReturn | undefined): readonly PartState[] {
  return reading?.return ? partStates(reading.return) : [];
}
