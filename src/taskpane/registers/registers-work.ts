import { putRecord } from "../../excel/write-record";
import { mappingsRecord, nameOfRegister, parseMappings, type RegisterMapping } from "../../monthly-work";
import type { Session } from "../session";
import { withMapping } from "./connect-work";
import type { RegisterReaders } from "./register-readers";

/** Looks after the list of the registers that are connected. */
export class RegistersWork {
  constructor(
    private readonly session: Session,
    private readonly readers: RegisterReaders,
  ) {}

  /** Whether a register is a file that has not been chosen since the pane was opened. */
  isClosed(mapping: RegisterMapping): boolean {
    return this.readers.isClosed(mapping);
  }

  /** Takes the file that a register is read from, whatever it is called now. */
  async chooseFile({ source }: RegisterMapping, file: File): Promise<void> {
    const { session } = this;
    await session.attempt("readingRegister", async (signal) => {
      const opened = await this.readers.open(file, source.name, signal);
      if (opened) session.goBack("");
      else session.leaveCancelled();
    });
  }

  /** Forgets how a register is read; the register and the figures stay. */
  async disconnect(mapping: RegisterMapping): Promise<void> {
    const name = nameOfRegister(mapping);
    await this.keep(
      (all) => all.filter((one) => nameOfRegister(one) !== name),
      this.session.texts.pane.registers.disconnected(name),
    );
  }

  /** Takes how registers are read from a file, in the place of what is known of those that it names. */
  async openMappings(text: string): Promise<void> {
    const { registers } = this.session.texts.pane;
    const read = parseMappings(text);
    if ("wrong" in read) return this.session.set({ notice: registers.mappingsUnread(read.wrong) });
    const { mappings } = read;
    await this.keep(
      (all) => mappings.reduce((kept, one) => withMapping(kept, one), [...all]),
      registers.mappingsOpened(mappings.length),
    );
  }

  private async keep(change: (all: readonly RegisterMapping[]) => RegisterMapping[], notice: string): Promise<void> {
    const { session } = this;
    await session.attempt("keeping", async () => {
      const { work } = await session.workbook.read();
      await putRecord(mappingsRecord(change(work.mappings)));
      return () => session.check(notice);
    });
  }
}
