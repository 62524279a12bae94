import type { Beside } from "../model/beside";
import type { CalendarDate } from "../model/calendar-date";
import type { Filling } from "../model/filling";
import type { MonthlyReturn } from "../model/monthly-return";
import type { NextDayEvent } from "../model/next-day-return";
import { fillingsRecord } from "../records/fillings";
import { nextDayRecord } from "../records/next-day";
import type { RecordSheet } from "../records/record";
import { rowPrintsRecord } from "../records/row-prints";
import { sourcesRecord } from "../records/sources";
import { tieOutsRecord, type TieOutLine } from "../records/tie-outs";
import type { NamedRegister } from "../registers/fill";
import { referenceOf } from "../rules/next-day/returns";
import type { Texts } from "../texts/texts";
import { nextDayEvents } from "./next-day-events";
import { standingFillings, withFillings } from "./provenance";
import { withPrints } from "./summary-of-register";
import { tieOut } from "./tie-out/tie-out";
import type { WorkRecords } from "./work-records";

/** A return as it is, or is about to be, with the registers that were read and what stands beside it. */
export interface FilledWith {
  readonly return: MonthlyReturn;
  readonly registers: readonly NamedRegister[];
  readonly beside: Beside;
  readonly work: WorkRecords;
  readonly on: CalendarDate;
}

/** The sheets of a tie-out, and its lines. */
export interface TieOutRecords {
  readonly records: readonly RecordSheet[];
  readonly lines: readonly TieOutLine[];
}

/** The sheets that hold a return's tie-out: its lines, its sources, and the next day disclosure returns where a register has them. */
export function tieOutRecords({ beside, ...of }: FilledWith, texts: Texts): TieOutRecords {
  const listed = nextDayEvents(of.registers, of.return);
  const nextDay = listed && withListed(beside.nextDay, listed);
  const { lines, sources } = tieOut({ ...of, beside: { ...beside, ...(nextDay && { nextDay }) } }, texts);
  return {
    lines,
    records: [tieOutsRecord(lines), sourcesRecord(sources), ...(nextDay ? [nextDayRecord(nextDay)] : [])],
  };
}

/** The sheets that say where figures come from, without those that are gone, and what was read of the registers. */
export function provenanceRecords(
  { return: r, work, registers }: FilledWith,
  fillings: readonly Filling[],
  texts: Texts,
): RecordSheet[] {
  const standing = standingFillings(withFillings(work.fillings, fillings), r, texts);
  return [fillingsRecord(standing), rowPrintsRecord(withPrints(work.prints, registers))];
}

/** The same as they stand, for taking a filling back. */
export function provenanceAsItStands({ fillings, prints }: WorkRecords): RecordSheet[] {
  return [fillingsRecord(fillings), rowPrintsRecord(prints)];
}

/** Returns that a register lists take the place of what stands under their references; others stay, such as those that people have typed. */
function withListed(standing: readonly NextDayEvent[], listed: readonly NextDayEvent[]): NextDayEvent[] {
  const known = new Set(listed.map(nameOf));
  return [...standing.filter((one) => !known.has(nameOf(one))), ...listed];
}

/** What tells a return from others; where it has neither a reference nor a day, its event does. */
function nameOf(event: NextDayEvent): string {
  return referenceOf(event) || JSON.stringify([event.shares, event.event, event.date]);
}
