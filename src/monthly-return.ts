import { form, partsOf } from "./form";
import { nameOfClass } from "./form/class-names";
import { parseDocument } from "./model/document";
import { figureShown, parseFigure } from "./model/figure";
import type { MonthlyReturn } from "./model/monthly-return";
import type { CellAddress, Problem } from "./model/problem";
import { rules } from "./rules";
import { check, nameOf, type Finding, type RuleOutcome } from "./rules/check";
import { subjectOf } from "./rules/subject";
import { verdictOf, type Verdict } from "./rules/verdict";
import type { LaidOut } from "./sheet/laid-out";
import { layOut as layOutParts } from "./sheet/layout";
import { read, type Reading } from "./sheet/read";
import { isSheetOfReturn as isWholeSheet, recognise } from "./sheet/recognise";
import type { SheetReading } from "./sheet/sheet-reading";
import type { Language } from "./sheet/wording";
import type { Texts } from "./texts/texts";

export * from "./form/editing";
export { fullAddress } from "./sheet/address";
export { newSheetPrefix } from "./sheet/recognise";
export { blankReturn, optionalParts, type NewReturn, type OptionalPart } from "./model/blank-return";
export { firstMonthOfElectronicForm, formVersions, versionFor, type FormVersion } from "./model/versions";
export { lastDayOf, printedDate } from "./model/calendar-date";
export type { MonthlyReturn } from "./model/monthly-return";
export type { CellAddress, Problem } from "./model/problem";
export type { Severity } from "./rules/rule";
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

/** A finding with the cells that it leads to. */
export interface LocatedFinding extends Finding {
  readonly relatedCells: readonly CellAddress[];
}

export interface Review {
  readonly findings: readonly LocatedFinding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly verdict: Verdict;
}

/** Checks a return by every rule; what could not be read is found too, and each finding knows its cell. */
export function review(reading: Pick<ReadReturn, "return" | "problems" | "placement">, texts: Texts): Review {
  const { problems, placement } = reading;
  const r = reading.return;
  const emptyReturn = parseDocument({ formVersion: "1.2.0" }) as { return: MonthlyReturn };
  const { findings, outcomes } = check(r ? rules : [], { return: r ?? emptyReturn.return }, problems, texts);
  const cellOf = (place: string) => placement?.byPlace.get(place) ?? placement?.byPlace.get(`${place}.kind`);
  const located = findings.map((finding) => {
    const cell = finding.cell ?? (finding.at && cellOf(finding.at));
    const relatedCells = finding.related.flatMap((place) => addressOf(cellOf(place)));
    return { ...finding, relatedCells, ...(cell && { cell: addressOf(cell)[0] }) };
  });
  return { findings: located, outcomes, verdict: verdictOf(located, outcomes, texts) };
}

/** Checks a return that is not on sheets: cells are those of the template it would be laid out on. */
export function reviewDocument(r: MonthlyReturn, texts: Texts): Review {
  return review({ return: r, problems: [], placement: layOut(r).placement }, texts);
}

/** A return from the text of its JSON document, or what is wrong with it in plain sentences. */
export function openDocument(
  text: string,
  texts: Texts,
): { readonly return: MonthlyReturn } | { readonly errors: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { errors: [texts.review.notJson(error instanceof Error ? error.message : String(error))] };
  }
  const parsed = parseDocument(json);
  if ("return" in parsed) return parsed;
  return { errors: parsed.errors.map(({ path, problem, found }) => texts.documentErrors[problem](path, shown(found))) };
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

const longestShown = 60;

function shown(found: unknown): string {
  const words = typeof found === "string" || typeof found === "number" ? String(found) : "…";
  return words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
}
