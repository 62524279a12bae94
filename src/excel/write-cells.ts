import type { Content } from "../sheet/content";
import type { LaidOutCell } from "../sheet/laid-out";
import { drawnCells } from "./cell-properties";
import { heightOf } from "./measures";
import { blocksOf, matrixOf, widthOf, type Place } from "./place";

const longestAddress = 8000;
/** The look that stretches across cells of a table, where nothing is merged. */
const unmerged = new Set<LaidOutCell["look"]>(["header"]);

/**
 * Queues cells at any place; cells between them stay as they are, and the number of actions does not grow with the number of
 * cells. Of cells that stand already beside them only the look is drawn, for neighbours share their lines.
 */
export function writeCells(
  sheet: Excel.Worksheet,
  cells: readonly LaidOutCell[],
  standing: readonly LaidOutCell[] = [],
): void {
  const placed = cells.map((cell) => ({ ...cell.placed, numberFormat: cell.numberFormat, content: cell.content }));
  // The format comes first: in one of text, digits stay as they are.
  for (const block of blocksOf(placed)) {
    rangeOf(sheet, block).numberFormat = matrixOf(block, ({ numberFormat }): string | null => numberFormat, null);
  }
  writeContents(sheet, placed);
  merge(sheet, cells);
  for (const block of blocksOf(drawnCells([...cells, ...standing]))) {
    rangeOf(sheet, block).setCellProperties(matrixOf(block, ({ properties }) => properties, {}));
  }
  writeDropDowns(sheet, cells);
}

/** Queues contents only. */
export function writeContents(sheet: Excel.Worksheet, cells: readonly (Place & { readonly content: Content })[]): void {
  for (const block of blocksOf(cells)) {
    rangeOf(sheet, block).formulas = matrixOf(block, ({ content }): Content | null => content, null);
  }
}

/** Queues heights of rows, given in lines of text; the other rows keep theirs. */
export function writeHeights(sheet: Excel.Worksheet, lines: ReadonlyMap<number, number>): void {
  const rows = [...lines].map(([row, count]) => ({ row, column: 0, height: heightOf(count) }));
  for (const block of blocksOf(rows)) {
    const heights = matrixOf(block, ({ height }): object => ({ format: { rowHeight: height } }), {}).flat();
    rangeOf(sheet, block).setRowProperties(heights);
  }
}

/** A range that the client does not keep beyond the request. */
export function rangeOf(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Place & { readonly rows: number; readonly columns: number },
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** Rows one below the other that are merged across the same columns take one action. */
function merge(sheet: Excel.Worksheet, cells: readonly LaidOutCell[]): void {
  const areas = cells
    .filter(({ area, look }) => area !== undefined && !unmerged.has(look))
    .map((cell) => ({ first: cell.placed.column, width: widthOf(cell), row: cell.placed.row }))
    .sort((a, b) => a.first - b.first || a.width - b.width || a.row - b.row);
  const runs: ((typeof areas)[number] & { rows: number })[] = [];
  for (const area of areas) {
    const run = runs.at(-1);
    const follows = run && run.first === area.first && run.width === area.width && run.row + run.rows === area.row;
    if (follows) run.rows++;
    else runs.push({ ...area, rows: 1 });
  }
  for (const { row, rows, first, width } of runs) {
    rangeOf(sheet, { row, column: first, rows, columns: width }).merge(true);
  }
}

/** Lists help whoever types; other values may be typed all the same, and validation looks at what stands there. */
function writeDropDowns(sheet: Excel.Worksheet, cells: readonly LaidOutCell[]): void {
  const lists = new Map<string, string[]>();
  for (const { offers, address } of cells) {
    if (!offers) continue;
    const source = offers.join(",");
    const addresses = lists.get(source) ?? [];
    addresses.push(address);
    lists.set(source, addresses);
  }
  for (const [source, addresses] of lists) {
    for (const list of addressLists(addresses)) {
      const { dataValidation } = sheet.getRanges(list).untrack();
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    }
  }
}

/** Addresses joined into lists that Excel takes whole. */
function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
