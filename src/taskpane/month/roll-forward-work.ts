import { writeTogether } from "../../excel/write-together";
import {
  dayInHongKong,
  deadlineOf,
  filedOf,
  filedReturnsRecord,
  printedDate,
  withFiled,
  type Beside,
} from "../../monthly-return";
import {
  differencesFrom,
  editTo,
  figureName,
  fillingsRecord,
  provenanceAsItStands,
  rollForwardEdit,
  withFillings,
  withOpenings,
  type CarriedOver,
  type RolledForward,
} from "../../monthly-work";
import { standingFormulas } from "../registers/written-back";
import type { Session, Work } from "../session";
import { areSame, noObjections } from "./objections";
import { rollForwardDraft, type Remark, type RollForwardDraft } from "./roll-forward-draft";
import { wholeOf } from "./whole";

const nothingCarried: CarriedOver = { remarks: new Set(), isNil: false };

/** Rolls the return forward to the next month; the month that is over is kept as it was filed. */
export class RollForwardWork {
  constructor(
    private readonly session: Session,
    private readonly fill: () => Promise<void>,
  ) {}

  /** Shows what the next month takes over, and what speaks against it. */
  async show(): Promise<void> {
    const { session } = this;
    await session.attempt("reading", async () => {
      const workbook = await session.workbook.read();
      if (workbook.reading?.return) this.showDraft(rollForwardDraft(workbook, nothingCarried, session.texts));
      else session.goHome(workbook);
    });
  }

  /** Carries a remark over, or leaves it. */
  keep(remark: Remark, isKept: boolean): void {
    const { view } = this.session.current;
    if (view.kind !== "rollForward") return;
    const kept = new Set(view.kept);
    if (isKept) kept.add(remark);
    else kept.delete(remark);
    this.session.set({ view: { ...view, kept } });
  }

  /** Rolls forward with the remarks that are kept, whatever was shown to speak against it. */
  async roll(): Promise<void> {
    const { view } = this.session.current;
    if (view.kind === "rollForward") await this.rollWith({ remarks: view.kept, isNil: view.isNil }, view);
  }

  /** Rolls forward to a month in which nothing moved; what speaks against it is shown first. */
  async rollNil(): Promise<void> {
    await this.rollWith({ ...nothingCarried, isNil: true });
  }

  /** Brings last month's balances forward into the openings that are blank. */
  async fillOpenings(): Promise<void> {
    const { session } = this;
    await session.attempt("filling", async (signal): Promise<Work | void> => {
      const workbook = await session.workbook.read();
      const { beside, work, sheets: stood } = workbook;
      const reading = wholeOf(workbook);
      const on = dayInHongKong(Date.now());
      const { after, fillings } = withOpenings(reading.return, beside.previous, on, session.texts);
      const records = [fillingsRecord(withFillings(work.fillings, fillings))];
      const written = await writeTogether({ ...editTo(reading, after), stood, records, signal });
      if (!written) return session.leaveCancelled();
      const back = { before: reading.return, after, ...standingFormulas(reading) };
      session.set({ written: { ...back, records: provenanceAsItStands(work) } });
      return () => session.check(session.texts.pane.month.openings(fillings.length));
    });
  }

  private showDraft(draft: RollForwardDraft, notice = ""): void {
    this.session.set({ view: { kind: "rollForward", ...draft }, notice });
  }

  /** Rolls forward; a month in which nothing moved is tied out to its registers then. */
  private async rollWith(carried: CarriedOver, shown?: RollForwardDraft): Promise<void> {
    const { session } = this;
    const before = session.current.held?.return.cover.monthEnded;
    await session.attempt("rollingForward", (signal) => this.write(carried, shown, signal));
    const { view, held, work } = session.current;
    const isRolled = view.kind === "home" && held?.return.cover.monthEnded !== before;
    if (carried.isNil && isRolled && work.mappings.length > 0) await this.fillNil();
  }

  /** Reads the registers for a month that was rolled forward as one in which nothing moved; what was said of that stays, and while they change nothing it can be taken back whole. */
  private async fillNil(): Promise<void> {
    const { session } = this;
    const { written: rolled, notice: said } = session.current;
    await this.fill();
    const { written, notice } = session.current;
    const isUnread = notice === session.texts.pane.cancelled;
    const hasFilled = written !== rolled && written && differencesFrom(written.before, written.after, session.texts).length > 0; // prettier-ignore
    const now = isUnread ? session.texts.pane.month.registersUnread : notice;
    session.set({ notice: `${said} ${now}`.trim(), ...(!hasFilled && { written: rolled }) });
  }

  private async write(
    carried: CarriedOver,
    shown: RollForwardDraft | undefined,
    signal: AbortSignal,
  ): Promise<Work | void> {
    const { session } = this;
    const { texts } = session;
    const workbook = await session.workbook.read();
    const { beside, work, sheets: stood } = workbook;
    const reading = wholeOf(workbook);
    const draft = rollForwardDraft(workbook, carried, texts);
    if (!mayRoll(draft, shown)) return this.showDraft(draft, shown ? texts.pane.month.changedMeanwhile : "");
    const differing = filedOf(beside.filed, draft.monthEnded);
    const on = dayInHongKong(Date.now());
    const rolled = rollForwardEdit(reading, carried, on, texts);
    const filed = differing ? beside.filed : withFiled(beside.filed, rolled.filed);
    const records = [filedReturnsRecord(filed), fillingsRecord(withFillings(work.fillings, rolled.fillings))];
    if (!(await writeTogether({ ...rolled, stood, records, signal }))) return session.leaveCancelled();
    const back = { before: reading.return, after: rolled.after, ...standingFormulas(reading) };
    const kept = differing ? {} : { kept: rolled.filed };
    session.set({ written: { ...back, ...kept, records: provenanceAsItStands(work) } });
    return () => session.check(this.says(rolled, beside));
  }

  /** Says what has come onto the sheets, and which formulas could not come along. */
  private says({ after, rewritten }: RolledForward, { holidays }: Beside): string {
    const { texts } = this.session;
    const next = after.cover.monthEnded ?? "";
    const due = deadlineOf(next, holidays);
    const rolled = texts.pane.month.rolled(printedDate(next), after.formVersion, due ? printedDate(due.day) : "");
    const valued = (rewritten?.valued ?? []).map((place) => figureName(after, place, texts));
    return valued.length === 0 ? rolled : `${rolled} ${texts.pane.month.valuedFormulas(valued.join("; "))}`;
  }
}

/** Whether a return goes forward as it is: what differs from what was filed never does, and what speaks against it only as it was shown. */
function mayRoll({ monthEnded, differences, objections }: RollForwardDraft, shown?: RollForwardDraft): boolean {
  const isOfMonth = !shown || shown.monthEnded === monthEnded;
  return differences === 0 && isOfMonth && areSame(objections, shown?.objections ?? noObjections);
}
