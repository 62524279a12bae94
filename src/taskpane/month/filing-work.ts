import { writeTogether } from "../../excel/write-together";
import { putRecord } from "../../excel/write-record";
import { dayInHongKong, filedOf, filedReturnsRecord, markedToLookAgain, printedDate, setAsideOf, type FiledReturn } from "../../monthly-return"; // prettier-ignore
import {
  backToSetAside,
  changedSinceKept,
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
import type { View } from "../state";
import type { WorkbookReading } from "../watched-workbook";
import { areSame, objectionsTo, type Objections } from "./objections";
import { wholeOf } from "./whole";

/** The return of the month as it is to be kept as filed, against what was filed of it before. */
export interface FilingDraft {
  readonly monthEnded: string;
  /** What was filed of the month before; absent for a first submission. */
  readonly before?: FiledReturn;
  readonly differences: readonly Difference[];
  readonly rests: RestsOnMonth;
  readonly objections: Objections;
  readonly reason: string;
  readonly tried: boolean;
}

/** What goes when a correction is left for the return that is set aside. */
export interface GivingUp {
  /** The month that is corrected, and the one that comes back. */
  readonly monthEnded: string;
  readonly backTo: string;
  readonly changes: readonly Difference[];
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
      session.set({ view: { kind: "filing", ...this.draftOf(await session.workbook.read(), "") } });
    });
  }

  write(reason: string): void {
    const { view } = this.session.current;
    if (view.kind === "filing") this.session.set({ view: { ...view, reason } });
  }

  /** Keeps the return as it was filed, whole, unless it is no longer the month that was shown, or something else speaks against it; months that rest on one that is filed again are marked. */
  async keep(): Promise<void> {
    const { session } = this;
    const { view } = session.current;
    if (view.kind !== "filing") return;
    if (lacksReason(view)) return session.set({ view: { ...view, tried: true } });
    const { month: texts } = session.texts.pane;
    await session.attempt("keeping", async () => {
      const workbook = await session.workbook.read();
      const draft = this.draftOf(workbook, view.reason);
      const { monthEnded, before, rests } = draft;
      if (!isAsShown(draft, view)) {
        return session.set({ view: { kind: "filing", ...draft }, notice: texts.changedMeanwhile });
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

  /** Puts the return that was set aside back on the sheets; what was not kept as filed is gone then, once a person has seen what it is. */
  async goBack(): Promise<void> {
    const { view } = this.session.current;
    const shown = view.kind === "giveUp" ? view : undefined;
    await this.become((workbook) => {
      const back = backToSetAside(wholeOf(workbook), workbook.beside.filed, workbook.names);
      const givingUp = back && this.givingUp(workbook, back);
      return givingUp && !isSeen(givingUp, shown) ? { kind: "giveUp", ...givingUp } : back;
    });
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

  private async become(otherOf: (workbook: WorkbookReading) => OtherMonth | View | undefined): Promise<void> {
    const { session } = this;
    await session.attempt("rollingForward", async (signal): Promise<Work | void> => {
      const workbook = await session.workbook.read();
      const other = otherOf(workbook);
      if (!other) return session.look();
      if ("kind" in other) return session.set({ view: other });
      const records = [filedReturnsRecord(other.filed)];
      const written = await writeTogether({ ...other, stood: workbook.sheets, records, signal });
      if (!written) return session.leaveCancelled();
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

  private givingUp(workbook: WorkbookReading, { after }: OtherMonth): GivingUp {
    const { return: r } = wholeOf(workbook);
    const changes = changedSinceKept(r, workbook.beside.filed, this.session.texts);
    return { monthEnded: r.cover.monthEnded ?? "", backTo: after.cover.monthEnded ?? "", changes };
  }

  private draftOf(workbook: WorkbookReading, reason: string): FilingDraft {
    const { texts } = this.session;
    const reading = wholeOf(workbook);
    const { return: r } = reading;
    const { filed, nextDay } = workbook.beside;
    const { monthEnded = "" } = r.cover;
    const before = filedOf(filed, monthEnded);
    const differences = before ? differencesFrom(before.return, r, texts) : [];
    const rests = restsOn(monthEnded, filed, nextDay);
    const objections = objectionsTo(reading, workbook.beside, texts);
    return { monthEnded, differences, rests, objections, reason, tried: false, ...(before && { before }) };
  }
}

function isAsShown({ monthEnded, before, differences, objections }: FilingDraft, shown: FilingDraft): boolean {
  const isSameMonth = monthEnded === shown.monthEnded && before?.keptOn === shown.before?.keptOn;
  const isSame = JSON.stringify(differences) === JSON.stringify(shown.differences);
  return isSameMonth && isSame && areSame(objections, shown.objections);
}

/** Whether nothing goes that a person has not been shown. */
function isSeen({ monthEnded, changes }: GivingUp, shown: GivingUp | undefined): boolean {
  if (changes.length === 0) return true;
  return shown?.monthEnded === monthEnded && JSON.stringify(shown.changes) === JSON.stringify(changes);
}
