import { registerPlaces } from "../../excel/register-area";
import { putRecord } from "../../excel/write-record";
import type { MonthlyReturn } from "../../monthly-return";
import {
  asksSigns,
  isSureDraft,
  lackingIn,
  mappingOfDraft,
  mappingsRecord,
  nameOfRegister,
  readRegister,
  suggestedDraft,
  type RegisterMapping,
  type RegisterSource,
} from "../../monthly-work";
import type { Session } from "../session";
import { SheetRegister } from "./sheet-register";

/** Registers of the workbook that are recognised, and those of them of which something has to be asked. */
interface Recognised {
  readonly sure: readonly RegisterMapping[];
  readonly asked: readonly string[];
}

/** Connects every register of the workbook that is recognised for certain; the others are named, to be connected one by one. */
export class ConnectAllWork {
  constructor(private readonly session: Session) {}

  async connectAll(): Promise<void> {
    const { session } = this;
    await session.attempt("readingRegister", async (signal) => {
      const { own, work, reading } = await session.workbook.read();
      if (!reading?.return) return session.look();
      const places = await this.placesBeside(work.mappings, await registerPlaces(own));
      const recognised = await this.recognise(places, reading.return, signal);
      if (!recognised) return session.leaveCancelled();
      const { sure, asked } = recognised;
      const notice = session.texts.pane.registers.connectedAll(sure.map(nameOfRegister), asked);
      if (sure.length === 0) return session.goBack(notice);
      await putRecord(mappingsRecord([...work.mappings, ...sure]));
      return () => session.check(notice);
    });
  }

  /** Places on sheets of which no register is connected yet, tables and names before the sheets that they stand on. */
  private async placesBeside(
    mappings: readonly RegisterMapping[],
    places: readonly RegisterSource[],
  ): Promise<SheetRegister[]> {
    const inWorkbook = mappings.map(({ source }) => source).filter(({ kind }) => kind !== "file");
    const connected = await SheetRegister.findStanding(inWorkbook);
    const taken = new Set(connected.map((one) => one?.sheet));
    const sorted = [...places].sort((a, b) => Number(a.kind === "sheet") - Number(b.kind === "sheet"));
    const found = await SheetRegister.findStanding(sorted);
    return found.filter((one) => one !== undefined).filter(({ sheet }) => !taken.has(sheet));
  }

  /** Looks at each place once; undefined when cancelled. A sheet is not looked at once a table on it was recognised. */
  private async recognise(
    places: readonly SheetRegister[],
    r: MonthlyReturn,
    signal: AbortSignal,
  ): Promise<Recognised | undefined> {
    const [sure, asked, taken]: [RegisterMapping[], string[], Set<string>] = [[], [], new Set()];
    for (const [i, reader] of places.entries()) {
      if (signal.aborted) return undefined;
      if (reader.source.kind === "sheet" && taken.has(reader.sheet)) continue;
      this.session.progress(i, places.length, reader.source.name);
      const draft = suggestedDraft(reader.source, await reader.head());
      if (lackingIn(draft).fields.length > 0) continue;
      taken.add(reader.sheet);
      const mapping = mappingOfDraft(draft);
      if (isSureDraft(draft) && (await asksNothing(mapping, reader, r, signal))) sure.push(mapping);
      else asked.push(nameOfRegister(mapping));
    }
    return signal.aborted ? undefined : { sure, asked };
  }
}

/** Whether the words of a register are all known, and its decreases are written in one way. */
async function asksNothing(
  mapping: RegisterMapping,
  reader: SheetRegister,
  r: MonthlyReturn,
  signal: AbortSignal,
): Promise<boolean> {
  const read = await readRegister(mapping, reader, r, signal, () => undefined);
  return read.kind === "read" && read.asked.length === 0 && !asksSigns(read.register, r);
}
