import type { CellAddress } from "../model/problem";
import type { NodeInForce, RowInForce } from "./in-force";
import { entriesOfCells } from "./placed";
import type { SheetView } from "./row-labels";

interface FoundRow {
  readonly row: RowInForce;
  readonly at: number;
}

/** Where the label of a row that was not found should stand: below the last row found of those that come before it in the form. */
export function whereMissing(
  missing: RowInForce,
  found: readonly FoundRow[],
  nodes: readonly NodeInForce[],
  view: SheetView,
  from: number,
): CellAddress {
  const order = rowsIn(nodes);
  const turn = order.indexOf(missing);
  const below = found.map(({ row, at }) => ({ at, steps: turn - order.indexOf(row) })).filter(({ steps }) => steps > 0);
  const rows = below
    .filter(({ at }) => at === Math.max(...below.map((one) => one.at)))
    .map(({ at, steps }) => at + steps);
  const column = entriesOfCells(missing.cells).find(([, cell]) => "label" in cell)?.[0] ?? "A";
  return { sheet: view.name, row: rows[0] ?? from, column: view.columnAt(column) };
}

/** All rows of the nodes, those without labels too, once each. */
function rowsIn(nodes: readonly NodeInForce[]): RowInForce[] {
  return nodes.flatMap((node) => ("of" in node ? rowsIn(node.of) : [node]));
}
