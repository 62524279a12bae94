import { unzipSync, zipSync, type Unzipped } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import type { RegisterCell } from "../registers/cell";
import { FileProblem } from "./file-problem";
import { cellsSpanned, factsOfSheets, isXlsx, rewriteParts, type SheetFacts } from "./workbook-parts";

/** A sheet of an .xlsx file: its rows from the first of the sheet on; days are numbers, as in a sheet. */
export interface SheetOfFile extends SheetFacts {
  readonly name: string;
  readonly rows: readonly (readonly RegisterCell[])[];
}

/** Beyond this an unpacked file would take more memory than a pane has. */
const mostUnpacked = 512 * 1024 * 1024;
/** A sheet that spans more cells than this is mistaken for its size: one of its cells is far away from all others. */
const mostCells = 32_000_000;
const zipMark = "PK";
/** How encrypted workbooks name what they hold, as do no others of their kind. */
const encrypted = "EncryptedPackage";

/** Reads the sheets of an .xlsx file; formulas by the values that were saved with them. */
export async function readXlsx(file: Blob): Promise<SheetOfFile[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  refuseOld(bytes);
  const parts = unpacked(bytes);
  if (!isXlsx(parts)) throw new FileProblem("notXlsx");
  if (cellsSpanned(parts) > mostCells) throw new FileProblem("tooLarge");
  rewriteParts(parts);
  const facts = factsOfSheets(parts);
  try {
    const sheets = await readXlsxFile(new Blob([new Uint8Array(zipSync(parts, { level: 0 }))]), { trim: false });
    // A sheet that is a chart has no rows.
    const tables = sheets.filter(({ data }) => (data as unknown) !== undefined);
    return tables.map(({ sheet, data }) => ({
      hidden: new Set(),
      is1904: false,
      ...facts.get(sheet),
      name: sheet,
      rows: data.map((row) => row.map(cellOf)),
    }));
  } catch (error) {
    throw new FileProblem("damaged", error instanceof Error ? error.message : String(error));
  }
}

/** Older workbooks, and those with a password, are packed otherwise. */
function refuseOld(bytes: Uint8Array): void {
  if (String.fromCharCode(...bytes.subarray(0, zipMark.length)) === zipMark) return;
  const isEncrypted = new TextDecoder("utf-16le").decode(bytes).includes(encrypted);
  throw new FileProblem(isEncrypted ? "password" : "oldExcel");
}

function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    const isWanted = /\.(xml|rels)$/.test(name);
    size += isWanted ? originalSize : 0;
    if (size > mostUnpacked) throw new FileProblem("tooLarge");
    return isWanted;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("damaged");
  }
}

function cellOf(cell: unknown): RegisterCell {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : "";
}
