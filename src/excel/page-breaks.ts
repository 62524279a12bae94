import type { LaidOutSheet } from "../sheet/laid-out";
import { heightOf, margins, pointsACharacter } from "./measures";

const pointsAnInch = 72;
const paper = { width: 841.9, height: 595.3 };
/** Part of a page that is reckoned with: rows come out a little higher on some printers. */
const reckoned = 0.94;
const plainHeight = heightOf(1);

/** Rows of one entry of a part, such as a class of shares. */
interface EntryBlock {
  readonly from: number;
  readonly height: number;
}

/** Rows, counted from 0, before which a new page begins so that an entry which fits on a page is not cut. */
export function pageBreaksOf(sheet: LaidOutSheet): number[] {
  const { rowCount, part } = sheet;
  const heightAt = (row: number) => rowHeight(sheet, row);
  const title = sum(rowsFrom(1, part.frozenRows).map(heightAt));
  const room = pageHeight(sheet) - title;
  const blocks = new Map(blocksOf(sheet).map((block) => [block.from, block.height]));
  const breaks: number[] = [];
  let used = 0;
  for (const row of rowsFrom(Math.max(1, part.frozenRows), rowCount)) {
    const block = blocks.get(row) ?? 0;
    const isCut = used > 0 && block <= room && used + block > room;
    if (isCut) breaks.push(row);
    used = isCut || used + heightAt(row) > room ? heightAt(row) : used + heightAt(row);
  }
  return breaks;
}

/** The entries of the part's own lists, one below the other. */
function blocksOf(sheet: LaidOutSheet): EntryBlock[] {
  const entryOf = new Map<number, string>();
  for (const { placed } of sheet.cells) {
    const entry = /^[^[]+\[\d+\]/.exec(placed.entry)?.[0] ?? "";
    if (entry !== "" || !entryOf.has(placed.row)) entryOf.set(placed.row, entry);
  }
  const starts = [...entryOf.keys()].sort((a, b) => a - b).filter((row, i, rows) => {
    return i === 0 || entryOf.get(row) !== entryOf.get(rows[i - 1]);
  }); // prettier-ignore
  return starts.flatMap((from, i) => {
    if (entryOf.get(from) === "") return [];
    const rows = rowsFrom(from, starts[i + 1] ?? sheet.rowCount);
    return [{ from, height: sum(rows.map((row) => rowHeight(sheet, row))) }];
  });
}

function rowHeight({ lines }: LaidOutSheet, row: number): number {
  const count = lines.get(row);
  return count === undefined ? plainHeight : heightOf(count);
}

/** The height of a page in points of the sheet, which is made smaller until it is as wide as the page. */
function pageHeight(sheet: LaidOutSheet): number {
  const width = sum(sheet.part.widths.slice(0, sheet.part.printed)) * pointsACharacter;
  const inside = {
    width: paper.width - (margins.left + margins.right) * pointsAnInch,
    height: paper.height - (margins.top + margins.bottom) * pointsAnInch,
  };
  return (inside.height / Math.min(1, inside.width / width)) * reckoned;
}

const rowsFrom = (first: number, end: number) => Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
