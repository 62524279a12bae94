import { failureOf } from "../excel/failure";
import { selectCell } from "../excel/select-cell";
import { outline, partStates, type CellAddress, type Reading, type ReadReturn } from "../monthly-return";
import type { BusyWith, Texts } from "../texts/texts";
import { initialState, type Held, type PaneState, type View } from "./state";
import { WatchedWorkbook } from "./watched-workbook";

/** A piece of work; what it returns is done next, and alone is done again should it fail. */
export type Work = (signal: AbortSignal) => Promise<Work | void>;
type Change = { readonly [K in keyof PaneState]?: PaneState[K] | undefined } & { readonly view?: View };

/** The pane's state and the workbook beside it; one piece of work at a time. */
export class Session {
  private state: PaneState = initialState;
  private readonly listeners = new Set<() => void>();
  private isWorking = false;
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
  async attempt(work: BusyWith, doIt: Work): Promise<void> {
    if (!this.isFree) return;
    const aborted = new AbortController();
    this.isWorking = true;
    this.set({ view: { kind: "busy", work, ...(work === "layingOut" && this.cancelOf(aborted)) }, notice: "" });
    let next: Work | void = undefined;
    try {
      next = await doIt(aborted.signal);
    } catch (error) {
      const { failure, detail } = failureOf(error);
      this.set({ view: { kind: "failed", failure, detail, again: () => void this.attempt(work, doIt) } });
    } finally {
      this.isWorking = false;
    }
    if (next) await this.attempt("reading", next);
  }

  /** Says how far the work is, unless it is being cancelled. */
  progress(done: number, total: number): void {
    const { view } = this.state;
    if (view.kind === "busy" && view.cancel) this.set({ view: { ...view, progress: { done, total } } });
  }

  /** Looks at what the workbook holds, and shows it. */
  async look(): Promise<void> {
    const { reading } = await this.workbook.read();
    this.goHome(reading);
  }

  /** Reads the return as it stands now; when there is none any more the pane says so. */
  async read(): Promise<Reading | undefined> {
    const { reading } = await this.workbook.read();
    if (reading?.return) return reading;
    this.goHome(reading);
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

  goHome(reading: ReadReturn | undefined): void {
    const home = { view: { kind: "home" }, hasReturn: reading !== undefined, held: heldBy(reading) } as const;
    this.set({ ...home, checked: undefined, current: undefined });
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

  /** Notes that a cell has changed since the return was checked. */
  noteChange(place: string): void {
    const { checked } = this.state;
    if (checked && !this.isWorking) this.set({ checked: { ...checked, changed: place } });
  }

  private cancelOf(aborted: AbortController): { readonly cancel: () => void } {
    const cancel = () => {
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
