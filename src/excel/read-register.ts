import type { OnProgress, RowBlock } from "../registers/register-reading";
import type { CellValue } from "../sheet/sheet-reading";
import { failureOf } from "./failure";
import type { RegisterArea } from "./register-area";
import { run } from "./run";

/** Cells that are read together: well under the 5 MB that Excel on the web answers with. */
const cellsABlock = 100_000;
/** What Excel says when an answer is too large after all. */
const tooLarge: ReadonlySet<string> = new Set(["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"]);

/** How a register's rows are read: from which to which, as people count them, and what is told meanwhile. */
export interface RowsWanted {
  readonly from: number;
  readonly to: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** Reads rows of a register block by block, in their order; false when it was cancelled. Nothing is written. */
export async function readRegisterRows(
  area: RegisterArea,
  { from, to, signal, onProgress }: RowsWanted,
  take: (block: RowBlock) => void,
): Promise<boolean> {
  const most = Math.max(1, Math.floor(cellsABlock / area.columns));
  for (let first = from; first <= to; first += most) {
    if (signal?.aborted) return false;
    const last = Math.min(to, first + most - 1);
    for (const block of await blocksBetween(area, first, last)) take(block);
    onProgress?.(last - from + 1, to - from + 1);
  }
  return !signal?.aborted;
}

/** Rows as one block, or in halves where they are too large for one answer. */
async function blocksBetween(area: RegisterArea, first: number, last: number): Promise<RowBlock[]> {
  try {
    return [await blockBetween(area, first, last)];
  } catch (error) {
    const { code = "" } = (failureOf(error).cause ?? {}) as { readonly code?: string };
    if (!tooLarge.has(code) || first === last) throw error;
    const middle = Math.floor((first + last) / 2);
    return [...(await blocksBetween(area, first, middle)), ...(await blocksBetween(area, middle + 1, last))];
  }
}

function blockBetween({ sheet, firstColumn, columns }: RegisterArea, first: number, last: number): Promise<RowBlock> {
  return run(async (context) => {
    const count = last - first + 1;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(first - 1, firstColumn, count, columns)
      .load("values,rowHidden");
    await context.sync();
    const rows = range.values as CellValue[][];
    // Excel says null where only some of the rows are hidden.
    const someHidden = range.rowHidden as boolean | null;
    if (someHidden === false) return { firstRow: first, rows };
    const each = someHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
    if (each) await context.sync();
    const isHidden = (i: number) => (each ? each.value[i].rowHidden === true : true);
    return { firstRow: first, rows, hidden: new Set(rows.flatMap((_, i) => (isHidden(i) ? [first + i] : []))) };
  });
}
