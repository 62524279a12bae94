import type { RowBlock, SheetEdit } from "../sheet/sheet-edit";

/** Rows of a sheet that are inserted or deleted, with a cell below them that stays and tells later whether they were. */
export interface RowOperation extends RowBlock {
  readonly kind: "insert" | "delete";
  readonly below: Excel.Range;
  /** The row in which that cell stood. */
  readonly stood: number;
}

/** What is done to the rows of a sheet, from the bottom up, so that all rows are counted as the sheet stands; at one row what goes goes first. */
export function operationsOf(sheet: Excel.Worksheet, { inserted, deleted }: SheetEdit): RowOperation[] {
  const operation = (kind: RowOperation["kind"], block: RowBlock, under: number): RowOperation => {
    const stood = firstThatStays(under, deleted);
    return { ...block, kind, stood, below: sheet.getCell(stood, 0) };
  };
  const inserts = inserted.map((block) => operation("insert", block, block.from));
  const deletes = deleted.map((block) => operation("delete", block, block.from + block.count));
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

/** The first row from one on that no block of deleted rows takes with it. */
function firstThatStays(row: number, deleted: readonly RowBlock[]): number {
  const block = deleted.find(({ from, count }) => from <= row && row < from + count);
  return block ? firstThatStays(block.from + block.count, deleted) : row;
}

/** Those of a sheet's operations that were done, since a failing request stops there: as many as put every cell below where it stands now. */
export function operationsDone(operations: readonly RowOperation[]): RowOperation[] {
  for (let done = operations.length; done > 0; done--) {
    const first = operations.slice(0, done);
    if (operations.every(({ below, stood }) => below.rowIndex === movedBy(first, stood))) return first;
  }
  // Rows of the user's own came or went meanwhile: what has moved at all tells best.
  return operations.slice(0, operations.findLastIndex(({ below, stood }) => below.rowIndex !== stood) + 1);
}

/** Where operations put a row that they do not delete. */
function movedBy(operations: readonly RowOperation[], row: number): number {
  const above = operations.filter(({ from }) => from <= row);
  return above.reduce((sum, { kind, count }) => sum + (kind === "insert" ? count : -count), row);
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
