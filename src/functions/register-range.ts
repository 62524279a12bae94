import type { RegisterCell } from "../registers/cell";
import { rowsSearched } from "../registers/match-columns";

/** The rows of a range as a register has them, without the blank rows that whole columns end with, nor the blank columns of whole rows. */
export function rowsOfRange(range: readonly (readonly unknown[])[]): readonly (readonly RegisterCell[])[] {
  let end = range.length;
  while (end > 0 && range[end - 1].every(isBlank)) end--;
  const head = range.slice(0, Math.min(end, rowsSearched));
  const width = head.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0);
  return range.slice(0, end).map((row) => row.slice(0, width).map(cellOf));
}

/** A cell as its words or number; cells of richer kinds by what they come to. */
export function cellOf(cell: unknown): RegisterCell {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "object" || cell === null) return "";
  const { basicValue = "" } = cell as { readonly basicValue?: unknown };
  return typeof basicValue === "object" ? "" : cellOf(basicValue);
}

/** Some versions of Excel pass a blank cell on as 0. */
function isBlank(cell: unknown): boolean {
  return cell === null || cell === "" || cell === 0 || cell === undefined;
}
