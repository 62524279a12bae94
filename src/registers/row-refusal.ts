import { wordsOf, type RegisterCell } from "./cell";
import { saysNothing } from "./number-cell";
import type { ReadingPlan } from "./reading-plan";
import type { Refusal } from "./row-reader";
import { totalWords } from "./total-words";

/** Why a row can't be counted whatever its cells say: it has more of them than there are headers, or states none of its figures. */
export function refusalOfRow(
  cells: readonly RegisterCell[],
  { columns, headers, shape }: ReadingPlan,
): Refusal | undefined {
  // A thousands comma or a comma of a name that is not quoted moves all that follows.
  if (cells.length > headers.length) return { problem: "surplus" };
  let lacks: Refusal | undefined;
  for (const field of shape.stated) {
    const column = columns.get(field);
    if (column === undefined) continue;
    if (!saysNothing(cells[column] ?? "")) return undefined;
    lacks ??= { field, problem: "missing" };
  }
  return lacks;
}

/** Refuses a row that may be a total of others, by the column that says so. */
export function refusalOfTotal(cells: readonly RegisterCell[], { columns, shape }: ReadingPlan): Refusal | undefined {
  const field = shape.filled.find((one) => totalWords(wordsOf(cells[columns.get(one) ?? -1])) === "mayBeTotal");
  return field && { field, problem: "mayBeTotal" };
}
