import { writeTogether } from "../../excel/write-together";
import {
  dayInHongKong,
  deadlineOf,
  filedOf,
  filedReturnsRecord,
  printedDate,
  versionFor,
  withFiled,
  type Beside,
  type MonthlyReturn,
  type Reading,
} from "../../monthly-return";
import {
  differencesFrom,
  editTo,
  figureName,
  fillingsRecord,
  monthAfter,
  provenanceAsItStands,
  rollForwardEdit,
  withFillings,
  withOpenings,
  type CarriedOver,
  type RolledForward,
} from "../../monthly-work";
import type { Session, Work } from "../session";
import { wholeOf } from "./whole";

type Remark = keyof MonthlyReturn["remarks"];

/** What a person is shown before the return is rolled forward. */
export interface RollForwardDraft {
  readonly monthEnded: string;
  /** The month that is to come, and the version of the form that it calls for. */
  readonly next: string;
  readonly version: string;
  readonly formVersion: string;
  /** Remarks of the month, each of which may be carried over. */
  readonly remarks: readonly { readonly remark: Remark; readonly words: string }[];
  readonly kept: ReadonlySet<Remark>;
  /** Fields that differ from what was filed of the month: it is filed again first. */
  readonly differences: number;
}

/** Rolls the return forward to the next month; the month that is over is kept as it was filed. */
export class RollForwardWork {
  constructor(
    private readonly session: Session,
    private readonly fill: () => Promise<void>,
  ) {}

  /** Shows what the next month takes over. */
  async show(): Promise<void> {
    await this.session.attempt("reading", () => this.showDraft());
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

  /** Rolls forward with the remarks that are kept. */
  async roll(): Promise<void> {
    const { view } = this.session.current;
    if (view.kind !== "rollForward") return;
    await this.rollWith({ remarks: view.kept, publicFloat: false, isNil: false });
  }

  /** Rolls forward to a month in which nothing moved, ties it out to its registers and checks it. */
  async rollNil(): Promise<void> {
    const { session } = this;
    const isRolled = await this.rollWith({ remarks: new Set(), publicFloat: true, isNil: true });
    if (isRolled && session.current.work.mappings.length > 0) await this.fill();
  }

  /** Brings last month's balances forward into the openings that are blank. */
  async fillOpenings(): Promise<void> {
    const { session } = this;
    await session.attempt("filling", async (signal): Promise<Work | void> => {
      const workbook = await session.workbook.read();
      const { beside, work } = workbook;
      const reading = wholeOf(workbook);
      const on = dayInHongKong(Date.now());
      const { after, fillings } = withOpenings(reading.return, beside.previous, on, session.texts);
      const records = [fillingsRecord(withFillings(work.fillings, fillings))];
      if (!(await writeTogether({ ...editTo(reading, after), records, signal }))) return session.leaveCancelled();
      const back = { before: reading.return, after, formulas: new Map<string, string>() };
      session.set({ written: { ...back, records: provenanceAsItStands(work) } });
      return () => session.check(session.texts.pane.month.openings(fillings.length));
    });
  }

  private async showDraft(): Promise<void> {
    const draft = await this.draft();
    if (draft) this.session.set({ view: { kind: "rollForward", ...draft } });
  }

  private async draft(): Promise<RollForwardDraft | undefined> {
    const { session } = this;
    const { reading, beside } = await session.workbook.read();
    if (!reading?.return) return void session.goHome(await session.workbook.read());
    const { return: r } = reading;
    const monthEnded = r.cover.monthEnded ?? "";
    const filed = filedOf(beside.filed, monthEnded);
    const next = monthAfter(monthEnded);
    const words = Object.entries(r.remarks) as [Remark, string | undefined][];
    return {
      monthEnded,
      next,
      version: versionFor(next),
      formVersion: r.formVersion,
      remarks: words.flatMap(([remark, said]) => (said ? [{ remark, words: said }] : [])),
      kept: new Set(),
      differences: filed ? differencesFrom(filed.return, r, session.texts).length : 0,
    };
  }

  private async rollWith(carried: CarriedOver): Promise<boolean> {
    const { session } = this;
    const before = session.current.held?.return.cover.monthEnded;
    await session.attempt("rollingForward", (signal) => this.write(carried, signal));
    const after = session.current.held?.return.cover.monthEnded;
    return session.current.view.kind === "home" && after !== before;
  }

  private async write(carried: CarriedOver, signal: AbortSignal): Promise<Work | void> {
    const { session } = this;
    const { texts } = session;
    const workbook = await session.workbook.read();
    const { beside, work } = workbook;
    const reading = wholeOf(workbook);
    const differing = filedOf(beside.filed, reading.return.cover.monthEnded ?? "");
    if (differing && differencesFrom(differing.return, reading.return, texts).length > 0) return () => this.showDraft();
    const on = dayInHongKong(Date.now());
    const rolled = rollForwardEdit(reading, carried, on, texts);
    const filed = differing ? beside.filed : withFiled(beside.filed, rolled.filed);
    const records = [filedReturnsRecord(filed), fillingsRecord(withFillings(work.fillings, rolled.fillings))];
    if (!(await writeTogether({ ...rolled, records, signal }))) return session.leaveCancelled();
    const back = { before: reading.return, after: rolled.after, formulas: new Map<string, string>() };
    const kept = differing ? {} : { kept: rolled.filed };
    session.set({ written: { ...back, ...kept, records: provenanceAsItStands(work) } });
    return () => session.check(this.says(rolled, reading, beside));
  }

  /** Says what has come onto the sheets, and which formulas could not come along. */
  private says({ after, rewritten }: RolledForward, { return: r }: Reading, { holidays }: Beside): string {
    const { texts } = this.session;
    const next = after.cover.monthEnded ?? "";
    const due = deadlineOf(next, holidays);
    const rolled = texts.pane.month.rolled(printedDate(next), after.formVersion, due ? printedDate(due.day) : "");
    const valued = (rewritten?.valued ?? []).map((place) => figureName(r, place, texts));
    return valued.length === 0 ? rolled : `${rolled} ${texts.pane.month.valuedFormulas(valued.join("; "))}`;
  }
}
