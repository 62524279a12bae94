import { textOf, type SheetReading } from "../sheet/sheet-reading";
import { fold } from "../sheet/wording";
import type { RecordSpec } from "./record";

/** Where a record's table stands on its sheet; rows and columns count from the first that was read. */
export interface FoundTable {
  readonly headerRow: number;
  /** Columns by their keys; one whose header is missing has none. */
  readonly columns: ReadonlyMap<string, number>;
}

const rowsSearched = 60;

/** Finds a record's table by its title and the headers below it, whatever the sheet is called and wherever rows were inserted; the columns stand in any order. */
export function findTable({ values }: SheetReading, { title, columns }: RecordSpec): FoundTable | undefined {
  const titleRow = values.slice(0, rowsSearched).findIndex((row) => row.some((cell) => isText(textOf(cell), title)));
  if (titleRow < 0) return undefined;
  let found: FoundTable | undefined;
  for (let row = titleRow + 1; row < Math.min(values.length, titleRow + rowsSearched); row++) {
    const texts = values[row].map((cell) => textOf(cell));
    const at = columns.map(({ key, header }) => [key, texts.findIndex((text) => isText(text, header))] as const);
    const own = new Map(at.filter(([, column]) => column >= 0));
    if (own.size > (found?.columns.size ?? 0)) found = { headerRow: row, columns: own };
  }
  return found;
}

/** Whether a sheet holds a record. */
export function isOn(sheet: SheetReading, spec: RecordSpec): boolean {
  return findTable(sheet, spec) !== undefined;
}

/** Long texts are no titles and no headers. */
function isText(text: string, wanted: string): boolean {
  return text.length <= 2 * wanted.length && fold(text) === fold(wanted);
}
