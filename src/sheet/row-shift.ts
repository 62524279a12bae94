import { entriesOf, join, partRows, type PartRow } from "./rows";
import type { MonthlyReturn } from "../model/monthly-return";
import type { PartInForce, RowInForce } from "./in-force";
import type { LocatedRow } from "./locate";
import type { LocatedSheet } from "./read";
import type { RowBlock } from "./sheet-edit";

/** Rows of a part that come or go together, and where. */
export interface Run extends RowBlock {
  readonly rows: readonly PartRow[];
}

/** The runs of rows that an entry which is not there yet will take on a sheet, each before a row as it stands now. */
export function runsOfNew({ part, located, view }: LocatedSheet, after: MonthlyReturn, isNew: IsOf): Run[] {
  const runs: { from: number; rows: PartRow[] }[] = [];
  const rows = partRows(part.rows, after);
  let next = view.marks.row + 1;
  let isOpen = false;
  rows.forEach((row, i) => {
    if (isNew(row, i)) {
      const from = Math.min(next, nextLocated(rows, i, located.rows, isNew));
      // Where people deleted the blank rows between two runs, both come as one.
      if (!isOpen && runs.at(-1)?.from !== from) runs.push({ from, rows: [] });
      runs.at(-1)?.rows.push(row);
    } else {
      const found = locatedAs(row, located.rows);
      next = found ? endOf(found) : next + 1;
    }
    isOpen = isNew(row, i);
  });
  return runs.map((run) => ({ ...run, count: heightOf(run.rows) }));
}

/** The runs of rows that an entry takes on a sheet, with the blank row that sets it apart and whatever stands between its rows. */
export function runsOfOld({ part, located, view }: LocatedSheet, before: MonthlyReturn, isOld: IsOf): Run[] {
  const runs: { from: number; until: number; rows: PartRow[] }[] = [];
  let end = view.marks.row + 1;
  let gaps = 0;
  let isOpen = false;
  for (const [i, row] of partRows(part.rows, before).entries()) {
    const found = locatedAs(row, located.rows);
    if (!isOld(row, i)) {
      end = found ? endOf(found) : end;
      gaps = 0;
      isOpen = false;
    } else if (!found) {
      gaps += isOpen ? 0 : 1;
    } else if (isOpen) {
      const run = runs[runs.length - 1];
      run.until = endOf(found);
      run.rows.push(row);
    } else {
      const blank = blankRowsAbove(view, found.at, Math.min(gaps, found.at - end));
      runs.push({ from: found.at - blank, until: endOf(found), rows: [row] });
      isOpen = true;
    }
  }
  return runs.map(({ from, until, rows }) => ({ from, count: until - from, rows }));
}

/** How many rows right above a row, of so many at most, hold nothing at all. */
function blankRowsAbove(view: LocatedSheet["view"], row: number, most: number): number {
  let blank = 0;
  while (blank < most && view.filledAt(row - blank - 1).length === 0) blank++;
  return blank;
}

/** Whether a row, by its place among those of the part, is one of some. */
export type IsOf = (row: PartRow, index: number) => boolean;

/** Which rows of a part go and which come when the return becomes another: those between what both begin and end with. */
export function rowsBetween(
  part: PartInForce,
  before: MonthlyReturn,
  after: MonthlyReturn,
): { goes: IsOf; comes: IsOf } {
  const [old, anew] = [before, after].map((r) => partRows(part.rows, r));
  const isSame = (a: PartRow | undefined, b: PartRow | undefined) => a?.row === b?.row && a?.entry === b?.entry;
  const shorter = Math.min(old.length, anew.length);
  let first = 0;
  while (first < shorter && isSame(old[first], anew[first])) first++;
  let last = 0;
  while (last < shorter - first && isSame(old.at(-1 - last), anew.at(-1 - last))) last++;
  const between =
    (rows: readonly PartRow[]): IsOf =>
    (_, i) =>
      i >= first && i < rows.length - last;
  return { goes: between(old), comes: between(anew) };
}

/** Which rows of a part go and which come, wherever they stand: those of entries and parts that only one of the two returns has. */
export function rowsApart(part: PartInForce, before: MonthlyReturn, after: MonthlyReturn): { goes: IsOf; comes: IsOf } {
  const [old, anew] = [before, after].map((r) => entriesByRow(partRows(part.rows, r)));
  const isMissing =
    (among: ReadonlyMap<RowInForce, ReadonlySet<string>>): IsOf =>
    ({ row, entry }) =>
      !among.get(row)?.has(entry);
  return { goes: isMissing(anew), comes: isMissing(old) };
}

function entriesByRow(rows: readonly PartRow[]): Map<RowInForce, Set<string>> {
  const entries = new Map<RowInForce, Set<string>>();
  for (const { row, entry } of rows) entries.set(row, (entries.get(row) ?? new Set()).add(entry));
  return entries;
}

/** Whether a row belongs to an entry, or to what stands in it. */
export function isOfEntry(entry: string): IsOf {
  return (row) => row.entry === entry || row.entry.startsWith(`${entry}.`);
}

/** Where a row that stands before the edit stands after it. */
export function shifted(row: number, inserted: readonly RowBlock[], deleted: readonly RowBlock[]): number {
  const before = (blocks: readonly RowBlock[]) =>
    blocks.filter(({ from }) => from <= row).reduce((sum, { count }) => sum + count, 0);
  return row + before(inserted) - before(deleted);
}

/** Where the first row of an inserted block stands after the edit. */
export function startOf(block: RowBlock, inserted: readonly RowBlock[], deleted: readonly RowBlock[]): number {
  const above = (blocks: readonly RowBlock[]) =>
    blocks.filter(({ from }) => from < block.from).reduce((sum, { count }) => sum + count, 0);
  return block.from + above(inserted) - above(deleted);
}

/** How many entries a list has on the sheets. */
export function countOf(r: MonthlyReturn, list: string): number {
  return entriesOf(r, list).length;
}

/** The row that is found for a row of the part. */
function locatedAs({ row, entry }: PartRow, located: readonly LocatedRow[]): LocatedRow | undefined {
  return located.find((one) => one.row === row && one.entry === entry);
}

/** The row after the last that a row, with a list that runs down from it, takes. */
export function endOf({ at, spilled }: LocatedRow): number {
  return (spilled.at(-1) ?? at) + 1;
}

/** The row of the part whose list runs down from it. */
export function spillOf(located: readonly LocatedRow[], list: string): LocatedRow | undefined {
  return located.find(({ row, entry }) => row.spill !== undefined && join(entry, row.spill.list) === list);
}

function nextLocated(rows: readonly PartRow[], from: number, located: readonly LocatedRow[], isNew: IsOf): number {
  const next = rows.filter((row, i) => i >= from && !isNew(row, i)).map((row) => locatedAs(row, located));
  return next.find((row) => row !== undefined)?.at ?? Infinity;
}

function heightOf(rows: readonly PartRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
