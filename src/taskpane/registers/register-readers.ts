import { RegisterFile } from "../../files/open-register-file";
import { whenAborted } from "../../files/when-aborted";
import type { RegisterMapping, RegisterReader, RegisterSource } from "../../monthly-work";
import { SheetRegister } from "./sheet-register";

/** The readers of registers: those of the workbook at any time, those of files once a person has chosen the file. */
export class RegisterReaders {
  private readonly files = new Map<string, RegisterFile>();

  /** The reader of a register; undefined for a file that has not been chosen since the pane was opened, and for what is not in the workbook any more. */
  async of(mapping: Pick<RegisterMapping, "source">): Promise<RegisterReader | undefined> {
    return (await this.ofAll([mapping]))[0];
  }

  /** The readers of registers; those of the workbook are found together. */
  async ofAll(mappings: readonly Pick<RegisterMapping, "source">[]): Promise<(RegisterReader | undefined)[]> {
    const inWorkbook = mappings.map(({ source }) => source).filter(({ kind }) => kind !== "file");
    const standing = await SheetRegister.findStanding(inWorkbook);
    const found = new Map(inWorkbook.map((source, i) => [source, standing[i]]));
    return mappings.map(({ source }) => (source.kind === "file" ? this.fileOf(source) : found.get(source)));
  }

  /** A file that was opened under a name. */
  file(name: string): RegisterFile | undefined {
    return this.files.get(name);
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

  /** Whether a register is a file that has not been chosen since the pane was opened. */
  isClosed({ source }: Pick<RegisterMapping, "source">): boolean {
    return source.kind === "file" && this.file(source.name) === undefined;
  }

  /** Lets a file go by another name, in place of the one that had it. */
  rename(from: string, to: string): void {
    const file = this.files.get(from);
    if (!file || from === to) return;
    this.files.get(to)?.close();
    this.files.delete(from);
    this.files.set(to, file);
  }

  private fileOf({ name, sheet, encoding }: RegisterSource): RegisterFile | undefined {
    const file = this.file(name);
    const asksEncoding = file?.opened.encoding === undefined;
    return file?.as({ ...(sheet !== undefined && { sheet }), ...(asksEncoding && encoding && { encoding }) });
  }
}

function close(file: RegisterFile): void {
  file.close();
}
