import type { PartInForce } from "./in-force";
import type { LaidOutCell } from "./laid-out";
import type { PlacedRow } from "./placed";
import { templateColumns } from "./spec";

const mostLines = 20;

/** How many lines each row needs where it needs more than one: as the form has it, or more for longer texts. */
export function linesOf(
  part: PartInForce,
  rows: readonly PlacedRow[],
  cells: readonly LaidOutCell[],
): Map<number, number> {
  const lines = new Map<number, number>();
  const atLeast = (row: number, count: number) => {
    if (count > 1) lines.set(row, Math.min(mostLines, Math.max(count, lines.get(row) ?? 1)));
  };
  for (const { row, at } of rows) atLeast(at, row.lines ?? 1);
  for (const cell of cells) {
    if (cell.kind === "text" || cell.look === "prose") atLeast(cell.placed.row, linesIn(cell, part.widths));
  }
  return lines;
}

function linesIn({ content, placed, area }: LaidOutCell, widths: readonly number[]): number {
  const text = String(content);
  const last = area === undefined ? placed.column : templateColumns.findIndex((column) => area.includes(`:${column}`));
  const width = widths.slice(placed.column, last + 1).reduce((sum, one) => sum + one, 0);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
