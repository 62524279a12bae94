import { notApplicable } from "../model/shape";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import type { NodeInForce, RowInForce } from "./in-force";

/** One row of a part: which row of the form it is, for which entry, and how many rows a list that runs down from it takes. */
export interface PartRow {
  readonly row: RowInForce;
  /** Path of the entry the row belongs to: "issued.classes[0]"; "" outside every list. */
  readonly entry: string;
  /** Number of the entry, from 1. */
  readonly number: number;
  readonly height: number;
}

/** The rows that a part has for a return, in order. */
export function partRows(nodes: readonly NodeInForce[], r: MonthlyReturn, entry = "", number = 0): PartRow[] {
  return nodes.flatMap((node) => {
    if ("applicable" in node) return isFilledIn(r, node.applicable) ? partRows(node.of, r, entry, number) : [];
    if ("each" in node) {
      const list = join(entry, node.each);
      const count = Math.max(entriesOf(r, list).length, node.least ?? 0);
      return Array.from({ length: count }, (_, i) => partRows(node.of, r, `${list}[${i}]`, i + 1)).flat();
    }
    const spilled = node.spill ? entriesOf(r, join(entry, node.spill.list)).length : 0;
    return [{ row: node, entry, number, height: Math.max(1, spilled) }];
  });
}

/** Whether the part is filled in: in hand, and not Not applicable. */
export function isFilledIn(r: MonthlyReturn, part: string): boolean {
  const value = valueAt(r, part);
  return value !== undefined && value !== notApplicable;
}

/** The path of a field or list of an entry. */
export function join(entry: string, path: string): string {
  return entry === "" ? path : `${entry}.${path}`;
}

export function entriesOf(r: MonthlyReturn, list: string): readonly unknown[] {
  const value = valueAt(r, list);
  return Array.isArray(value) ? value : [];
}
