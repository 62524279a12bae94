import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { notApplicable } from "../model/shape";
import { parseDecimal } from "../model/decimal";
import type { NodeInForce } from "./in-force";
import { entriesOfCells } from "./placed";
import type { Problem } from "../model/problem";
import type { LocatedSheet } from "./read";
import { textOf, type CellValue } from "./sheet-reading";
import type { LabelCell } from "./spec";
import { stateCellOf } from "./state";
import { notInHand, says } from "./state-words";
import { isWording } from "./wording";

/** Figures, labels and words that stand where no place of the form claims them: nothing is dropped in silence. */
export function findStrays(sheet: LocatedSheet, r: MonthlyReturn): Problem[] {
  const { part, view, located, cells } = sheet;
  const claimed = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const labels = labelsOf(part.rows);
  const isUnread = (row: number) => located.unread.some(({ from, until }) => row >= from && row < until);
  const strays: Problem[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    if (row === view.marks.row || isUnread(row)) continue;
    for (let column = view.band[0]; column <= view.band[1]; column++) {
      if (claimed.has(`${row},${column}`)) continue;
      const found = strayIn(view.valueAt(row, column), view.formulaAt(row, column), labels);
      if (found) strays.push({ ...found, part: part.id, at: { sheet: view.name, row, column } });
    }
  }
  const state = stateCellOf(part)?.state;
  if (state === undefined || valueAt(r, state) !== notApplicable) return strays;
  const end = endOfBody(sheet);
  const isInBody = ({ at }: Problem) => at !== undefined && at.row < end;
  const [first, ...others] = strays.filter(isInBody);
  if (first === undefined || [first, ...others].every(({ kind }) => kind === "wordsStray")) return strays;
  return [{ ...first, kind: "stateContradicted" }, ...strays.filter((one) => !isInBody(one))];
}

/** The row before which the part's entries would stand if it applied: that of its first label after the heading. */
function endOfBody({ part, located, view }: LocatedSheet): number {
  const heads = part.rows.findIndex((node) => "applicable" in node);
  const rows = located.rows.filter(({ row }) => !part.rows.slice(0, heads).includes(row));
  return Math.min(view.rowCount, ...rows.map(({ at }) => at));
}

/** What is stray in a cell that no place claims. */
function strayIn(value: CellValue | undefined, formula: CellValue | undefined, labels: readonly LabelCell[]) {
  const found = textOf(value);
  const isComputed = textOf(formula).startsWith("=");
  if (found === "" && !isComputed) return undefined;
  const isFigure = typeof value === "number" || parseDecimal(found) !== undefined || says(notInHand, found);
  if (isComputed || isFigure) return { kind: "figureStray", found } as const;
  const isLabel = labels.some(({ label }) => isWording(label, found));
  return { kind: isLabel ? "labelStray" : "wordsStray", found } as const;
}

function labelsOf(nodes: readonly NodeInForce[]): LabelCell[] {
  return nodes.flatMap((node) => {
    if ("of" in node) return labelsOf(node.of);
    return entriesOfCells(node.cells).flatMap(([, cell]) =>
      "label" in cell && cell.label.en !== "{class}" ? [cell] : [],
    );
  });
}
