import type { MonthlyReturn } from "../model/monthly-return";
import { copyOf, setValueAt, valueAt } from "../model/place";
import { cellsOf, fieldOf } from "../sheet/placed";
import { partRows } from "../sheet/rows";
import { templateColumns } from "../sheet/spec";
import { partsOf } from ".";

/** The places of a return that the form computes. */
export function computedPlaces(r: MonthlyReturn): string[] {
  return partsOf(r.formVersion).flatMap((part) =>
    partRows(part.rows, r)
      .flatMap((row) =>
        cellsOf({ ...row, at: 0, spilled: [] }, part.sheet, (column) => templateColumns.indexOf(column)),
      )
      .flatMap((cell) => (fieldOf(cell)?.calculation && cell.place !== undefined ? [cell.place] : [])),
  );
}

/** The return with the form's own calculation at computed places, for those that `isOurs` names; what was asserted there goes. */
export function withFormulas(r: MonthlyReturn, isOurs: (place: string, value: unknown) => boolean): MonthlyReturn {
  const copy = copyOf(r);
  for (const place of computedPlaces(r)) {
    const value = valueAt(r, place);
    if (value !== undefined && isOurs(place, value)) setValueAt(copy, place, undefined);
  }
  return copy;
}
