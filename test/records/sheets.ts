import type { RecordLayout, RecordSheet } from "../../src/records/record";
import type { CellValue, SheetReading } from "../../src/sheet/sheet-reading";

export interface Sheet extends SheetReading {
  readonly values: CellValue[][];
}

/** The sheet that a record is on, as a workbook would hold it. */
export function sheetOf(record: RecordSheet, name = record.spec.sheet): Sheet {
  return written(record.layOut(), { name, firstRow: 0, firstColumn: 0, values: [], formulas: [] });
}

/** The sheet after what is laid out was written on it. */
export function written({ cells }: RecordLayout, sheet: SheetReading): Sheet {
  const [{ firstRow, firstColumn }] = [sheet];
  const height = Math.max(sheet.values.length, ...cells.map(({ row }) => row - firstRow + 1));
  const width = Math.max(sheet.values[0]?.length ?? 0, ...cells.map(({ column }) => column - firstColumn + 1));
  const values = Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j): CellValue => sheet.values[i]?.[j] ?? ""),
  );
  for (const { row, column, content } of cells) {
    const shown = typeof content === "string" ? content.replace(/^'/, "") : content;
    values[row - firstRow][column - firstColumn] = shown;
  }
  return { ...sheet, values, formulas: values };
}

/** The sheet with rows and columns put in, and its columns in another order. */
export function reshaped(
  sheet: Sheet,
  change: { readonly blankRows?: readonly number[]; readonly order?: readonly number[]; readonly extra?: string },
): Sheet {
  const { blankRows = [], order = sheet.values[0].map((_, i) => i), extra } = change;
  const columns = (row: readonly CellValue[]) => order.map((i) => row[i]);
  const values = sheet.values.map((row, i) => [...columns(row), ...(extra === undefined ? [] : [`${extra} ${i}`])]);
  for (const row of [...blankRows].sort((a, b) => b - a)) values.splice(row, 0, values[0].map((): CellValue => "")); // prettier-ignore
  return { ...sheet, values, formulas: values };
}
