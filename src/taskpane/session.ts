import { failureOf } from "../excel/failure";
import { selectCell } from "../excel/select-cell";
import {
  outline,
  partStates,
  type CellAddress,
  type Reading,
  type ReadReturn,
  type SheetReading,
} from "../monthly-return";
import { coverageOf } from "../monthly-work";
import type { BusyWith, Texts } from "../texts/texts";
import { checkedOf } from "./checked";
import { asFailure } from "./registers/file-failure";
import { onceRead } from "./registers/written-back";
import { formOf, initialState, type Failed, type Held, type PaneState, type View } from "./state";
import { WatchedWorkbook, type WorkbookReading } from "./watched-workbook";

/** A piece of work; what it returns looks at the workbook once it has written, and alone is done again should that fail. */
export type Work = (signal: AbortSignal) => Promise<Work | void>;
type Change = { readonly [K in keyof PaneState]?: PaneState[K] | undefined } & { readonly view?: View };

/** Work that a person may stop: it reads long registers, or writes all or nothing. */
const canCancel: ReadonlySet<BusyWith> = new Set([
  "layingOut",
  "readingRegister",
  "filling",
  "tyingOut",
  "rollingForward",
]);

/** The pane's state and the workbook beside it; one piece of work at a time. */
export class Session {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  private isWorking = false;
  /** What the pane showed before the work that is under way. */
  private before: View = initialState.view;
  readonly workbook = new WatchedWorkbook();

  constructor(readonly texts: Texts) {}

  get current(): PaneState {
    return this.state;
  }

  get isFree(): boolean {
    return !this.isWorking && this.state.view.kind !== "unusable";
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Change): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Does work unless some is under way; a failure is shown, and can be tried again. */
  attempt(work: BusyWith, doIt: Work): Promise<void> {
    return this.do(work, doIt, false);
  }

  private async do(work: BusyWith, doIt: Work, isWritten: boolean): Promise<void> {
    if (!this.isFree) return;
    const aborted = new AbortController();
    const before = formOf(this.state.view);
    if (this.state.view.kind !== "failed") this.before = this.state.view;
    this.isWorking = true;
    this.set({ view: { kind: "busy", work, ...(canCancel.has(work) && this.cancelOf(aborted)) }, notice: "" });
    let next: Work | void = undefined;
    try {
      next = await doIt(aborted.signal);
    } catch (error) {
      const again = () => void this.do(work, doIt, isWritten);
      this.fail(error, { again, ...(before && { before }), ...(isWritten && { isWritten }) });
    } finally {
      this.isWorking = false;
    }
    if (next) await this.do("reading", next, true);
  }

  /** Shows a failure; after something was written, what was checked before is not of the workbook as it is. */
  private fail(error: unknown, shown: Omit<Failed, "failure" | "detail">): void {
    const { failure, detail } = failureOf(asFailure(error, this.texts));
    const said = shown.isWritten && failure === "other" ? "notRead" : failure;
    const { checked } = this.state;
    this.set({
      view: { kind: "failed", failure: said, detail, ...shown },
      ...(shown.isWritten && checked && { checked: { ...checked, changed: "" } }),
    });
  }

  /** Shows what work has come to, unless it was cancelled meanwhile. */
  show(view: View, signal: AbortSignal, notice = ""): void {
    if (signal.aborted) this.leaveCancelled();
    else this.set({ view, notice });
  }

  /** Says how far the work is, unless it is being cancelled. */
  progress(done: number, total: number, words: string): void {
    const { view } = this.state;
    if (view.kind === "busy" && view.cancel) this.set({ view: { ...view, progress: { done, total, words } } });
  }

  /** Goes back to what the pane showed before the work that is under way, and says why. */
  goBack(notice: string): void {
    this.set({ view: this.before, notice });
  }

  /** The same for work that was cancelled. */
  leaveCancelled(): void {
    this.goBack(this.texts.pane.cancelled);
  }

  /** Looks at what the workbook holds, and shows it. */
  async look(): Promise<void> {
    this.goHome(await this.workbook.read());
    this.set({ fixed: undefined });
  }

  /** Reads and checks the return as it stands, and shows what was found; a notice is said in place of the verdict. */
  async check(notice?: string): Promise<void> {
    const workbook = await this.workbook.read();
    const { reading, beside, isStale } = workbook;
    const { current } = this.state;
    this.goHome(workbook);
    if (!reading) return this.set({ notice: notice ?? "" });
    const checked = checkedOf(reading, beside, heldBy(reading), this.texts);
    const stale = isStale && { changed: "" };
    const said = notice === undefined ? { notice: checked.review.verdict.text } : { notice, current };
    this.set({ checked: { ...checked, ...stale }, ...said });
  }

  /** Reads the return as it stands now, and the sheets it was read of; when there is none any more the pane says so. */
  async read(): Promise<{ readonly reading: Reading; readonly sheets: readonly SheetReading[] } | undefined> {
    const workbook = await this.workbook.read();
    const { reading, sheets } = workbook;
    if (reading?.return) return { reading, sheets };
    this.goHome(workbook);
    return undefined;
  }

  /** The work that ends every change of the sheets: the return is read anew, and findings of what it was are gone. */
  afterChange(notice: string, cell?: CellAddress): Work {
    return async () => {
      await this.look();
      this.set({ notice });
      if (cell) await this.select(cell);
    };
  }

  goHome({ reading, beside, work }: Pick<WorkbookReading, "reading" | "beside" | "work">): void {
    const home = { view: { kind: "home" }, hasReturn: reading !== undefined, held: heldBy(reading) } as const;
    const coverage = reading?.return && coverageOf(reading, work.fillings, this.texts);
    const { written } = this.state;
    const back = written && { written: onceRead(written, reading, this.texts) };
    this.set({ ...home, ...back, beside, work, coverage, checked: undefined, current: undefined });
  }

  /** Goes to a cell; one that is gone is said beside what the pane shows. */
  async select(cell: CellAddress): Promise<void> {
    try {
      await selectCell(cell);
    } catch (error) {
      const { failure, detail } = failureOf(error);
      this.set({ notice: this.texts.pane.failures[failure](detail) });
    }
  }

  /** Notes that a cell has changed since the return was checked, or its fixes were shown. */
  noteChange(place: string): void {
    if (this.isWorking) return;
    const { checked, view } = this.state;
    if (checked) this.set({ checked: { ...checked, changed: place } });
    if (view.kind === "fixPreview" || view.kind === "fillPreview") this.set({ view: { ...view, changed: place } });
  }

  private cancelOf(aborted: AbortController): { readonly cancel: () => void } {
    const cancel = () => {
      const { view } = this.state;
      // A button that is pressed when its work is over is of no work any more.
      if (view.kind !== "busy" || view.cancel !== cancel) return;
      aborted.abort();
      this.set({ view: { kind: "busy", work: "cancelling" } });
    };
    return { cancel };
  }
}

/** What the pane holds of a reading. */
export function heldBy(reading: ReadReturn | undefined): Held | undefined {
  if (!reading?.return) return undefined;
  const { return: r, language } = reading;
  return { return: r, language, parts: partStates(r), lists: new Map(outline(r).map(({ id, lists }) => [id, lists])) };
}
