import { RowCollector, type RowRanges } from "./row-ranges";
import type { RowProblem, Tallies } from "./tally";

/** Rows with problems, of which each may have several; those that are not named are counted. */
export function rowsOfProblems(problems: readonly RowProblem[], count = 0): RowRanges {
  const rows = new Set(problems.map(({ row }) => row));
  const collector = new RowCollector();
  for (const row of rows) collector.add(row);
  const { ranges, more } = collector.rows;
  return { ranges, more: more + Math.max(0, count - rows.size) };
}

/** Rows that could not be read and are not counted. */
export function refusedRows({ problems, counts }: Pick<Tallies, "problems" | "counts">): RowRanges {
  return rowsOfProblems(
    problems.filter(({ isRefused }) => isRefused),
    counts.refused,
  );
}
