import { RegisterFile } from "../../files/open-register-file";
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

  private fileOf({ name, sheet }: RegisterSource): RegisterFile | undefined {
    const file = this.file(name);
    if (file && sheet !== undefined) file.chosen = { ...file.chosen, sheet };
    return file;
  }

  /** Opens a file in place of the one that had its name, or that a register knows by another. */
  async open(file: File, name = file.name): Promise<RegisterFile> {
    const opened = await RegisterFile.open(file);
    this.files.get(name)?.close();
    this.files.set(name, opened);
    return opened;
  }
}
