import { formVersions, layoutOf, type FormVersion } from "../model/versions";
import { inForce, type PartInForce } from "./in-force";
import { versionIn } from "./row-labels";
import type { Problem } from "../model/problem";
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
}

const rowsSearched = 60;

/** Recognises the sheets of a return by the heading and the version that each prints, whatever the sheets are called. */
export function recognise(workbook: readonly SheetReading[], form: readonly PartSpec[]): Recognised {
  const candidates = workbook.map((sheet) => candidateOf(sheet, form)).filter(({ part, printed }) => part ?? printed);
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
  // prettier-ignore
  const [one, ...others] = own;
  if (one === undefined) return void problems.push({ kind: "sheetMissing", part: part.id, subject: part.sheet });
  if (others.length > 0) return void problems.push(...own.map((twin) => problemOf("sheetTwice", twin)));
  const version = one.printed === undefined ? undefined : layoutOf(one.printed);
  if (version === undefined) {
    return void problems.push(problemOf(one.printed === undefined ? "versionMissing" : "versionUnknown", one));
  }
  if (version !== formVersion) problems.push(problemOf("versionsDiffer", one));
  return { part: inForce(part, version), sheet: one.sheet };
}

/** The version that the first part which prints a known one prints: the cover's, where it is there. */
function versionOfReturn(candidates: readonly Candidate[]): FormVersion | undefined {
  const known = candidates.flatMap(({ printed }) => (printed === undefined ? [] : (layoutOf(printed) ?? [])));
  return known[0];
}

function candidateOf(sheet: SheetReading, form: readonly PartSpec[]): Candidate {
  const texts = sheet.values.slice(0, rowsSearched).flatMap((row) => row.map(textOf)).filter((text) => text !== ""); // prettier-ignore
  const printed = texts.map(versionIn).find((version) => version !== undefined);
  const part = form.find((one) => headingsOf(one).some((heading) => texts.some((text) => isWording(heading, text))));
  return { sheet, ...(part && { part }), ...(printed !== undefined && { printed }) };
}

function headingsOf(part: PartSpec): PartInForce["heading"][] {
  return formVersions.map((version) => inForce(part, version).heading);
}

function problemOf(kind: Problem["kind"], { sheet, part, printed }: Candidate): Problem {
  const at = { sheet: sheet.name, row: sheet.firstRow, column: sheet.firstColumn };
  return { kind, part: part?.id ?? "", at, subject: sheet.name, ...(printed !== undefined && { found: printed }) };
}
