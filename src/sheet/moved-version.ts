import { blank } from "../model/document";
import { monthlyReturnShape, type MonthlyReturn } from "../model/monthly-return";
import { copyOf, setValueAt, shapeAt, valueAt, withoutIndices } from "../model/place";
import type { FormVersion } from "../model/versions";
import { fieldOf, type PlacedCell } from "./placed";

/** A return in another version: what only that version asks for is blank, not "not in hand"; `cells` are those of the new layout. */
export function movedTo(
  r: MonthlyReturn,
  formVersion: FormVersion,
  cells: readonly PlacedCell[],
  appeared: readonly string[],
): MonthlyReturn {
  const moved = { ...copyOf(r), formVersion };
  const isNew = new Set(appeared);
  for (const cell of cells) {
    const { place } = cell;
    if (place === undefined || !isNew.has(withoutIndices(place)) || fieldOf(cell)?.calculation) continue;
    if (valueAt(moved, place) === undefined && hasRecord(moved, place)) setValueAt(moved, place, blank(shapeAt(monthlyReturnShape, place))); // prettier-ignore
  }
  return moved;
}

function hasRecord(r: MonthlyReturn, place: string): boolean {
  const record = place.replace(/\.\w+$/, "");
  return record === place || valueAt(r, record) !== undefined;
}
