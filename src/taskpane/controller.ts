import type { CellAddress, LocatedFinding } from "../monthly-return";
import type { Texts } from "../texts/texts";
import { AnswersWork } from "./answers-work";
import { EntriesWork } from "./entries-work";
import { neighbourOf } from "./finding-order";
import { ExamplesWork } from "./examples-work";
import { FixesWork } from "./fixes-work";
import { FormWork } from "./form-work";
import { FilingWork } from "./month/filing-work";
import { PublishedWork } from "./month/published-work";
import { RollForwardWork } from "./month/roll-forward-work";
import { NewReturnWork } from "./new-return-work";
import { PartsWork } from "./parts-work";
import { ProfileWork } from "./profile-work";
import { RecordsWork } from "./records-work";
import { RegisterWorks } from "./registers/register-works";
import { Session } from "./session";
import type { PaneState, Shown } from "./state";

/** What the pane does: every button of the pane and of the ribbon is one of these or of the works below. */
export class Controller {
  private readonly session: Session;
  private hasStarted: () => void = () => undefined;
  /** Resolves when the pane has looked at the workbook, or has said why it can't. */
  readonly started = new Promise<void>((resolve) => (this.hasStarted = resolve));
  readonly newReturn: NewReturnWork;
  readonly examples: ExamplesWork;
  readonly parts: PartsWork;
  readonly entries: EntriesWork;
  readonly form: FormWork;
  readonly fixes: FixesWork;
  readonly answers: AnswersWork;
  readonly profile: ProfileWork;
  readonly records: RecordsWork;
  readonly registers: RegisterWorks;
  readonly rollForward: RollForwardWork;
  readonly filing: FilingWork;
  readonly published: PublishedWork;

  constructor(readonly texts: Texts) {
    this.session = new Session(texts);
    this.newReturn = new NewReturnWork(this.session);
    this.examples = new ExamplesWork(this.session, this.newReturn);
    this.parts = new PartsWork(this.session);
    this.entries = new EntriesWork(this.session);
    this.form = new FormWork(this.session);
    this.fixes = new FixesWork(this.session);
    this.answers = new AnswersWork(this.session);
    this.profile = new ProfileWork(this.session);
    this.records = new RecordsWork(this.session);
    this.registers = new RegisterWorks(this.session);
    this.rollForward = new RollForwardWork(this.session, () => this.registers.fill.fill());
    this.filing = new FilingWork(this.session);
    this.published = new PublishedWork(this.session, this.newReturn, this.records);
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

  /** Leaves a failure: back to what was being filled in, with what was typed, or home. */
  leaveFailure(): void {
    const { view } = this.current;
    if (view.kind === "failed" && view.before) this.session.set({ view: view.before });
    else this.showHome();
  }

  async validate(): Promise<void> {
    await this.session.attempt("validating", () => this.session.check());
  }

  async goTo(finding: LocatedFinding, index: number): Promise<void> {
    this.session.set({ current: index });
    if (finding.cell) await this.session.select(finding.cell);
  }

  /** Goes to the finding after, or before, the one that was gone to last. */
  async step(by: 1 | -1): Promise<void> {
    const { checked, current, shown } = this.current;
    const next = checked && neighbourOf(checked.review.findings, shown, current, by);
    if (next) await this.goTo(next.finding, next.index);
  }

  async select(cell: CellAddress): Promise<void> {
    await this.session.select(cell);
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
