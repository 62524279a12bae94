import Papa from "papaparse";
import type { RowBlock } from "../registers/register-reading";
import { separatorOf } from "./csv-separator";
import type { Encoding } from "../registers/encoding";
import { textOf } from "./decoded";
import { FileProblem } from "./file-problem";
import { TextSource } from "./text-source";

/** A row of a register is never so long: a quotation mark that is not closed makes one of all that follows. */
const longestRow = 1_000_000;
/** Pieces of the file are put together to so many characters before they are parsed. */
const pieceLength = 512 * 1024;

/** Reads the rows of a CSV file block by block; stops when told so. */
export async function readCsv(
  file: Blob,
  encoding: Encoding,
  take: (block: RowBlock) => void,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let row = 1;
  let unfinished = 0;
  const counted = (length: number) => (unfinished += length);
  const source = new TextSource(inPieces(textOf(file, encoding, onBytes), counted), signal);
  try {
    await new Promise<void>((resolve, reject) => {
      Papa.parse<string[]>(source as unknown as NodeJS.ReadableStream, {
        skipEmptyLines: false,
        delimiter: separatorOf,
        chunk: ({ data, errors }, parser) => {
          // Where the reading is stopped the last row is cut off, which is nobody's mistake.
          if (signal.aborted) return parser.abort();
          if (data.length > 0) unfinished = 0;
          const open = unfinished > longestRow ? 0 : rowOfOpenQuote(data.length, errors);
          if (open !== undefined) reject(new FileProblem("quoteOpen", String(row + open)));
          if (open !== undefined) return parser.abort();
          take({ firstRow: row, rows: data });
          row += data.length;
        },
        complete: () => resolve(),
        error: (error: Error) => reject(error),
      });
    });
  } finally {
    source.stop();
  }
}

/** The row, of those that were read whole, whose quotation marks are not in pairs: it may hold rows that follow it. */
function rowOfOpenQuote(rows: number, errors: readonly Papa.ParseError[]): number | undefined {
  return errors.find(({ type, row = 0 }) => type === "Quotes" && row < rows)?.row;
}

/** Fewer and longer pieces: each costs the parser a beginning and an end. */
async function* inPieces(pieces: AsyncGenerator<string>, counted: (length: number) => void): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    if (piece.includes("\0")) throw new FileProblem("notText");
    text += piece;
    if (text.length < pieceLength) continue;
    counted(text.length);
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
