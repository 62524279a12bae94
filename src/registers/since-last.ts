import { RowCollector, type RowRanges } from "./row-ranges";
import type { RowPrint } from "./tally";

/** What has become of a register's rows since it was last read. */
export interface SinceLast {
  readonly added: RowRanges;
  readonly changed: RowRanges;
  /** Rows that are gone, by their references, or by the numbers that they had. */
  readonly vanished: readonly RowPrint[];
}

/** Tells rows apart by their references where each has one of its own, else by all that they say. */
export function sinceLast(before: readonly RowPrint[], now: readonly RowPrint[]): SinceLast {
  const byReference = uniqueReferences(before);
  const own = uniqueReferences(now);
  const left = new Set(before);
  const [added, changed] = [new RowCollector(), new RowCollector()];
  const unmatched = now.filter((print) => {
    const stood = own.get(print.reference) === print ? byReference.get(print.reference) : undefined;
    if (!stood) return true;
    left.delete(stood);
    if (stood.hash !== print.hash) changed.add(print.row);
    return false;
  });
  const byHash = groupedByHash(left);
  for (const { row, hash } of unmatched) {
    const stood = byHash.get(hash)?.pop();
    if (stood) left.delete(stood);
    else added.add(row);
  }
  return { added: added.rows, changed: changed.rows, vanished: [...left] };
}

function uniqueReferences(prints: readonly RowPrint[]): Map<string, RowPrint> {
  const counts = new Map<string, number>();
  for (const { reference } of prints) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  const unique = prints.filter(({ reference }) => reference !== "" && counts.get(reference) === 1);
  return new Map(unique.map((print) => [print.reference, print]));
}

function groupedByHash(prints: Iterable<RowPrint>): Map<string, RowPrint[]> {
  const groups = new Map<string, RowPrint[]>();
  for (const print of prints) groups.set(print.hash, [...(groups.get(print.hash) ?? []), print]);
  return groups;
}
