import type { MonthlyReturn } from "../model/monthly-return";
import type { NodeInForce, PartInForce } from "./in-force";
import { entriesOf, isFilledIn, join } from "./rows";

/** A list of a return as a part shows it, with what stands in its entries. */
export interface ListOutline {
  readonly list: string;
  readonly entries: readonly EntryOutline[];
  /** Whether an entry may go: the form prints some lines even when there is nothing to say, and a part without any class or receipt is one that does not apply. */
  readonly canRemove: boolean;
}
export interface EntryOutline {
  readonly entry: string;
  readonly lists: readonly ListOutline[];
}

/** The lists that a part shows for a return, outermost first; those whose length the form fixes are left out. */
export function outlineOf(part: PartInForce, r: MonthlyReturn): ListOutline[] {
  return listsOf(part.rows, r, "");
}

function listsOf(nodes: readonly NodeInForce[], r: MonthlyReturn, entry: string): ListOutline[] {
  return nodes.flatMap((node) => {
    if ("applicable" in node) return isFilledIn(r, node.applicable) ? listsOf(node.of, r, entry) : [];
    if (!("each" in node)) return node.spill ? [listOutline(join(entry, node.spill.list), [], r, 0)] : [];
    const isFixed = (node.least ?? 0) > 1;
    return node.again || isFixed ? [] : [listOutline(join(entry, node.each), node.of, r, node.least ?? 0)];
  });
}

function listOutline(list: string, nodes: readonly NodeInForce[], r: MonthlyReturn, least: number): ListOutline {
  const entries = entriesOf(r, list).map((_, i) => {
    const entry = `${list}[${i}]`;
    return { entry, lists: listsOf(nodes, r, entry) };
  });
  const isOfThePart = !list.includes("[");
  return { list, entries, canRemove: entries.length > Math.max(least, isOfThePart ? 1 : 0) };
}
