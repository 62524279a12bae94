import type { PartInForce } from "./in-force";
import type { LaidOutCell } from "./laid-out";
import type { ColumnAt, PlacedRow } from "./placed";
import { templateColumns } from "./spec";

const mostLines = 20;
/** Letters are narrower than the digits that widths are counted in, bold ones hardly, and Chinese ones are nearly as wide as two. */
const charactersAWidth = { plain: 1.12, bold: 0.98 };
const chineseWidth = 1.8;
const bold = new Set<LaidOutCell["look"]>(["header", "total", "heading"]);
const wrapped = new Set<LaidOutCell["look"]>(["caption", "prose", "header", "total"]);

/** How many lines each row needs that holds longer texts, which spreadsheets don't measure across merged cells: as the form has it, or more. */
export function linesOf(
  part: PartInForce,
  rows: readonly PlacedRow[],
  cells: readonly LaidOutCell[],
  columnAt: ColumnAt = (column) => templateColumns.indexOf(column),
): Map<number, number> {
  const lines = new Map<number, number>();
  const atLeast = (row: number, count: number) =>
    void lines.set(row, Math.min(mostLines, Math.max(count, lines.get(row) ?? 1)));
  for (const { row, at } of rows) if (row.lines !== undefined) atLeast(at, row.lines);
  for (const cell of cells) {
    if (cell.kind === "text" || wrapped.has(cell.look)) atLeast(cell.placed.row, linesIn(cell, part.widths, columnAt));
  }
  return lines;
}

function linesIn({ content, shows, placed, look }: LaidOutCell, widths: readonly number[], columnAt: ColumnAt): number {
  const text = String(shows ?? content).replace(/^'/, "");
  const first = templateColumns.findIndex((column) => columnAt(column) === placed.column);
  const across = "across" in placed.cell ? placed.cell.across : undefined;
  const last = across === undefined ? first : templateColumns.indexOf(across);
  const width = widths.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
  if (width === 0) return 1;
  return linesOfText(text, width, bold.has(look));
}

/** About how many lines a text takes in a cell so many characters wide. */
export function linesOfText(text: string, width: number, isBold = false): number {
  const characters = width * charactersAWidth[isBold ? "bold" : "plain"];
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / characters)), 0);
}

function lengthOf(line: string): number {
  const chinese = line.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/g)?.length ?? 0;
  return line.length + chinese * (chineseWidth - 1);
}
