import { WorkbookFailure } from "../../excel/failure";
import { writeTogether } from "../../excel/write-together";
import { filedReturnsRecord, withoutKept, type FiledReturn, type MonthlyReturn, type Reading, type ReadReturn, type RecordSheet } from "../../monthly-return"; // prettier-ignore
import { asItStands, differencesFrom, editBackTo, formulasToKeep, saysWhatWasWritten } from "../../monthly-work";
import type { Texts } from "../../texts/texts";
import type { WorkbookReading } from "../watched-workbook";

/** What takes back a filling or a rolling forward: the return and the records as they stood. */
export interface WrittenBack {
  readonly before: MonthlyReturn;
  readonly after: MonthlyReturn;
  /** Everything that stood on the sheets when they were read first after it; absent until then. */
  readonly stood?: string;
  /** Formulas of a person's own that stood on the sheets; absent where there were none. */
  readonly own?: NonNullable<ReturnType<typeof formulasToKeep>>;
  readonly records: readonly RecordSheet[];
  /** The return that was kept with it as filed, which goes again; what was kept since stays. */
  readonly kept?: FiledReturn;
}

/** Formulas of a person's own as they stand before anything is written. */
export function standingFormulas(reading: Reading): Pick<WrittenBack, "own"> {
  const own = formulasToKeep(reading);
  return own ? { own } : {};
}

/** The same with what the sheets say once they are read after it: what formulas of a person's own come to is known only then. */
export function onceRead(written: WrittenBack, reading: ReadReturn | undefined, texts: Texts): WrittenBack {
  if (written.stood !== undefined || !reading?.return) return written;
  return saysWhatWasWritten(reading, written.after, texts) ? { ...written, stood: asItStands(reading) } : written;
}

/** Puts back what stood before, while the return still is what was made of it; false when that was cancelled. */
export async function putBack(
  reading: Reading,
  { beside: { filed }, sheets, names }: Pick<WorkbookReading, "beside" | "sheets" | "names">,
  written: WrittenBack,
  texts: Texts,
  signal: AbortSignal,
): Promise<boolean> {
  const { before, own, kept } = written;
  if (!isAsMade(written, reading, texts)) {
    throw new WorkbookFailure("changedMeanwhile", [...reading.sheets.values()].join(", "));
  }
  const records = [...(kept ? [filedReturnsRecord(withoutKept(filed, kept))] : []), ...written.records];
  const edit = editBackTo(reading, before, own, names);
  return (await writeTogether({ ...edit, stood: sheets, records, signal })) !== undefined;
}

function isAsMade({ after, stood }: WrittenBack, reading: Reading, texts: Texts): boolean {
  if (stood !== undefined) return asItStands(reading) === stood;
  return differencesFrom(after, reading.return, texts).length === 0;
}
