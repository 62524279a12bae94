import { writeTogether } from "../../excel/write-together";
import { putRecord } from "../../excel/write-record";
import { dayInHongKong, filedOf, filedReturnsRecord, markedToLookAgain, printedDate, setAsideOf, type FiledReturn } from "../../monthly-return"; // prettier-ignore
import {
  backToSetAside,
  differencesFrom,
  figureName,
  openFiled,
  restsOn,
  withSubmission,
  type Difference,
  type OtherMonth,
  type RestsOnMonth,
} from "../../monthly-work";
import { fewestWords } from "../drafts";
import type { Session, Work } from "../session";
import type { WorkbookReading } from "../watched-workbook";
import { wholeOf } from "./whole";

/** The return of the month as it is to be kept as filed, against what was filed of it before. */
export interface FilingDraft {
  readonly monthEnded: string;
  /** What was filed of the month before; absent for a first submission. */
  readonly before?: FiledReturn;
  readonly differences: readonly Difference[];
  readonly rests: RestsOnMonth;
  readonly reason: string;
  readonly tried: boolean;
}

/** Whether what is to be kept is a resubmission without a reason. */
export function lacksReason({ before, reason }: FilingDraft): boolean {
  return before !== undefined && reason.trim().length < fewestWords;
}

/** Keeps returns as they were filed, and opens a month that was filed to file it again. */
export class FilingWork {
  constructor(private readonly session: Session) {}

  /** Shows what is to be kept as filed, field by field against what was filed before. */
  async show(): Promise<void> {
    const { session } = this;
    await session.attempt("reading", async () => this.showDraft(await session.workbook.read(), ""));
  }

  write(reason: string): void {
    const { view } = this.session.current;
    if (view.kind === "filing") this.session.set({ view: { ...view, reason } });
  }

  /** Keeps the return as it was filed, whole, unless it is no longer the month that was shown; months that rest on one that is filed again are marked. */
  async keep(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "filing") return;
    if (lacksReason(view)) return session.set({ view: { ...view, tried: true } });
    const { month: texts } = session.texts.pane;
    await session.attempt("keeping", async () => {
      const workbook = await session.workbook.read();
      const { monthEnded, before, rests } = this.draftOf(workbook, view.reason);
      if (monthEnded !== view.monthEnded || before?.keptOn !== view.before?.keptOn) {
        return this.showDraft(workbook, view.reason);
      }
      const isAgain = before !== undefined;
      const { return: r } = wholeOf(workbook);
      const submitted = { return: r, keptOn: dayInHongKong(Date.now()), reason: view.reason.trim() };
      const month = printedDate(monthEnded);
      const filed = withSubmission(workbook.beside.filed, submitted, isAgain, texts.lookAgain(month));
      await putRecord(filedReturnsRecord(filed));
      // What was filled in or rolled forward before has been filed by now.
      session.set({ written: undefined });
      return () => session.check(texts.keptAsFiled(month, isAgain ? rests.months.length : 0));
    });
  }

  /** Puts a month that was filed on the sheets, to file it again; the return in progress is set aside. */
  async resubmit(monthEnded: string): Promise<void> {
    await this.become((workbook) => {
      const { filed: all } = workbook.beside;
      const filed = filedOf(all, monthEnded);
      if (!filed || setAsideOf(all)) return undefined;
      return openFiled(wholeOf(workbook), filed, all, dayInHongKong(Date.now()));
    });
  }

  /** Puts the return that was set aside back on the sheets; what was not kept as filed is gone then. */
  async goBack(): Promise<void> {
    await this.become((workbook) => backToSetAside(wholeOf(workbook), workbook.beside.filed, workbook.names));
  }

  /** Says of a month that was marked that it has been looked at again. */
  async lookedAt(monthEnded: string): Promise<void> {
    const { session } = this;
    await session.attempt("keeping", async () => {
      const { beside } = await session.workbook.read();
      await putRecord(filedReturnsRecord(markedToLookAgain(beside.filed, [monthEnded], "")));
      return () => session.check(session.texts.pane.month.lookedAt(printedDate(monthEnded)));
    });
  }

  private async become(otherOf: (workbook: WorkbookReading) => OtherMonth | undefined): Promise<void> {
    const { session } = this;
    await session.attempt("rollingForward", async (signal): Promise<Work | void> => {
      const other = otherOf(await session.workbook.read());
      if (!other) return session.look();
      const records = [filedReturnsRecord(other.filed)];
      if (!(await writeTogether({ ...other, records, signal }))) return session.leaveCancelled();
      session.set({ written: undefined });
      return () => this.checkOther(other);
    });
  }

  /** Checks the month that has come onto the sheets, and names what it says otherwise than it was kept, or without its formula. */
  private async checkOther({ after, valued }: OtherMonth): Promise<void> {
    const { session } = this;
    const { texts } = session;
    const { opened, otherwise, valuedFormulas } = texts.pane.month;
    const says = [opened(printedDate(after.cover.monthEnded ?? ""))];
    if (valued.length > 0) says.push(valuedFormulas(valued.map((place) => figureName(after, place, texts)).join("; ")));
    await session.check(says.join(" "));
    const now = session.current.held?.return;
    const others = now ? differencesFrom(after, now, texts) : [];
    if (others.length > 0) says.push(otherwise(others.map(({ name }) => name).join("; ")));
    session.set({ notice: says.join(" ") });
  }

  private showDraft(workbook: WorkbookReading, reason: string): void {
    this.session.set({ view: { kind: "filing", ...this.draftOf(workbook, reason) } });
  }

  private draftOf(workbook: WorkbookReading, reason: string): FilingDraft {
    const { return: r } = wholeOf(workbook);
    const { filed, nextDay } = workbook.beside;
    const { monthEnded = "" } = r.cover;
    const before = filedOf(filed, monthEnded);
    const differences = before ? differencesFrom(before.return, r, this.session.texts) : [];
    const rests = restsOn(monthEnded, filed, nextDay);
    return { monthEnded, differences, rests, reason, tried: false, ...(before && { before }) };
  }
}
