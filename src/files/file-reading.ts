import type { RegisterCell } from "../registers/cell";
import type { ReadingPlan } from "../registers/reading-plan";
import { rowsOfHead, type OnProgress, type RegisterHead, type RowBlock } from "../registers/register-reading";
import type { Tallies } from "../registers/tally";
import { Tallying } from "../registers/tallying";
import type { Encoding } from "../registers/encoding";
import { encodingOf } from "./decoded";
import { FileProblem } from "./file-problem";
import { readCsv } from "./read-csv";
import { readXlsx, type SheetOfFile } from "./read-xlsx";

/** What a file turned out to be: a CSV with its encoding, where that shows, or a workbook with its sheets. */
export interface OpenedFile {
  readonly kind: "csv" | "xlsx";
  readonly encoding?: Encoding;
  readonly sheets: readonly string[];
}

/** What is read of a file: its encoding, or its sheet. */
export interface ChosenOfFile {
  readonly encoding?: Encoding;
  readonly sheet?: string;
}

/** How files begin that are packed (.xlsx), and such as older and encrypted ones. */
const [zipMark, oldMark] = [0x504b0304, 0xd0cf11e0];
/** How a PDF, a rich text and a picture begin, parts of which look like text. */
const otherMarks = new Set([0x25504446, 0x7b5c7274, 0x89504e47]);
const nameOfWorkbook = /\.(xls[xmb]?|ods|numbers)$/i;
const mostBytes = 1024 * 1024 * 1024;
const mostBytesOfXlsx = 64 * 1024 * 1024;

/** A register that is a file, read in one go or row by row; all of it happens where the file is, away from the pane. */
export class FileReading {
  private sheets: readonly SheetOfFile[] = [];

  constructor(
    private readonly file: Blob,
    private readonly name: string,
  ) {}

  async open(): Promise<OpenedFile> {
    const { size } = this.file;
    if (size === 0) throw new FileProblem("empty");
    const mark = await this.mark();
    if (otherMarks.has(mark)) throw new FileProblem("notText");
    if (mark !== zipMark && mark !== oldMark) {
      if (nameOfWorkbook.test(this.name)) throw new FileProblem("notXlsx");
      if (size > mostBytes) throw new FileProblem("tooLarge");
      const encoding = await encodingOf(this.file);
      return { kind: "csv", sheets: [], ...(encoding && { encoding }) };
    }
    if (size > mostBytesOfXlsx) throw new FileProblem("tooLarge");
    this.sheets = await readXlsx(this.file);
    return { kind: "xlsx", sheets: this.sheets.map(({ name }) => name) };
  }

  async head(chosen: ChosenOfFile): Promise<RegisterHead> {
    const sheet = this.sheetOf(chosen);
    if (sheet) return { firstRow: 1, rows: sheet.rows.slice(0, rowsOfHead), is1904: sheet.is1904 };
    const rows: (readonly RegisterCell[])[] = [];
    const stop = new AbortController();
    const take = (block: { readonly rows: readonly (readonly RegisterCell[])[] }) => {
      rows.push(...block.rows.slice(0, rowsOfHead - rows.length));
      if (rows.length >= rowsOfHead) stop.abort();
    };
    await readCsv(this.file, encodingIn(chosen), take, stop.signal, () => undefined);
    return { firstRow: 1, rows, is1904: false };
  }

  /** Reads every row below the header; undefined when cancelled. */
  async tally(
    chosen: ChosenOfFile,
    plan: ReadingPlan,
    headerRow: number,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Tallies | undefined> {
    const tallying = new Tallying(plan);
    const sheet = this.sheetOf(chosen);
    if (sheet) tallying.takeBelow(headerRow, { firstRow: 1, ...sheet });
    else {
      const { size } = this.file;
      const onBytes = (bytes: number) => onProgress(bytes, size);
      const take = (block: RowBlock) => tallying.takeBelow(headerRow, block);
      await readCsv(this.file, encodingIn(chosen), take, signal, onBytes);
    }
    if (tallying.isTooMany) throw new FileProblem("tooManyGroups");
    return signal.aborted ? undefined : tallying.result;
  }

  private sheetOf({ sheet }: ChosenOfFile): SheetOfFile | undefined {
    if (this.sheets.length === 0) return undefined;
    const found = sheet === undefined ? this.sheets[0] : this.sheets.find(({ name }) => name === sheet);
    if (!found) throw new FileProblem("noSheet", sheet);
    return found;
  }

  /** The first four bytes; 0 where there are fewer. */
  private async mark(): Promise<number> {
    return this.file.size < 4 ? 0 : new DataView(await this.file.slice(0, 4).arrayBuffer()).getUint32(0);
  }
}

/** Nothing is decoded by guess. */
function encodingIn({ encoding }: ChosenOfFile): Encoding {
  if (encoding === undefined) throw new FileProblem("encodingUnknown");
  return encoding;
}
