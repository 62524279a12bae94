import { folded } from "./folded";
import { readNumber } from "./number-cell";
import { wordsOf, type RegisterCell } from "./cell";
import type { DateStyle } from "./date-cell";
import type { FieldKey } from "./fields";
import type { Month } from "./month";
import type { ShapeSpec } from "./register";
import { isSurelyNoTotal, totalWords, type TotalWords } from "./total-words";

/** How the rows of one register are read: which column is which field, how its days are written, and the month that is asked for. */
export interface ReadingPlan {
  readonly shape: ShapeSpec;
  /** Whether its amounts are money, which need not be whole. */
  readonly isMoney: boolean;
  readonly columns: ReadonlyMap<FieldKey, number>;
  readonly dateStyles: ReadonlyMap<FieldKey, DateStyle>;
  readonly month: Month;
  /** The currency of prices, where neither a column nor the cells name one. */
  readonly currency?: string;
  /** The same of amounts. */
  readonly amountCurrency?: string;
  /** The header row as it stands, which long registers repeat. */
  readonly headers: readonly RegisterCell[];
}

/** What a row is that holds none of the register's own: nothing, the header again, a total of rows above, or a note. */
export type RowKind = "blank" | "header" | "total" | "note" | "row";

/** Whether a row has all that makes it one of the register's own and no word of a total: most rows, told without looking further. */
export function isPlainRow(cells: readonly RegisterCell[], { columns, headers, shape }: ReadingPlan): boolean {
  for (const field of shape.filled) {
    const column = columns.get(field) ?? -1;
    const cell = cells[column] ?? "";
    const isPlain = cell !== "" && cell !== headers[column] && (typeof cell !== "string" || isSurelyNoTotal(cell));
    if (!isPlain) return false;
  }
  return true;
}

/** What a row is. */
export function kindOfRow(cells: readonly RegisterCell[], { columns, headers, shape }: ReadingPlan): RowKind {
  const filled = cells.filter((cell) => cell !== "" && wordsOf(cell) !== "");
  if (filled.length === 0) return "blank";
  const at = (field: FieldKey) => wordsOf(cells[columns.get(field) ?? -1]);
  if (isHeader(cells, headers)) return "header";
  const unfilled = shape.filled.filter((field) => columns.has(field) && at(field) === "");
  const words = filled.filter((cell) => typeof cell === "string").map(wordsOf);
  const hasTotal = (some: readonly string[], likeness: TotalWords) => some.some((one) => totalWords(one) === likeness);
  if (unfilled.length > 0 ? hasTotal(words, "total") : hasTotal(shape.filled.map(at), "total")) return "total";
  // A name that begins so has all that makes a row; a total has nothing but its own words.
  if (unfilled.length > 0 && unfilled.length >= shape.filled.length - 1 && hasTotal(words, "mayBeTotal")) return "total"; // prettier-ignore
  // Words right of the register are its owner's.
  const isOutside = [...columns.values()].every((column) => wordsOf(cells[column]) === "");
  const isAlone = filled.length === 1 && words.length === 1 && !("figure" in readNumber(words[0]));
  return isOutside || isAlone ? "note" : "row";
}

function isHeader(cells: readonly RegisterCell[], headers: readonly RegisterCell[]): boolean {
  const stated = headers.flatMap((header, i) => (wordsOf(header) === "" ? [] : [i]));
  return stated.length > 0 && stated.every((i) => folded(wordsOf(cells[i])) === folded(wordsOf(headers[i])));
}
