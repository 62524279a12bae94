import { templateColumns, type Column } from "./spec";

/** The mark of a template column in the first row of a sheet. */
export const markOf = (column: Column): string => `[${column}]`;

const mark = /^\[([A-M])\]$/;

/** Where the columns of the template stand on a sheet, what row says so, and which marks are missing or stand twice. */
export interface ColumnMarks {
  readonly row: number;
  readonly at: ReadonlyMap<Column, number>;
  readonly missing: readonly Column[];
  readonly twice: readonly Column[];
}

/** Finds the marks: they stand in the row that has most of them. */
export function findColumns(values: readonly (readonly unknown[])[], wanted: readonly Column[]): ColumnMarks {
  const found = values.map((row) => row.flatMap((value, at) => markIn(value, at)));
  const most = Math.max(0, ...found.map((marks) => marks.length));
  const row = found.findIndex((marks) => marks.length === most);
  const marks = most === 0 ? [] : (found[row] ?? []);
  const timesOf = (column: Column) => marks.filter((one) => one.column === column).length;
  return {
    row: most === 0 ? -1 : row,
    at: new Map(marks.filter(({ column }) => timesOf(column) === 1).map(({ column, at }) => [column, at])),
    missing: wanted.filter((column) => timesOf(column) === 0),
    twice: wanted.filter((column) => timesOf(column) > 1),
  };
}

/** The columns that a part with so many widths has. */
export function columnsOf(widths: readonly number[]): Column[] {
  return templateColumns.slice(0, widths.length);
}

function markIn(value: unknown, at: number): { column: Column; at: number }[] {
  const letter = typeof value === "string" ? mark.exec(value.trim())?.[1] : undefined;
  return letter === undefined ? [] : [{ column: letter as Column, at }];
}
