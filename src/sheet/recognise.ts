import { formVersions, versionNamed, type FormVersion } from "../model/versions";
import { findColumns } from "./columns";
import { inForce, type PartInForce } from "./in-force";
import { versionIn } from "./row-labels";
import type { CellAddress, Problem } from "../model/problem";
import type { RecognisedSheet } from "./read";
import { textOf, type SheetReading } from "./sheet-reading";
import type { PartSpec } from "./spec";
import { isWording } from "./wording";

/** The sheets of a return among those of a workbook; none when the workbook holds no return. */
export interface Recognised {
  readonly sheets: readonly RecognisedSheet[];
  /** The version that the sheets print; undefined when no sheet of a return was found. */
  readonly formVersion?: FormVersion;
  readonly problems: readonly Problem[];
}

interface Candidate {
  readonly sheet: SheetReading;
  readonly part?: PartSpec;
  readonly printed?: string;
  /** Whether the marks of the template's columns stand on the sheet. */
  readonly isMarked: boolean;
}

const rowsSearched = 60;
const fewestMarks = 2;

/** Sets the names of new sheets apart until all of them are complete; sheets that carry it are no one's return yet. */
export const newSheetPrefix = "~";

/** Whether a sheet is wholly a return's: it has the marks, the version and the heading of a part. */
export function isSheetOfReturn(sheet: SheetReading, form: readonly PartSpec[]): boolean {
  const { part, printed, isMarked } = candidateOf(sheet, form);
  return part !== undefined && printed !== undefined && isMarked;
}

/** Recognises the sheets of a return by the heading and the version that each prints, whatever the sheets are called. */
export function recognise(workbook: readonly SheetReading[], form: readonly PartSpec[]): Recognised {
  const complete = workbook.filter(({ name }) => !name.startsWith(newSheetPrefix));
  const candidates = complete.map((sheet) => candidateOf(sheet, form)).filter(isOfReturn);
  if (candidates.length === 0) return { sheets: [], problems: [] };
  const problems: Problem[] = candidates.filter(({ part }) => !part).map((one) => problemOf("sheetUnrecognised", one));
  const formVersion = versionOfReturn(candidates);
  const sheets = form.flatMap((part) => {
    const own = candidates.filter((one) => one.part === part);
    const chosen = chooseSheet(part, own, formVersion, problems);
    return chosen && formVersion ? [chosen] : [];
  });
  return { sheets, problems, ...(formVersion && { formVersion }) };
}

function chooseSheet(
  part: PartSpec,
  own: readonly Candidate[],
  formVersion: FormVersion | undefined,
  problems: Problem[],
): RecognisedSheet | undefined {
  const [one, ...others] = own;
  if (one === undefined) return void problems.push({ kind: "sheetMissing", part: part.id, subject: part.sheet });
  if (others.length > 0) return void problems.push(...own.map((twin) => problemOf("sheetTwice", twin)));
  const version = one.printed === undefined ? undefined : versionNamed(one.printed);
  if (version === undefined) {
    return void problems.push(problemOf(one.printed === undefined ? "versionMissing" : "versionUnknown", one));
  }
  if (version !== formVersion) problems.push(problemOf("versionsDiffer", one));
  return { part: inForce(part, version), sheet: one.sheet };
}

/** The version that most sheets print, so that one that was changed is the one that is named. */
function versionOfReturn(candidates: readonly Candidate[]): FormVersion | undefined {
  const known = candidates.flatMap(({ printed }) => (printed === undefined ? [] : (versionNamed(printed) ?? [])));
  const timesOf = (version: FormVersion) => known.filter((one) => one === version).length;
  return [...known].sort((a, b) => timesOf(b) - timesOf(a))[0];
}

/** Two of its three signs make a sheet a return's; words like "Notes" in someone's own sheet don't. */
function isOfReturn({ part, printed, isMarked }: Candidate): boolean {
  return [part !== undefined, printed !== undefined, isMarked].filter(Boolean).length >= 2;
}

function candidateOf(sheet: SheetReading, form: readonly PartSpec[]): Candidate {
  const rows = sheet.values.slice(0, rowsSearched);
  const { at } = findColumns(rows, []);
  const isMarked = at.size >= fewestMarks;
  const texts = rows.flatMap((row) => row.map(textOf)).filter((text) => text !== "");
  const first = at.get("A");
  const inFirstColumn = first === undefined ? texts : rows.map((row) => textOf(row[first]));
  const printed = texts.map(versionIn).find((version) => version !== undefined);
  const part = form.find((one) =>
    headingsOf(one).some((heading) => inFirstColumn.some((text) => isWording(heading, text))),
  );
  return { sheet, isMarked, ...(part && { part }), ...(printed !== undefined && { printed }) };
}

function cellOfVersion({ name, firstRow, firstColumn, values }: SheetReading): CellAddress | undefined {
  const row = values.findIndex((cells) => cells.some((cell) => versionIn(textOf(cell)) !== undefined));
  const column = values[row]?.findIndex((cell) => versionIn(textOf(cell)) !== undefined);
  return column === undefined ? undefined : { sheet: name, row: firstRow + row, column: firstColumn + column };
}

function headingsOf(part: PartSpec): PartInForce["heading"][] {
  return formVersions.map((version) => inForce(part, version).heading);
}

function problemOf(kind: Problem["kind"], { sheet, part, printed }: Candidate): Problem {
  const at = cellOfVersion(sheet) ?? { sheet: sheet.name, row: sheet.firstRow, column: sheet.firstColumn };
  return { kind, part: part?.id ?? "", at, subject: sheet.name, ...(printed !== undefined && { found: printed }) };
}
