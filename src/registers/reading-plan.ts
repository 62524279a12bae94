import { folded } from "./folded";
import { wordsOf, type RegisterCell } from "./cell";
import type { DateStyle } from "./date-cell";
import type { FieldKey } from "./fields";
import type { Month } from "./month";
import type { ShapeSpec } from "./register";

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
  /** The header row as it stands, which long registers repeat. */
  readonly headers: readonly RegisterCell[];
}

/** Words that head rows which add others up; what follows them names what is added up. */
const totals =
  /^(sub ?-?totals?|grand totals?|totals?)( ?[:：].*| (for|of) .*| ?[(（].*)?$|^(合計|合计|小計|小计|總計|总计|總數|总数|共計|共计)( ?[:：(（].*)?$/i;

/** What a row is that holds none of the register's own: nothing, the header again, a total of rows above, or a note. */
export type RowKind = "blank" | "header" | "total" | "note" | "row";

/** Whether a row has all that makes it one of the register's own and no word of a total: most rows, told without looking further. */
export function isPlainRow(cells: readonly RegisterCell[], { columns, headers, shape }: ReadingPlan): boolean {
  return shape.filled.every((field) => {
    const column = columns.get(field) ?? -1;
    const cell = cells[column] ?? "";
    return cell !== "" && cell !== headers[column] && (typeof cell !== "string" || !mayBeTotal.test(cell));
  });
}

const mayBeTotal = /^\s*$|^\s*(sub|grand|total|合|小|總|总|共)/i;

/** What a row is. */
export function kindOfRow(cells: readonly RegisterCell[], { columns, headers, shape }: ReadingPlan): RowKind {
  const filled = cells.filter((cell) => cell !== "" && wordsOf(cell) !== "");
  if (filled.length === 0) return "blank";
  const at = (field: FieldKey) => wordsOf(cells[columns.get(field) ?? -1]);
  if (isHeader(cells, headers)) return "header";
  const unfilled = shape.filled.filter((field) => columns.has(field) && at(field) === "");
  const words = filled.filter((cell) => typeof cell === "string").map(wordsOf);
  const isTotal = words.some((one) => totals.test(one)) && (unfilled.length > 0 || shape.filled.some((field) => totals.test(at(field)))); // prettier-ignore
  if (isTotal) return "total";
  const isOutside = [...columns.values()].every((column) => wordsOf(cells[column]) === "");
  const isNote = unfilled.length === shape.filled.length && filled.length === 1 && typeof filled[0] === "string";
  // Words right of the register are its owner's.
  const isAlone = shape.filled.length > 1 && filled.length === 1 && typeof filled[0] === "string";
  return isOutside || isNote || isAlone ? "note" : "row";
}

function isHeader(cells: readonly RegisterCell[], headers: readonly RegisterCell[]): boolean {
  const stated = headers.flatMap((header, i) => (wordsOf(header) === "" ? [] : [i]));
  return stated.length > 0 && stated.every((i) => folded(wordsOf(cells[i])) === folded(wordsOf(headers[i])));
}
