import type { Beside } from "../model/beside";
import type { CalendarDate } from "../model/calendar-date";
import { previousOf } from "../model/filed-return";
import { shippedHolidays } from "../model/holidays";
import type { Problem } from "../model/problem";
import type { SheetReading } from "../sheet/sheet-reading";
import { confirmationsIn, confirmationsSpec } from "./confirmations";
import { explanationsIn, explanationsSpec } from "./explanations";
import { isOn } from "./find-table";
import { holidaysIn, holidaysSpec, undatedHolidays } from "./holidays";
import { profileSpec, readProfile } from "./issuer-profile";
import { filedReturnsSpec, readFiledReturns } from "./filed-returns";
import { nextDayIn, nextDaySpec } from "./next-day";
import { besideTheRules } from "./not-for-rules";
import { problemOfEntry, problemsOfEntries, readRecord, type ReadRecord, type ReadRow } from "./read-record";
import type { RecordSpec } from "./record";
import { rulesSpec, switchedOffIn, switchedOffRows } from "./rules";
import { tieOutsIn, tieOutsSpec } from "./tie-outs";

/** Nothing beside the return but the holidays that are shipped. */
export const nothingBeside: Beside = {
  holidays: shippedHolidays,
  filed: [],
  tieOuts: [],
  nextDay: [],
  explanations: [],
  confirmations: [],
  switchedOff: [],
};

interface Part {
  readonly beside: Partial<Beside>;
  readonly problems: readonly Problem[];
}
type IsKnown = (id: string) => boolean;

/** Which ids the records may name. */
export interface KnownRules {
  /** Whether it is a rule's, which can be switched off. */
  readonly isRule: IsKnown;
  /** Whether it is one that a finding may name. */
  readonly isRuleOfFinding: IsKnown;
}

interface ReadBy {
  readonly spec: RecordSpec;
  readonly read: (record: ReadRecord, known: KnownRules) => Part;
}

/** The records that are read, each with what it gives. */
const records: readonly ReadBy[] = [
  { spec: profileSpec, read: (record) => split(readProfile(record)) },
  { spec: filedReturnsSpec, read: (record) => split(readFiledReturns(record)) },
  { spec: tieOutsSpec, read: (record) => part(record, { tieOuts: tieOutsIn(record) }) },
  { spec: nextDaySpec, read: (record) => part(record, { nextDay: nextDayIn(record) }) },
  { spec: holidaysSpec, read: (record) => part(record, { holidays: holidaysIn(record) }, undatedHolidays(record)) },
  { spec: confirmationsSpec, read: (record) => part(record, { confirmations: confirmationsIn(record) }) },
  {
    spec: explanationsSpec,
    read: (record, { isRuleOfFinding }) => part(record, { explanations: explanationsIn(record) }, unknownRules(record, record.rows, isRuleOfFinding)),
  },
  {
    spec: rulesSpec,
    read: (record, { isRule }) => part(record, { switchedOff: switchedOffIn(record) }, unknownRules(record, switchedOffRows(record), isRule)),
  },
]; // prettier-ignore

/** Whether a sheet holds something that stands beside the return and is read with it. */
export function isSheetBeside(sheet: SheetReading): boolean {
  return [...records.map(({ spec }) => spec), ...besideTheRules].some((spec) => isOn(sheet, spec));
}

/** Reads what stands beside the return of a month in its workbook, and what of it can't be read. */
export function readRecords(
  workbook: readonly SheetReading[],
  known: KnownRules,
  monthEnded?: CalendarDate,
): { readonly beside: Beside; readonly problems: readonly Problem[] } {
  const parts = records.flatMap(({ spec, read }): Part[] => {
    const record = readRecord(workbook, spec);
    if (record === undefined) return [];
    return [record.rows ? read(record, known) : { beside: {}, problems: record.problems }];
  });
  const beside = Object.assign({ ...nothingBeside }, ...parts.map((one) => one.beside)) as Beside;
  const previous = previousOf(beside.filed, monthEnded);
  return {
    beside: { ...beside, ...(previous && { previous }) },
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function split({ problems, ...beside }: Partial<Beside> & { readonly problems: readonly Problem[] }): Part {
  return { beside, problems };
}

function part(record: ReadRecord, beside: Partial<Beside>, problems: readonly Problem[] = []): Part {
  return { beside, problems: [...problemsOfEntries(record), ...problems] };
}

function unknownRules(record: ReadRecord, rows: readonly ReadRow[], isKnown: IsKnown): Problem[] {
  const named = record.table.columns.has("rule") ? rows : [];
  const unknown = named.filter(({ entries }) => !isKnown(entries.rule.trim()));
  return unknown.map((row) => problemOfEntry(record, row, "rule", "ruleUnknown"));
}
