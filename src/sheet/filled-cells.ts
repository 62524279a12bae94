import { cellsOf, fieldOf, type PlacedCell } from "./placed";
import type { LocatedSheet } from "./read";
import type { SheetChange } from "./rows-after";
import { textOf } from "./sheet-reading";

/** How many filled cells stand in rows that go: what people typed into the form's cells, and whatever else stands there. */
export function filledIn({ sheet, deleted }: SheetChange): number {
  const { view, located } = sheet;
  const cells = located.rows.flatMap((row) => cellsOf(row, view.name, view.columnAt));
  const ours = new Set(cells.filter((cell) => isOurs(cell, sheet)).map(keyOf));
  const rows = deleted.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
  const filled = rows.flatMap((row) => view.filledAt(row).map((column) => keyOf({ row, column })));
  return filled.filter((key) => !ours.has(key)).length;
}

/** Labels, numbers and formulas of the form come again with the entry; only what was typed would be lost. */
function isOurs(cell: PlacedCell, { view }: LocatedSheet): boolean {
  const field = fieldOf(cell);
  if (!field) return true;
  return field.calculation !== undefined && textOf(view.formulaAt(cell.row, cell.column)).startsWith("=");
}

const keyOf = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
