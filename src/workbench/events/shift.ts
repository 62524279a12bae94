import type { Zone } from "@odoo/o-spreadsheet";
import { isWholeColumns, isWholeRows } from "../grid/address";

type Side = readonly ["top", "bottom"] | readonly ["left", "right"];

/** Where a zone is after `count` rows or columns came in before `at` (or went, if negative); undefined if it is gone. */
export function shifted(zone: Zone, dimension: "COL" | "ROW", at: number, count: number): Zone | undefined {
  if (dimension === "COL" ? isWholeRows(zone) : isWholeColumns(zone)) return zone;
  const [first, last]: Side = dimension === "ROW" ? ["top", "bottom"] : ["left", "right"];
  if (count > 0) {
    const start = zone[first] >= at ? zone[first] + count : zone[first];
    return { ...zone, [first]: start, [last]: zone[last] >= at ? zone[last] + count : zone[last] };
  }
  const goneBefore = (index: number): number => Math.min(Math.max(index - at, 0), -count);
  const moved = {
    ...zone,
    [first]: zone[first] - goneBefore(zone[first]),
    [last]: zone[last] - goneBefore(zone[last] + 1),
  };
  return moved[first] <= moved[last] ? moved : undefined;
}
