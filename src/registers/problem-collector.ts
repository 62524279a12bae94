import type { RegisterCell } from "./cell";
import type { FieldKey } from "./fields";
import type { RowProblem } from "./tally";

/** Problems beyond these are counted and not named: a column that was matched wrongly makes one a row. */
const mostNamed = 500;
const longestFound = 60;

/** Collects what is wrong with rows. */
export class ProblemCollector {
  readonly named: RowProblem[] = [];
  refused = 0;
  doubtful = 0;

  /** Notes a problem of a row, which a refused one has once for each of its cells. */
  add(
    row: number,
    kind: RowProblem["kind"],
    cell: RegisterCell,
    of: Partial<Pick<RowProblem, "field" | "other" | "isRefused">> = {},
  ): void {
    if (this.named.length >= mostNamed) return;
    // Halves of characters can't be kept.
    const found = String(cell ?? "")
      .slice(0, longestFound)
      .replace(/[\uD800-\uDFFF]/gu, "");
    this.named.push({ row, kind, found, isRefused: true, ...of });
  }

  doubt(
    row: number,
    kind: RowProblem["kind"],
    cell: RegisterCell,
    of: { readonly field: FieldKey; readonly other?: string },
  ): void {
    this.doubtful++;
    this.add(row, kind, cell, { ...of, isRefused: false });
  }
}
