import { form, partsOf } from "./form";
import { nameOfClass } from "./form/class-names";
import type { Beside, SwitchedOff } from "./model/beside";
import type { CalendarDate } from "./model/calendar-date";
import { parseDocument } from "./model/document";
import { figureShown, parseFigure } from "./model/figure";
import type { MonthlyReturn } from "./model/monthly-return";
import type { CellAddress, Problem } from "./model/problem";
import { nothingBeside, readRecords } from "./records/beside";
import { recordOfReport, type ReportedOf } from "./records/check-report";
import type { RecordSheet } from "./records/record";
import { recordOfRules } from "./records/rules";
import { rules } from "./rules/catalogue";
import { withExplanations } from "./rules/answers";
import type { ShownCause } from "./rules/causes/causes";
import { check, type Finding, type RuleOutcome } from "./rules/check";
import { confirmationsOf, type AskedConfirmation } from "./rules/confirmations";
import { fixablesOf, type Fixable } from "./rules/fixes";
import { nameOf } from "./rules/messages";
import { placedTieOuts } from "./rules/placed-tie-outs";
import type { Case } from "./rules/rule";
import { isRule, isRuleOfFinding, rulesShown } from "./rules/rule-card";
import { subjectOf } from "./rules/subject";
import { verdictOf, type Verdict } from "./rules/verdict";
import { cellFixes, type CellFix } from "./sheet/cell-fixes";
import { cellOfPlace, cellToGoTo } from "./sheet/cell-of-place";
import type { LaidOut } from "./sheet/laid-out";
import { layOut as layOutParts } from "./sheet/layout";
import { read, type Reading } from "./sheet/read";
import { isSheetOfReturn as isWholeSheet, recognise } from "./sheet/recognise";
import type { SheetReading } from "./sheet/sheet-reading";
import type { Language } from "./sheet/wording";
import type { Texts } from "./texts/texts";

export * from "./form/editing";
export * from "./model/shown";
export { newSheetPrefix } from "./sheet/recognise";
export { needsSecondPerson, isOpen } from "./rules/answers";
export type { AskedConfirmation } from "./rules/confirmations";
export * from "./records/shown";
export type { Severity } from "./rules/rule";
export { ruleCard, rulesShown, type RuleCard } from "./rules/rule-card";
export type { CellChange, ShownCell } from "./sheet/cell-fixes";
export type { LaidOut, LaidOutSheet } from "./sheet/laid-out";
export type { SheetReading } from "./sheet/sheet-reading";
export type { EntryOutline, ListOutline } from "./sheet/outline";
export type { Reading } from "./sheet/read";
export type { EntriesEdit } from "./sheet/sheet-edit";
export { languages, type Language } from "./sheet/wording";

/** Names of the sheets that a return is laid out on. */
export const sheetNames: readonly string[] = form.map(({ sheet }) => sheet);

/** The parts of the form in their order, as it numbers them. */
export const partIds: readonly string[] = form.map(({ id }) => id);

/** The return's sheets, a part a sheet, in the version that the return names and in a language; a prefix sets their names apart until they are complete. */
export function layOut(r: MonthlyReturn, language: Language = "en", prefix = ""): LaidOut {
  const parts = partsOf(r.formVersion).map((part) => ({ ...part, sheet: prefix + part.sheet }));
  return layOutParts(parts, r, { language, className: nameOfClass });
}

/** What sheets say, as far as they are a return's. */
export type ReadReturn =
  Reading | { readonly return?: undefined; readonly placement?: undefined; readonly problems: readonly Problem[] };

/** Whether a sheet is wholly a return's, so that a new return may replace it. */
export function isSheetOfReturn(sheet: SheetReading): boolean {
  return isWholeSheet(sheet, form);
}

