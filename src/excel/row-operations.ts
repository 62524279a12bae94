import type { RowBlock, SheetEdit } from "../sheet/sheet-edit";

/** Rows of a sheet that are inserted or deleted, with a cell below them that tells later whether they were. */
export interface RowOperation extends RowBlock {
  readonly kind: "insert" | "delete";
  readonly below: Excel.Range;
}

/** What is done to the rows of a sheet, from the bottom up, so that all rows are counted as the sheet stands; at one row what goes goes first. */
export function operationsOf(sheet: Excel.Worksheet, { inserted, deleted }: SheetEdit): RowOperation[] {
  const inserts = inserted.map((block) => ({ ...block, kind: "insert" as const, below: sheet.getCell(block.from, 0) }));
  const deletes = deleted.map((block) => {
    return { ...block, kind: "delete" as const, below: sheet.getCell(block.from + block.count, 0) };
  });
  return [...inserts, ...deletes].sort(
    (a, b) => b.from - a.from || Number(a.kind === "insert") - Number(b.kind === "insert"),
  );
}

/** Queues an operation. */
export function operate(sheet: Excel.Worksheet, { kind, ...block }: Pick<RowOperation, "kind" | keyof RowBlock>): void {
  const rows = rowsOf(sheet, block);
  if (kind === "insert") rows.insert("Down");
  else rows.delete("Up");
}

/** Queues what takes an operation back. */
export function takeBack(sheet: Excel.Worksheet, operation: RowOperation): void {
  operate(sheet, { ...operation, kind: operation.kind === "insert" ? "delete" : "insert" });
}

/** Those of a sheet's operations that were done: all up to the last that moved what is below it, since a failing request stops there. */
export function operationsDone(operations: readonly RowOperation[]): RowOperation[] {
  const last = operations.findLastIndex(({ from, count, kind, below }) => {
    return below.rowIndex !== (kind === "insert" ? from : from + count);
  });
  return operations.slice(0, last + 1);
}

/** Where the inserted blocks of an edit stand after it. */
export function insertedAfter({ inserted, deleted }: SheetEdit): RowBlock[] {
  const above = (blocks: readonly RowBlock[], from: number) =>
    blocks.filter((block) => block.from < from).reduce((sum, { count }) => sum + count, 0);
  return inserted.map(({ from, count }) => ({ from: from + above(inserted, from) - above(deleted, from), count }));
}

/** Whole rows, which the client does not keep beyond the request. */
export function rowsOf(sheet: Excel.Worksheet, { from, count }: RowBlock): Excel.Range {
  return sheet.getRange(`${from + 1}:${from + count}`).untrack();
}
