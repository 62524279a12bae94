import type { LaidOutCell, LaidOutSheet } from "../sheet/laid-out";

/** Cells of a sheet that are written together: all of them, or those of some rows. */
export interface Slice {
  /** Which of the sheets. */
  readonly sheet: number;
  readonly cells: readonly LaidOutCell[];
  /** Whether it is the first of its sheet. */
  readonly isFirst: boolean;
}

/** About how many bytes a request may take; Excel on the web takes 5 MB. */
const bytesARequest = 1_000_000;
/** About how many bytes a cell takes beside its content: its look makes up most of it. */
const bytesACell = 400;

/** Sheets as slices, those of one request together: whole sheets as long as they fit, else by rows. */
export function requestsOf(sheets: readonly LaidOutSheet[], limit = bytesARequest): Slice[][] {
  const requests: Slice[][] = [[]];
  let left = limit;
  for (const slice of sheets.flatMap((sheet, i) => slicesOf(sheet, i, limit))) {
    const bytes = bytesOf(slice.cells);
    if (bytes > left && left < limit) {
      requests.push([]);
      left = limit;
    }
    requests[requests.length - 1].push(slice);
    left -= bytes;
  }
  return requests;
}

function slicesOf({ cells }: LaidOutSheet, sheet: number, limit: number): Slice[] {
  if (bytesOf(cells) <= limit) return [{ sheet, cells, isFirst: true }];
  const slices: LaidOutCell[][] = [];
  let left = 0;
  for (const row of rowsOf(cells)) {
    const bytes = bytesOf(row);
    if (bytes > left) {
      slices.push([]);
      left = limit;
    }
    slices[slices.length - 1].push(...row);
    left -= bytes;
  }
  return slices.map((own, i) => ({ sheet, cells: own, isFirst: i === 0 }));
}

function rowsOf(cells: readonly LaidOutCell[]): LaidOutCell[][] {
  const rows = new Map<number, LaidOutCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.placed.row);
    if (row) row.push(cell);
    else rows.set(cell.placed.row, [cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Characters outside Latin take three bytes; those of quotation marks and line ends are few. */
function bytesOf(cells: readonly LaidOutCell[]): number {
  return cells.reduce((sum, { content }) => sum + bytesACell + 3 * String(content).length, 0);
}
