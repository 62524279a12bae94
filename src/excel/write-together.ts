import type { CellAddress } from "../model/problem";
import type { RecordSheet } from "../records/record";
import type { Rewritten } from "../sheet/rewritten";
import type { SheetReading } from "../sheet/sheet-reading";
import type { SheetEdit } from "../sheet/sheet-edit";
import { editRowsIn } from "./edit-rows";
import { rewriteSheetsIn } from "./rewrite-sheets";
import { run } from "./run";
import { allOrNone, type TakeBack } from "./take-back";
import { probeSheets, putRecordIn } from "./write-record";

/** What one piece of work writes: sheets of the return, in place or anew, and sheets that stand beside it. */
export interface WrittenTogether {
  readonly edits?: readonly SheetEdit[];
  /** The sheets as they were read; where one is not so any more nothing is written. */
  readonly stood?: readonly SheetReading[];
  readonly rewritten?: Pick<Rewritten, "laidOut" | "before">;
  readonly records: readonly RecordSheet[];
  readonly signal?: AbortSignal;
}

/** Writes all of it or none; returns where each record's table begins, and undefined when it was cancelled. */
export function writeTogether(written: WrittenTogether): Promise<CellAddress[] | undefined> {
  const { edits = [], stood, rewritten, records, signal } = written;
  return run(async (context) => {
    const places: CellAddress[] = [];
    const probed = await probeSheets(context);
    const put = async (record: RecordSheet): Promise<TakeBack> => {
      const { at, takeBack } = await putRecordIn(context, record, probed);
      places.push(at);
      return takeBack;
    };
    const pieces = [
      ...(edits.length > 0 ? [() => editRowsIn(context, edits, stood)] : []),
      ...(rewritten ? [() => rewriteSheetsIn(context, rewritten.laidOut, rewritten.before, stood)] : []),
      ...records.map((record) => () => put(record)),
    ];
    return (await allOrNone(pieces, signal)) ? places : undefined;
  });
}
