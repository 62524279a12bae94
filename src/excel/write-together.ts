import type { CellAddress } from "../model/problem";
import type { RecordSheet } from "../records/record";
import type { Rewritten } from "../sheet/rewritten";
import type { SheetEdit } from "../sheet/sheet-edit";
import { editRowsIn } from "./edit-rows";
import { rewriteSheetsIn } from "./rewrite-sheets";
import { run } from "./run";
import { allOrNone, type TakeBack } from "./take-back";
import { putRecordIn } from "./write-record";

/** What one piece of work writes: sheets of the return, in place or anew, and sheets that stand beside it. */
export interface WrittenTogether {
  readonly edits?: readonly SheetEdit[];
  readonly rewritten?: Pick<Rewritten, "laidOut" | "before">;
  readonly records: readonly RecordSheet[];
}

/** Writes all of it or none; returns where each record's table begins. */
export function writeTogether({ edits = [], rewritten, records }: WrittenTogether): Promise<CellAddress[]> {
  return run(async (context) => {
    const places: CellAddress[] = [];
    const put = async (record: RecordSheet): Promise<TakeBack> => {
      const { at, takeBack } = await putRecordIn(context, record);
      places.push(at);
      return takeBack;
    };
    await allOrNone([
      ...(edits.length > 0 ? [() => editRowsIn(context, edits)] : []),
      ...(rewritten ? [() => rewriteSheetsIn(context, rewritten.laidOut, rewritten.before)] : []),
      ...records.map((record) => () => put(record)),
    ]);
    return places;
  });
}
