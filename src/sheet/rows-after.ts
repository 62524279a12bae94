import type { LocatedRow } from "./locate";
import type { PlacedRow } from "./placed";
import type { LocatedSheet } from "./read";
import { shifted, spillOf, startOf, endOf, type Run } from "./row-shift";

/** The rows that come and go on one sheet. */
export interface SheetChange {
  readonly sheet: LocatedSheet;
  readonly inserted: readonly Run[];
  readonly deleted: readonly Run[];
  /** The list that runs down whose first row goes; its place is taken by the next. */
  readonly firstGone?: string;
}

/** A row as it stands after an edit, and as it stood before; a new row has not stood before. */
export interface RowAfter extends PlacedRow {
  readonly until: number;
  readonly was?: LocatedRow;
}

/** Every row of a sheet as it stands after its change; entries that follow one that went have other paths. */
export function rowsAfter({ sheet, inserted, deleted }: SheetChange, rename: (entry: string) => string): RowAfter[] {
  const shift = (row: number) => shifted(row, inserted, deleted);
  const goes = (row: number) => deleted.some(({ from, count }) => row >= from && row < from + count);
  const standing = sheet.located.rows.flatMap((was): RowAfter[] => {
    if (goes(was.at)) return [];
    const entry = rename(was.entry);
    const grown = inserted.filter(({ from, rows }) => rows.length === 0 && from === endOf(was) && was.row.spill);
    const spilled = [
      ...was.spilled.filter((row) => !goes(row)).map(shift),
      ...grown.flatMap((run) => rowsFrom(startOf(run, inserted, deleted), run.count)),
    ];
    const at = shift(was.at);
    const last = spilled.length > 0 ? spilled : [at];
    return [
      { ...was, entry, number: numberOf(entry), at, spilled: last, height: last.length, until: shift(was.until), was },
    ];
  });
  return [...standing, ...inserted.flatMap((run) => newRows(run, startOf(run, inserted, deleted)))];
}

function rowsFrom(at: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => at + i);
}

function newRows({ rows }: Run, start: number): RowAfter[] {
  let at = start;
  return rows.map((row) => {
    const placed = { ...row, at, spilled: rowsFrom(at, row.height), until: at + row.height };
    at += row.height;
    return placed;
  });
}

/** The runs that a list which runs down takes, or leaves, when it comes to have so many entries; its first row always stays. */
export function rowsOfSpill(row: LocatedRow, count: number): { readonly inserted: Run[]; readonly deleted: Run[] } {
  const missing = Math.max(1, count) - row.spilled.length;
  const gone = row.spilled.slice(Math.max(1, count));
  return {
    inserted: missing > 0 ? [{ from: endOf(row), count: missing, rows: [] }] : [],
    deleted: gone.map((from) => ({ from, count: 1, rows: [] })),
  };
}

/** The run that a further row of a list that runs down takes; none when the list's first row is still blank. */
export function rowAdded(located: readonly LocatedRow[], list: string): Run[] {
  const row = spillOf(located, list);
  return row && !row.isEmpty ? [{ from: endOf(row), count: 1, rows: [] }] : [];
}

/** The run that a row of a list that runs down takes; the first row stays, for its entry stands beside it. */
export function rowRemoved(located: readonly LocatedRow[], list: string, index: number): Run[] {
  const at = spillOf(located, list)?.spilled[Math.max(1, index)];
  return at === undefined ? [] : [{ from: at, count: 1, rows: [] }];
}

/** The number of an entry by its path, from 1; 0 outside every list. */
function numberOf(entry: string): number {
  const index = /\[(\d+)\]$/.exec(entry)?.[1];
  return index === undefined ? 0 : Number(index) + 1;
}
