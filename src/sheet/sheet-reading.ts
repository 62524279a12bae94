/** What a sheet of the workbook holds, read in one go: the used range, its first row and column counted from 0. */
export interface SheetReading {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

export type CellValue = string | number | boolean;

/** The text of a cell, trimmed; "" for an empty one. */
export function textOf(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).trim();
}
