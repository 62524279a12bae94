import type { RegisterCell } from "./cell";
import type { ReadingPlan } from "./reading-plan";
import type { Tallies } from "./tally";

/** Rows of a register as they come, in blocks: the number of the first as its source counts them, from 1, and which are hidden. */
export interface RowBlock {
  readonly firstRow: number;
  readonly rows: readonly (readonly RegisterCell[])[];
  readonly hidden?: ReadonlySet<number>;
}

/** The first rows of a register, enough to tell its header and how its columns are written. */
export interface RegisterHead {
  readonly firstRow: number;
  readonly rows: readonly (readonly RegisterCell[])[];
  /** Whether the workbook that it stands in counts days from 1904. */
  readonly is1904: boolean;
}

/** How far the reading is: of rows in a sheet, of bytes in a file. */
export type OnProgress = (done: number, total: number) => void;

/** Something that a register is read from. */
export interface RegisterReader {
  head(): Promise<RegisterHead>;
  /** Reads all rows below the header once; undefined when it was cancelled. */
  tally(
    plan: ReadingPlan,
    headerRow: number,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Tallies | undefined>;
}

/** Rows of a register that the head holds. */
export const rowsOfHead = 2000;
