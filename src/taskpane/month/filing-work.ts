import { WorkbookFailure } from "../../excel/failure";
import { writeTogether } from "../../excel/write-together";
import { putRecord } from "../../excel/write-record";
import { dayInHongKong, filedOf, filedReturnsRecord, markedToLookAgain, printedDate, setAsideOf, type FiledReturn } from "../../monthly-return"; // prettier-ignore
import {
  backToSetAside,
  canBecomeAnother,
  differencesFrom,
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
    await session.attempt("reading", async () => {
      const { reading, beside } = await session.workbook.read();
      if (!reading?.return) return session.look();
      const { monthEnded = "" } = reading.return.cover;
      const before = filedOf(beside.filed, monthEnded);
      const differences = before ? differencesFrom(before.return, reading.return, session.texts) : [];
      const rests = restsOn(monthEnded, beside.filed, beside.nextDay);
      const draft = { monthEnded, differences, rests, reason: "", tried: false, ...(before && { before }) };
      session.set({ view: { kind: "filing", ...draft } });
    });
  }

  write(reason: string): void {
    const { view } = this.session.current;
    if (view.kind === "filing") this.session.set({ view: { ...view, reason } });
  }

  /** Keeps the return as it was filed; months that rest on one that is filed again are marked. */
  async keep(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "filing") return;
    if (lacksReason(view)) return session.set({ view: { ...view, tried: true } });
    const { month: texts } = session.texts.pane;
    await session.attempt("keeping", async () => {
      const { reading, beside } = await session.workbook.read();
      if (!reading?.return) return session.look();
      const isAgain = view.before !== undefined;
      const submitted = { return: reading.return, keptOn: dayInHongKong(Date.now()), reason: view.reason.trim() };
      const month = printedDate(view.monthEnded);
      const filed = withSubmission(beside.filed, submitted, isAgain, texts.lookAgain(month));
      await putRecord(filedReturnsRecord(filed));
      return () => session.check(texts.keptAsFiled(month, isAgain ? view.rests.months.length : 0));
    });
  }

  /** Puts a month that was filed on the sheets, to file it again; the return in progress is set aside. */
  async resubmit(monthEnded: string): Promise<void> {
    await this.become((workbook) => {
      const filed = filedOf(workbook.beside.filed, monthEnded);
      const { reading } = workbook;
      if (!filed || !reading?.return || setAsideOf(workbook.beside.filed)) return undefined;
      return openFiled(reading, filed, workbook.beside.filed, dayInHongKong(Date.now()));
    });
  }

  /** Puts the return that was set aside back on the sheets; what was not kept as filed is gone then. */
  async goBack(): Promise<void> {
    await this.become(({ reading, beside }) => (reading?.return ? backToSetAside(reading, beside.filed) : undefined));
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
      const workbook = await session.workbook.read();
      if (!workbook.reading?.return || !canBecomeAnother(workbook.reading)) throw new WorkbookFailure("notWhole", "");
      const other = otherOf(workbook);
      if (!other) return session.look();
      const records = [filedReturnsRecord(other.filed)];
      if (!(await writeTogether({ ...other, records, signal }))) return session.leaveCancelled();
      session.set({ written: undefined });
      const month = printedDate(other.after.cover.monthEnded ?? "");
      return () => session.check(session.texts.pane.month.opened(month));
    });
  }
}