/** Reads the return that a workbook holds; undefined when none of its sheets is a return's. */
export function readReturn(workbook: readonly SheetReading[]): ReadReturn | undefined {
  const { sheets, formVersion, problems } = recognise(workbook, form);
  if (formVersion === undefined) return problems.length === 0 ? undefined : { problems };
  const reading = read(sheets, formVersion, nameOfClass);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** Reads what stands beside the return of a month in its workbook. */
export function readBeside(
  workbook: readonly SheetReading[],
  monthEnded?: CalendarDate,
): ReturnType<typeof readRecords> {
  return readRecords(workbook, { isRule, isRuleOfFinding }, monthEnded);
}

/** The sheet of the rules, those that are switched off among them. */
export function rulesRecord(texts: Texts, switchedOff: readonly SwitchedOff[]): RecordSheet {
  return recordOfRules(rulesShown(texts), switchedOff, texts);
}

/** The sheet that reports what a review found. */
export function reportRecord(reviewed: Review, of: ReportedOf, texts: Texts): RecordSheet {
  return recordOfReport(reviewed, of, texts, (place) => nameOf(place, texts));
}

/** A finding with the cells that it leads to. */
export interface LocatedFinding extends Finding {
  readonly relatedCells: readonly CellAddress[];
  readonly causes: readonly LocatedCause[];
}

/** A probable cause with the cells of its rows. */
export interface LocatedCause extends ShownCause {
  readonly cells: readonly CellAddress[];
}

export interface Review {
  readonly findings: readonly LocatedFinding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly confirmations: readonly AskedConfirmation[];
  readonly verdict: Verdict;
}

/** Checks a return by every rule that is not switched off; what could not be read is found too, and each finding knows its cell and the explanation given for it. */
export function review(
  { return: r, problems, placement }: Pick<ReadReturn, "return" | "problems" | "placement">,
  texts: Texts,
  beside: Beside = nothingBeside,
): Review {
  const own = r ?? returnNotRead();
  const c: Case = { ...beside, return: own, tiedOut: placedTieOuts(beside.tieOuts, own, texts) };
  const checked = check(r ? rules : [], c, problems, texts, inForce(beside.switchedOff));
  const explained = withExplanations(checked.findings, beside.explanations, c.return.cover.monthEnded);
  const findings = explained.map((finding) => located(finding, placement));
  const { outcomes } = checked;
  const confirmations = r ? confirmationsOf(c, beside.confirmations, texts, areOpeningsChecked(outcomes)) : [];
  return { findings, outcomes, confirmations, verdict: verdictOf(findings, outcomes, confirmations, texts) };
}

const ofContinuity = new Set<string>(rules.filter(({ basis }) => basis === "continuity").map(({ id }) => id));

/** Whether no check against last month's return was left out. */
function areOpeningsChecked(outcomes: readonly RuleOutcome[]): boolean {
  const leftOut = outcomes.filter(({ outcome }) => outcome === "couldNotRun" || outcome === "switchedOff");
  return !leftOut.some(({ rule }) => ofContinuity.has(rule));
}

/** A finding with its cell and those of the places it leads to. */
function located(finding: Finding, placement: ReadReturn["placement"]): LocatedFinding {
  const cellOf = (place: string) => placement && cellOfPlace(placement, place);
  const cell = finding.cell ?? (finding.at && placement && cellToGoTo(placement, finding.at));
  const relatedCells = finding.related.flatMap((place) => addressOf(cellOf(place)));
  const causes = finding.causes.map((cause) => ({
    ...cause,
    cells: cause.rows.flatMap((place) => addressOf(cellOf(place))),
  }));
  return { ...finding, relatedCells, causes, ...(cell && { cell: addressOf(cell)[0] }) };
}

/** Switched off is what says since when and why. */
function inForce(switchedOff: readonly SwitchedOff[]): readonly SwitchedOff[] {
  return switchedOff.filter(({ on, reason }) => on !== "" && reason.trim() !== "");
}

function returnNotRead(): MonthlyReturn {
  return (parseDocument({ formVersion: "1.2.0" }) as { return: MonthlyReturn }).return;
}

/** What puts a finding right on the sheets as they stand now. */
export type FindingFix = Fixable<LocatedFinding> & CellFix;

/** The fixes of findings, cell by cell. */
export function fixesOf(findings: readonly LocatedFinding[], reading: ReadReturn, texts: Texts): FindingFix[] {
  return reading.return ? cellFixes(fixablesOf(findings, reading.return, texts), reading) : [];
}

/** Checks a return that is not on sheets: cells are those of the template it would be laid out on. */
export function reviewDocument(r: MonthlyReturn, texts: Texts, beside: Beside = nothingBeside): Review {
  return review({ return: r, problems: [], placement: layOut(r).placement }, texts, beside);
}

/** An entry's name for a reader: "Class B (00020), scheme 1 (Pre-IPO ESOP)". */
export function entryName(r: MonthlyReturn, entry: string, texts: Texts): string {
  return subjectOf(r, entry, texts);
}

/** A place's or a part's name for a reader. */
export function placeName(place: string, texts: Texts): string {
  return nameOf(place, texts);
}

/** A figure of a finding for a reader, with thousands commas. */
export function shownFigure(figure: string): string {
  return figureShown(parseFigure(figure) ?? figure);
}

function addressOf(cell: CellAddress | undefined): CellAddress[] {
  return cell === undefined ? [] : [{ sheet: cell.sheet, row: cell.row, column: cell.column }];
}
