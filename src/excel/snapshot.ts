import type { Content } from "../sheet/content";
import type { Place } from "./place";
import { writeContents } from "./write-cells";

type Matrix = readonly (readonly unknown[])[];

/** What stood on a sheet. */
export interface Snapshot {
  readonly sheet: Excel.Worksheet;
  readonly formulas: Matrix;
  /** Undefined where it was not asked for. */
  readonly numberFormats?: Matrix;
  readonly row: number;
  readonly column: number;
}

/** A sheet that is being read; the snapshot can be taken once the request is answered. */
export interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Queues the reading of a sheet. */
export function readSheet(sheet: Excel.Worksheet, properties = "formulas,rowIndex,columnIndex"): Reading {
  return { sheet, range: sheet.getUsedRangeOrNullObject(true).load(properties) };
}

/** The snapshot of a sheet that was read. */
export function snapshotOf({ sheet, range }: Reading, withFormats = false): Snapshot {
  if (range.isNullObject) return { sheet, formulas: [], row: 0, column: 0 };
  const { rowIndex: row, columnIndex: column, formulas } = range;
  return { sheet, formulas, row, column, ...(withFormats && { numberFormats: range.numberFormat }) };
}

/** Queues the contents that differ now from what stood on a sheet. */
export function restoreContents(before: Snapshot, now: Snapshot): void {
  const standing = new Map(contentsOf(now).map((cell) => [`${cell.row} ${cell.column}`, cell.content]));
  const stood = contentsOf(before);
  const known = new Set(stood.map(({ row, column }) => `${row} ${column}`));
  const changed = stood.filter(({ row, column, content }) => (standing.get(`${row} ${column}`) ?? "") !== content);
  const added = contentsOf(now).filter(({ row, column, content }) => content !== "" && !known.has(`${row} ${column}`));
  const written = [...changed, ...added.map((cell) => ({ ...cell, content: "" }))];
  writeContents(
    before.sheet,
    written.map((cell) => ({ ...cell, content: asTyped(cell.content) as Content })),
  );
}

/** What is written so that the content stands there again: a text keeps being one, whatever it looks like. */
export function asTyped(content: unknown): unknown {
  return typeof content === "string" && content !== "" && !content.startsWith("=") ? `'${content}` : content;
}

function contentsOf({ formulas, row, column }: Snapshot): (Place & { content: unknown })[] {
  return formulas.flatMap((cells, i) => cells.map((content, j) => ({ row: row + i, column: column + j, content })));
}
