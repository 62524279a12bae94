import type { Filling } from "../model/filling";
import type { Problem } from "../model/problem";
import { fillingsIn, fillingsSpec } from "../records/fillings";
import { mappingsSpec, readMappings } from "../records/mappings";
import { problemsOfEntries, readRecord, type ReadRecord } from "../records/read-record";
import type { RecordSpec } from "../records/record";
import { rowPrintsIn, rowPrintsSpec, type PrintsOfRegister } from "../records/row-prints";
import { sourcesIn, sourcesSpec, type TieOutSource } from "../records/sources";
import type { RegisterMapping } from "../registers/mapping";
import type { SheetReading } from "../sheet/sheet-reading";

/** What filling and tying out keep in the workbook. */
export interface WorkRecords {
  readonly mappings: readonly RegisterMapping[];
  readonly fillings: readonly Filling[];
  readonly prints: readonly PrintsOfRegister[];
  readonly sources: readonly TieOutSource[];
}

export const noWorkRecords: WorkRecords = { mappings: [], fillings: [], prints: [], sources: [] };

type Part = Partial<WorkRecords> & { readonly problems?: readonly Problem[] };

const records: readonly (readonly [RecordSpec, (record: ReadRecord) => Part])[] = [
  [mappingsSpec, readMappings],
  [fillingsSpec, (record) => ({ fillings: fillingsIn(record) })],
  [rowPrintsSpec, (record) => ({ prints: rowPrintsIn(record) })],
  [sourcesSpec, (record) => ({ sources: sourcesIn(record) })],
];

/** Reads what filling and tying out keep, and what of it can't be read. */
export function readWorkRecords(workbook: readonly SheetReading[]): {
  readonly work: WorkRecords;
  readonly problems: readonly Problem[];
} {
  const parts = records.flatMap(([spec, read]): Part[] => {
    const record = readRecord(workbook, spec);
    if (record === undefined) return [];
    if (!record.rows) return [{ problems: record.problems }];
    const { problems = [], ...own } = read(record);
    return [{ ...own, problems: [...problemsOfEntries(record), ...problems] }];
  });
  const problems = parts.flatMap((part) => part.problems ?? []);
  const work = parts.reduce<WorkRecords>((sum, { problems: _, ...own }) => ({ ...sum, ...own }), noWorkRecords);
  return { work, problems };
}
