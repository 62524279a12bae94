import { WorkbookFailure } from "../../excel/failure";
import { writeTogether } from "../../excel/write-together";
import { dayInHongKong, type Reading } from "../../monthly-return";
import { tieOutRecords, type TieOutLine } from "../../monthly-work";
import type { Texts } from "../../texts/texts";
import type { Session, Work } from "../session";
import type { WorkbookReading } from "../watched-workbook";
import type { FillWork } from "./fill-work";
import { readForReturn } from "./read-for-return";
import type { RegisterReaders } from "./register-readers";

/** Ties the return out to its sources as they are now, and lays that out on its sheet; nothing of the return is written. */
export class TieOutWork {
  constructor(
    private readonly session: Session,
    private readonly readers: RegisterReaders,
    private readonly fill: FillWork,
  ) {}

  async tieOut(): Promise<void> {
    await this.session.attempt("tyingOut", (signal) => this.readAndWrite(signal));
  }

  private async readAndWrite(signal: AbortSignal): Promise<Work | void> {
    const { session, readers } = this;
    const { texts } = session;
    const read = await readForReturn({ session, readers }, returnIn, signal);
    if ("stopped" in read) return this.fill.stopAt(read.stopped, signal);
    const { all, reading } = read;
    const { beside, work } = read.workbook;
    const of = { return: reading.return, registers: all.registers, beside, work, on: dayInHongKong(Date.now()) };
    const { records, lines } = tieOutRecords(of, texts);
    const places = await writeTogether({ records, signal });
    if (!places) return session.leaveCancelled();
    const [at] = places;
    return async () => {
      await session.check(saidOf(lines, all.unread, texts));
      await session.select(at);
    };
  }
}

/** The return that a workbook holds, whole or not. */
function returnIn({ reading }: WorkbookReading): Reading {
  if (!reading?.return) throw new WorkbookFailure("notWhole", "");
  return reading;
}

function saidOf(lines: readonly TieOutLine[], unread: readonly string[], texts: Texts): string {
  const said = lines.filter(({ figure }) => figure !== "");
  const differing = said.filter(({ difference, cause }) => cause !== "" || !["", "0"].includes(difference));
  return texts.pane.registers.tiedOut(said.length, differing.length, lines.length - said.length, unread);
}
