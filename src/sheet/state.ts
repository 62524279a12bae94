import { absent } from "../model/document";
import { monthlyReturnShape, type MonthlyReturn, type PartName } from "../model/monthly-return";
import { setValueAt } from "../model/place";
import { notApplicable as notApplicableInReturn, type PartOf, type Shape } from "../model/shape";
import type { NodeInForce, PartInForce } from "./in-force";
import { entriesOfCells } from "./placed";
import type { Problem } from "../model/problem";
import { textOf } from "./sheet-reading";
import type { MarkedSheet } from "./sheet-view";
import type { Cell, Column, StateCell } from "./spec";
import { notApplicable, notInHand, says } from "./state-words";
import { isWording } from "./wording";

/** Reads from beside the part's heading whether the part is filled in, Not applicable or not in hand, and begins it so in the return. */
export function readState(part: PartInForce, view: MarkedSheet, r: MonthlyReturn): Problem[] {
  const cell = stateCellOf(part);
  if (!cell) return [];
  const row = Array.from({ length: view.rowCount }, (_, at) => at).find((at) =>
    isWording(part.heading, textOf(view.at(at, "A"))),
  );
  const text = row === undefined ? notInHand.en : textOf(view.at(row, cell.column));
  const state = stateOf(text, cell.state);
  if (state !== undefined) {
    setValueAt(r, cell.state, state.value);
    return [];
  }
  const at = { sheet: view.name, row: row ?? 0, column: view.columnAt(cell.column) };
  return [{ kind: "stateUnreadable", part: part.id, found: text, at }];
}

function stateOf(text: string, part: PartName): { value: unknown } | undefined {
  if (says(notApplicable, text) || /^n\/?a$/i.test(text)) return { value: notApplicableInReturn };
  if (says(notInHand, text)) return { value: undefined };
  const { part: shape } = monthlyReturnShape.record[part] as PartOf<Shape>;
  return text === "" ? { value: absent(shape) } : undefined;
}

/** The cell beside the heading that says whether the part is filled in. */
export function stateCellOf(part: PartInForce): { column: Column; state: PartName } | undefined {
  const cells = part.rows.flatMap((node: NodeInForce) => ("cells" in node ? entriesOfCells<Cell>(node.cells) : []));
  const found = cells.find((entry): entry is [Column, StateCell] => "state" in entry[1]);
  return found && { column: found[0], state: found[1].state };
}
