import { cellsOf, fieldOf, type PlacedCell } from "./placed";
import type { LocatedSheet } from "./read";
import { spillOf } from "./row-shift";
import type { SheetChange } from "./rows-after";
import { textOf } from "./sheet-reading";
import { isWording } from "./wording";

/** How many filled cells stand in rows that go: what people typed into the form's cells, and whatever else stands there. */
export function filledIn({ sheet, deleted, firstGone }: SheetChange): number {
  const { view, located } = sheet;
  const cells = located.rows.flatMap((row) => cellsOf(row, view.name, view.columnAt));
  const ours = new Set(cells.filter((cell) => isOurs(cell, sheet)).map(keyOf));
  const rows = deleted.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
  const filled = rows.flatMap((row) => view.filledAt(row).map((column) => keyOf({ row, column })));
  const going = filled.filter((key) => !ours.has(key)).length;
  const isSpilled = firstGone !== undefined && spillOf(located.rows, firstGone) !== undefined;
  return going + (isSpilled ? filledInFirst(sheet, cells, firstGone) : 0);
}

/** With the first row of a list that runs down, its own cells go and the next row's take their place. */
function filledInFirst({ view }: LocatedSheet, cells: readonly PlacedCell[], list: string): number {
  const countIn = (index: number) =>
    cells.filter(({ entry, row, column }) => entry === `${list}[${index}]` && textOf(view.valueAt(row, column)) !== "")
      .length;
  return countIn(0) - countIn(1);
}

/** Labels, numbers and formulas of the form come again with the entry; only what was typed would be lost. */
function isOurs(cell: PlacedCell, { view }: LocatedSheet): boolean {
  const field = fieldOf(cell);
  if (!field) return true;
  const prescribed = field.prescribed?.[cell.number - 1];
  if (prescribed && isWording(prescribed, textOf(view.valueAt(cell.row, cell.column)))) return true;
  return field.calculation !== undefined && textOf(view.formulaAt(cell.row, cell.column)).startsWith("=");
}

const keyOf = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
