import type { SheetReading } from "../sheet/sheet-reading";
import { WorkbookFailure } from "./failure";
import { readSheet, snapshotOf, type Snapshot } from "./snapshot";

/** Queues the reading of sheets that were read before; once it is answered, what is returned refuses to go on unless all still hold the same, cell by cell. */
export function sameAsRead(context: Excel.RequestContext, stood: readonly SheetReading[]): () => void {
  const queued = stood.map(({ name }) => readSheet(context.workbook.worksheets.getItemOrNullObject(name)));
  return () => {
    const changed = stood.filter((one, i) => !holds(snapshotOf(queued[i]), one));
    if (changed.length > 0) throw new WorkbookFailure("changedMeanwhile", changed.map(({ name }) => name).join(", "));
  };
}

function holds({ formulas, row, column }: Snapshot, { formulas: stood, firstRow, firstColumn }: SheetReading): boolean {
  return JSON.stringify([row, column, formulas]) === JSON.stringify([firstRow, firstColumn, stood]);
}
