import { fold } from "../sheet/wording";
import type { ReadRow } from "./read-record";
import type { RecordRow, RecordSpec } from "./record";

/** A row of a record with where it goes, and what its row of the sheet said of it. */
export interface PlacedRow {
  readonly entries: RecordRow;
  readonly at: number;
  readonly stood?: RecordRow;
}

export interface PlacedRows {
  readonly placed: readonly PlacedRow[];
  /** Rows of the sheet that are to be blanked. */
  readonly blanked: readonly ReadRow[];
}

/** Free rows of a sheet, by their number, the first being 0. */
export type FreeRows = (index: number) => number;

/** Finds each row of a record its row of the sheet: one that stands there already keeps its place, so that what the user keeps beside it stays beside it. */
export function placeRows(
  spec: Pick<RecordSpec, "keys" | "keepsOthers">,
  rows: readonly RecordRow[],
  standing: readonly ReadRow[],
  free: FreeRows,
): PlacedRows {
  const { keys } = spec;
  const own = keys ? rowsByContent(keys, rows, standing) : standing.slice(0, rows.length);
  let taken = 0;
  const placed = rows.map((entries, i) => {
    const stands = own[i];
    return stands ? { entries, at: stands.row, stood: stands.entries } : { entries, at: free(taken++) };
  });
  const left = standing.filter((one) => !own.includes(one));
  if (!keys || !spec.keepsOthers) return { placed, blanked: left };
  return { placed, blanked: left.filter((one) => rows.some((row) => isOfSame(keys, row, one.entries))) };
}

/** Rows that say the same, then rows of the same keys, of which the fullest. */
function rowsByContent(
  keys: readonly string[],
  rows: readonly RecordRow[],
  standing: readonly ReadRow[],
): (ReadRow | undefined)[] {
  const left = new Set(standing);
  const take = (found: ReadRow | undefined) => {
    if (found) left.delete(found);
    return found;
  };
  const equal = rows.map((row) => take([...left].find(({ entries }) => saysSame(row, entries))));
  return rows.map((row, i) => {
    const alike = () => [...left].filter(({ entries }) => isOfSame(keys, row, entries));
    return equal[i] ?? take(alike().sort((a, b) => fullness(b) - fullness(a))[0]);
  });
}

function saysSame(a: RecordRow, b: RecordRow): boolean {
  return Object.keys(b).every((key) => a[key] === b[key]);
}

function isOfSame(keys: readonly string[], a: RecordRow, b: RecordRow): boolean {
  return keys.some((key) => a[key] !== "") && keys.every((key) => fold(a[key]) === fold(b[key]));
}

/** Of rows that are filled alike, one that can be read counts for more. */
function fullness({ entries, unreadable }: ReadRow): number {
  return 2 * Object.values(entries).filter((entry) => entry !== "").length - unreadable.length;
}
