import { putRecord } from "../excel/write-record";
import {
  type Beside,
  type CellAddress,
  dayInHongKong,
  explanationsRecord,
  filedOf,
  holidaysRecord,
  type MonthlyReturn,
  filedReturnsRecord,
  openDocument,
  printedDate,
  type RecordSheet,
  reportRecord,
  rulesRecord,
} from "../monthly-return";
import { checkedOf } from "./checked";
import { heldBy, type Session, type Work } from "./session";
import { takenOver } from "./taken-over";

/** Lays out the sheets that stand beside the return, and goes to them. */
export class RecordsWork {
  constructor(private readonly session: Session) {}

  openExplanations(): Promise<void> {
    return this.open(({ explanations }) => explanationsRecord(explanations));
  }

  openBusinessDays(): Promise<void> {
    return this.open(({ holidays }) => holidaysRecord(holidays));
  }

  openRules(): Promise<void> {
    const { texts } = this.session;
    return this.open(({ switchedOff }) => rulesRecord(texts, switchedOff));
  }

  showLastReturn(): void {
    if (this.session.isFree) this.session.set({ view: { kind: "lastReturn", text: "", errors: [] }, notice: "" });
  }

  /** Keeps the text of a document as last month's return; what is wrong with it is said beside it. */
  async keepLastReturn(text: string): Promise<void> {
    const { session } = this;
    const opened = openDocument(text, session.texts);
    if ("errors" in opened) return session.set({ view: { kind: "lastReturn", text, errors: opened.errors } });
    session.set({ view: { kind: "lastReturn", text, errors: [] } });
    await this.keepFiled(opened.return);
  }

  /** Keeps a return as it was filed; the one that is shown as last month's may give way to it. */
  async keepFiled(r: MonthlyReturn): Promise<void> {
    const { session } = this;
    await session.attempt("keeping", async () => {
      const { filed, previous } = (await session.workbook.read()).beside;
      const { monthEnded = "" } = r.cover;
      const kept = takenOver(filed, r, previous?.cover.monthEnded === monthEnded, session.texts);
      await putRecord(filedReturnsRecord(kept));
      const { saved, savedAgain } = session.texts.pane.beside.lastReturn;
      const isFurther = kept.length > filed.length && filedOf(filed, monthEnded) !== undefined;
      return () => session.check((isFurther ? savedAgain : saved)(printedDate(monthEnded)));
    });
  }

  /** Checks the return, and lays out what was found as a sheet to print. */
  async report(): Promise<void> {
    const { session } = this;
    await session.attempt("validating", async () => {
      const { reading, beside } = await session.workbook.read();
      const held = heldBy(reading);
      if (!reading || !held) return session.check();
      const { review, formVersion, time } = checkedOf(reading, beside, held, session.texts);
      const { monthEnded: month = "", issuer = "" } = held.return.cover;
      const checkedAt = `${printedDate(dayInHongKong(Date.now()))}, ${time}`;
      const of = { issuer, month, formVersion, time: checkedAt, switchedOff: beside.switchedOff };
      const at = await putRecord(reportRecord(review, of, session.texts));
      return this.goTo(at, session.texts.pane.beside.reported(at.sheet));
    });
  }

  /** Goes to a record's sheet, which is laid out first where it is not there, or is not up to date. */
  private async open(recordOf: (beside: Beside) => RecordSheet): Promise<void> {
    const { session } = this;
    await session.attempt("keeping", async () => {
      const { beside } = await session.workbook.read();
      const at = await putRecord(recordOf(beside));
      return this.goTo(at, session.texts.pane.beside.opened(at.sheet));
    });
  }

  /** The work that ends the laying out of a sheet: the return is checked anew, and the sheet is shown. */
  private goTo(at: CellAddress, notice: string): Work {
    const { session } = this;
    return async () => {
      await session.check(notice);
      await session.select(at);
    };
  }
}
