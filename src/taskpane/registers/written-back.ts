import { WorkbookFailure } from "../../excel/failure";
import { writeTogether } from "../../excel/write-together";
import type { MonthlyReturn, Reading, RecordSheet } from "../../monthly-return";
import { differencesFrom, editTo } from "../../monthly-work";
import type { Texts } from "../../texts/texts";

/** What takes back a filling or a rolling forward: the return and the records as they stood. */
export interface WrittenBack {
  readonly before: MonthlyReturn;
  readonly after: MonthlyReturn;
  /** Formulas of a person's own that were written over, by their places. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly records: readonly RecordSheet[];
}

/** Puts back what stood before, while the return still is what was made of it. */
export async function putBack(reading: Reading, written: WrittenBack, texts: Texts): Promise<void> {
  const { before, after, formulas, records } = written;
  if (differencesFrom(after, reading.return, texts).length > 0) {
    throw new WorkbookFailure("changedMeanwhile", [...reading.sheets.values()].join(", "));
  }
  await writeTogether({ ...editTo(reading, before, { again: formulas }), records });
}
