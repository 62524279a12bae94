import { printedDate, review, type LocatedFinding, type ReadReturn } from "../monthly-return";
import type { Texts } from "../texts/texts";
import { EntriesWork } from "./entries-work";
import { FormWork } from "./form-work";
import { NewReturnWork } from "./new-return-work";
import { PartsWork } from "./parts-work";
import { heldBy, Session } from "./session";
import type { Checked, PaneState, Shown } from "./state";

/** What the pane does: every button of the pane and of the ribbon is one of these or of the works below. */
export class Controller {
  private readonly session: Session;
  private hasStarted: () => void = () => undefined;
  /** Resolves when the pane has looked at the workbook, or has said why it can't. */
  readonly started = new Promise<void>((resolve) => (this.hasStarted = resolve));
  readonly newReturn: NewReturnWork;
  readonly parts: PartsWork;
  readonly entries: EntriesWork;
  readonly form: FormWork;

  constructor(readonly texts: Texts) {
    this.session = new Session(texts);
    this.newReturn = new NewReturnWork(this.session);
    this.parts = new PartsWork(this.session);
    this.entries = new EntriesWork(this.session);
    this.form = new FormWork(this.session);
  }

  get current(): PaneState {
    return this.session.current;
  }

  subscribe(listener: () => void): () => void {
    return this.session.subscribe(listener);
  }

  /** Looks whether the workbook holds a return, and watches it from now on. */
  async start(): Promise<void> {
    const { session } = this;
    await session.attempt("reading", async () => {
      await session.workbook.watch((place) => this.noteChange(place));
      await session.look();
    });
    this.hasStarted();
  }

  /**
   * A workbook without a return may be given one: sheets that were saved elsewhere, or copied from another workbook. The
   * sheets may also be those of a laying out that was cancelled, of which Excel tells later: what was said of it stays.
   */
  private noteChange(place: string): void {
    const { session } = this;
    session.noteChange(place);
    const { view, hasReturn, notice } = session.current;
    const mayHaveCome = place === "" && view.kind === "home" && !hasReturn;
    if (!mayHaveCome) return;
    void session.attempt("reading", async () => {
      await session.look();
      if (!session.current.hasReturn) session.set({ notice });
    });
  }

  unusable(reason: string): void {
    this.session.set({ view: { kind: "unusable", reason } });
    this.hasStarted();
  }

  showNewReturn(): void {
    if (this.session.isFree) this.session.set({ view: { kind: "newReturn", errors: [] }, notice: "" });
  }

  showHome(): void {
    if (this.session.isFree) this.session.set({ view: { kind: "home" }, notice: "" });
  }

  async validate(): Promise<void> {
    const { session } = this;
    await session.attempt("validating", async () => {
      const { reading, isStale } = await session.workbook.read();
      session.goHome(reading);
      if (!reading) return;
      const checked = checkedOf(reading, this.texts);
      const stale = isStale && { changed: "" };
      session.set({ checked: { ...checked, ...stale }, notice: checked.review.verdict.text });
    });
  }

  async goTo(finding: LocatedFinding, index: number): Promise<void> {
    this.session.set({ current: index });
    if (finding.cell) await this.session.select(finding.cell);
  }

  toggle(shown: Shown): void {
    this.session.set({ shown: toggled(this.current.shown, shown) });
  }

  /** Folds something out or in, which is kept for when the pane comes back to it. */
  fold(key: string): void {
    this.session.set({ opened: toggled(this.current.opened, key) });
  }
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

/** The review of a reading, with what stands beside its verdict. */
function checkedOf(reading: ReadReturn, texts: Texts): Checked {
  const held = heldBy(reading);
  return {
    review: review(reading, texts),
    formVersion: held?.return.formVersion ?? "",
    month: printedDate(held?.return.cover.monthEnded ?? ""),
    time: new Date().toTimeString().slice(0, 5),
    ...(held && { language: held.language }),
  };
}
