import { form } from "./form";
import { parseDocument } from "./model/document";
import { blankPart } from "./model/blank-return";
import { figureShown, parseFigure } from "./model/figure";
import { monthlyReturnShape, type MonthlyReturn, type PartName, type ShareClass } from "./model/monthly-return";
import { classesOf } from "./model/parts";
import { valueAt } from "./model/place";
import type { CellAddress, Problem } from "./model/problem";
import { notApplicable } from "./model/shape";
import { className } from "./model/share-class";
import { rules } from "./rules";
import { check, nameOf, type Finding, type RuleOutcome } from "./rules/check";
import { verdictOf, type Verdict } from "./rules/verdict";
import { inForce } from "./sheet/in-force";
import type { LaidOut } from "./sheet/laid-out";
import { layOut as layOutParts } from "./sheet/layout";
import { read, type Reading } from "./sheet/read";
import { stateCellOf } from "./sheet/state";
import { isSheetOfReturn as isWholeSheet, recognise } from "./sheet/recognise";
import type { SheetReading } from "./sheet/sheet-reading";
import type { Texts } from "./texts/texts";

export { fullAddress } from "./sheet/address";
export { newSheetPrefix } from "./sheet/recognise";
export { blankReturn, type NewReturn } from "./model/blank-return";
export { firstMonthOfElectronicForm, versionFor } from "./model/versions";
export { lastDayOf, printedDate } from "./model/calendar-date";
export type { MonthlyReturn } from "./model/monthly-return";
export type { CellAddress, Problem } from "./model/problem";
export type { Severity } from "./rules/rule";
export type { LaidOut, LaidOutSheet } from "./sheet/laid-out";
export type { SheetReading } from "./sheet/sheet-reading";

/** Names of the sheets that a return is laid out on. */
export const sheetNames: readonly string[] = form.map(({ sheet }) => sheet);

/** The parts of the form in their order, as it numbers them. */
export const partIds: readonly string[] = form.map(({ id }) => id);

/** The return's sheets, a part a sheet, in the version that the return names; a prefix sets their names apart until they are complete. */
export function layOut(r: MonthlyReturn, prefix = ""): LaidOut {
  const parts = form.map((part) => inForce({ ...part, sheet: prefix + part.sheet }, r.formVersion));
  return layOutParts(parts, r, nameOfClass);
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
export function review(reading: ReadReturn, texts: Texts): Review {
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
  return review({ return: r, problems: [], placement: layOut(r).placement, sheets: new Map() }, texts);
}

/** A part that can be switched between applicable and Not applicable. */
export interface PartState {
  readonly id: string;
  readonly part: PartName;
  readonly state: "applicable" | "notApplicable" | "notInHand";
  /** Whether the part can be switched here: every issuer has issued shares, and some parts can so far only be Not applicable. */
  readonly canApply: boolean;
}

/** The parts of a return with their states, in the order of the form. */
export function partStates(r: MonthlyReturn): PartState[] {
  return form.flatMap((spec) => {
    const part = stateCellOf(inForce(spec, r.formVersion))?.state;
    if (part === undefined) return [];
    const state = r[part] === undefined ? "notInHand" : r[part] === notApplicable ? "notApplicable" : "applicable";
    return [{ id: spec.id, part, state, canApply: part !== "issued" && monthlyReturnShape.record[part].part !== null }];
  });
}

/** What switching a part comes to. */
export interface SwitchedPart {
  /** The sheets to write anew: the part's own, and that of the totals which add its figures up. */
  readonly laidOut: LaidOut;
  /** The same sheets as they were, for going back. */
  readonly before: LaidOut;
  /** How many filled cells lose what is in them. */
  readonly filled: number;
  /** Whether everything on those sheets was read; else something would go unseen. */
  readonly isWhole: boolean;
}

/** Makes a part Not applicable, or applicable and blank, in its place. */
export function switchPart(reading: Reading, { id, part, state }: PartState): SwitchedPart {
  const r = reading.return;
  const isApplicable = state === "applicable";
  const switched: MonthlyReturn = {
    ...r,
    [part]: isApplicable ? notApplicable : blankPart(part, classesOf(r.issued).length),
  };
  const anew = form.filter((spec) => spec.id === id || spec.id === partOfTotals);
  const parts = anew.map((spec) =>
    inForce({ ...spec, sheet: reading.sheets.get(spec.id) ?? spec.sheet }, r.formVersion),
  );
  const names = new Set(parts.map(({ sheet }) => sheet));
  const standing = reading.placement.cells.filter(({ sheet }) => !names.has(sheet));
  const own = reading.placement.cells.filter((cell) => cell.place?.startsWith(`${part}.`));
  const isFilled = (value: unknown) => value !== undefined && value !== null && value !== "" && value !== false;
  return {
    laidOut: layOutParts(parts, switched, nameOfClass, standing),
    before: layOutParts(parts, r, nameOfClass, standing),
    isWhole: parts.every(
      ({ id: one }) => reading.sheets.has(one) && !reading.problems.some((problem) => hides(problem, one)),
    ),
    filled: isApplicable ? own.filter(({ place }) => isFilled(valueAt(r, place as string))).length : 0,
  };
}

/** Whether a problem says that something on the part's sheet was not read. */
function hides({ kind, part }: Problem, id: string): boolean {
  return part === id && !["formulaOvertyped", "digitsLost", "figureAsText"].includes(kind);
}

/** The part under which the totals of A to E stand. */
const partOfTotals = "III(E)";

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

/** The name of a class of shares, for labels that carry it. */
function nameOfClass(shares: unknown): string {
  return shares === undefined ? "" : className(shares as ShareClass);
}
