import type { Content } from "./content";
import type { Placement } from "./formula";
import type { LaidOutCell } from "./laid-out";

/** Rows of a sheet as it stands before the edit; counted from 0. */
export interface RowBlock {
  readonly from: number;
  readonly count: number;
}

/** A cell that stands already and changes: where it stands after the edit and what it says then, and where it stood and what it said. */
export interface ChangedCell {
  readonly address: string;
  readonly content: Content;
  readonly before: { readonly address: string; readonly content: Content };
}

/** What changes on one sheet when entries come or go: first its rows, then cells where they stand after that. */
export interface SheetEdit {
  readonly sheet: string;
  /** Rows to insert, each block before its first row. */
  readonly inserted: readonly RowBlock[];
  readonly deleted: readonly RowBlock[];
  /** Cells of the new rows, where they will stand. */
  readonly added: readonly LaidOutCell[];
  /** Heights of the new rows, in lines of text, by where they will stand. */
  readonly lines: ReadonlyMap<number, number>;
  readonly changed: readonly ChangedCell[];
  /** Cells that stand already and come to look otherwise, as they stood and where they will stand. */
  readonly redrawn: readonly { readonly before: LaidOutCell; readonly after: LaidOutCell }[];
  /** Cells of the rows right above and below those that come or go, where they will stand: they share lines with what went. */
  readonly bordering: readonly LaidOutCell[];
  /** Cells of the deleted rows where they stand, for going back. */
  readonly removed: readonly LaidOutCell[];
  readonly removedLines: ReadonlyMap<number, number>;
}

/** Entries that come or go, on all sheets that show them. */
export interface EntriesEdit {
  readonly sheets: readonly SheetEdit[];
  /** Where the places of the return stand after it. */
  readonly placement: Placement;
  /** How many filled cells go with the deleted rows, the user's own beside the form included. */
  readonly filled: number;
}
