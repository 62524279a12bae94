import type { Encoding } from "../../files/decoded";
import { RegisterFile } from "../../files/open-register-file";
import { whenAborted } from "../../files/when-aborted";
import type { RegisterMapping, RegisterReader, RegisterSource } from "../../monthly-work";
import { SheetRegister } from "./sheet-register";

/** The readers of registers: those of the workbook at any time, those of files once a person has chosen the file. */
export class RegisterReaders {
  private readonly files = new Map<string, RegisterFile>();

  /** The reader of a register; undefined for a file that has not been chosen since the pane was opened. */
  async of(mapping: Pick<RegisterMapping, "source">): Promise<RegisterReader | undefined> {
    return (await this.ofAll([mapping]))[0];
  }

  /** The readers of registers; those of the workbook are found together. */
  async ofAll(mappings: readonly Pick<RegisterMapping, "source">[]): Promise<(RegisterReader | undefined)[]> {
    const inWorkbook = mappings.map(({ source }) => source).filter(({ kind }) => kind !== "file");
    const found = new Map((await SheetRegister.find(inWorkbook)).map((reader) => [reader.source, reader]));
    return mappings.map(({ source }) => found.get(source) ?? this.fileOf(source));
  }

  /** A file that was opened under a name. */
  file(name: string): RegisterFile | undefined {
    return this.files.get(name);
  }

  /** Takes how the characters of a file are written, where it does not say so itself. */
  writtenIn(name: string, encoding: Encoding): void {
    const file = this.file(name);
    if (file) this.files.set(name, file.as({ encoding }));
  }

  /** Opens a file in place of the one that had its name, or that a register knows by another; none when cancelled. */
  async open(file: File, name: string, signal: AbortSignal): Promise<RegisterFile | undefined> {
    const opening = RegisterFile.open(file);
    const opened = await Promise.race([opening, whenAborted(signal)]);
    if (!opened || signal.aborted) return void opening.then(close, () => undefined);
    this.files.get(name)?.close();
    this.files.set(name, opened);
    return opened;
  }

  private fileOf({ name, sheet }: RegisterSource): RegisterFile | undefined {
    return this.file(name)?.as({ ...(sheet !== undefined && { sheet }) });
  }
}

function close(file: RegisterFile): void {
  file.close();
}
