import { isSuperseded, type FiledReturn, type FormulasKept } from "../model/filed-return";
import { parseDocument, toDocument } from "../model/document";
import type { Problem } from "../model/problem";
import { problemsOfEntries, type ReadRecord, type ReadRow } from "./read-record";
import type { RecordRow, RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Characters of a line; a cell takes 32,767. */
const longestLine = 1000;

/** Returns as they were filed, each frozen as the lines of its JSON document; of a month that was filed again both; and one that is set aside meanwhile. */
export const filedReturnsSpec: RecordSpec = {
  id: "filed-returns",
  sheet: "Filed returns",
  title: "Monthly Returns as they were filed",
  advice:
    "Opening balances are checked against the return of the month before; it is not meant to be edited by hand. A return that was filed again has a second submission, and the one before it reads Superseded.",
  columns: [
    { key: "month", header: "Month ended", width: 17, kind: "date", isFixed: true },
    { key: "submission", header: "Submission", width: 11, kind: "figure", isFixed: true },
    { key: "number", header: "Line", width: 8, kind: "figure", isFixed: true },
    { key: "text", header: "JSON document", width: 100, kind: "text", isFixed: true },
    { key: "kept", header: "Kept on", width: 17, kind: "date", isFixed: true },
    { key: "standing", header: "Standing", width: 12, kind: "text", isFixed: true },
    { key: "reason", header: "Reason", width: 30, kind: "text", isFixed: true },
    { key: "lookAgain", header: "Look again", width: 40, kind: "text", isFixed: true },
  ],
};

type OwnFormulas = Omit<FormulasKept, "formulas"> & { readonly formulas: Readonly<Record<string, string>> };

const standings = { filed: "Filed", superseded: "Superseded", setAside: "Set aside" } as const;
const unsaid = { kept: "", standing: "", reason: "", lookAgain: "" } as const;

/** The sheet of the returns that were filed. */
export function filedReturnsRecord(filed: readonly FiledReturn[]): RecordSheet {
  return recordSheet(
    filedReturnsSpec,
    filed.flatMap((one, i) => rowsOf(one, 1 + countOf(filed.slice(0, i), monthOf(one)), standingOf(one, filed))),
    { unread: (record) => readFiledReturns(record).problems },
  );
}

/** Of several submissions of a month only the last stands as filed. */
function standingOf(one: FiledReturn, filed: readonly FiledReturn[]): string {
  if (one.isSetAside) return standings.setAside;
  return isSuperseded(filed, one) ? standings.superseded : standings.filed;
}

function rowsOf(kept: FiledReturn, submission: number, standing: string): RecordRow[] {
  const { return: r, keptOn, reason, lookAgain = "" } = kept;
  const lines = JSON.stringify(documentOf(kept), null, 1).split("\n").map((line) => line.trimStart()).flatMap(broken); // prettier-ignore
  const own = { month: r.cover.monthEnded ?? "", submission: String(submission) };
  const first = { kept: keptOn, standing, reason, lookAgain };
  return lines.map((text, i) => ({ ...own, number: String(i + 1), text, ...(i === 0 ? first : unsaid) }));
}

/** The returns whose lines are all there, the oldest month first and a later submission after the one before. */
export function readFiledReturns(record: ReadRecord): {
  readonly filed: readonly FiledReturn[];
  readonly problems: readonly Problem[];
} {
  const problems = problemsOfEntries(record);
  const groups = new Map<string, ReadRow[]>();
  for (const row of record.rows) {
    const key = `${row.entries.month} ${row.entries.submission.padStart(4, "0")}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const read = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, rows]) => readGroup(record, rows));
  const broken = read.flatMap((one) => ("problem" in one ? [one.problem] : []));
  return {
    filed: read.flatMap((one) => ("return" in one ? [one] : [])),
    problems: problems.length > 0 ? problems : broken,
  };
}

function readGroup(record: ReadRecord, rows: readonly ReadRow[]): FiledReturn | { readonly problem: Problem } {
  const lines = [...rows].sort((a, b) => Number(a.entries.number) - Number(b.entries.number));
  const gap = lines.findIndex(({ entries }, i) => entries.number !== String(i + 1));
  const parsed = gap < 0 ? parsedOf(lines.map(({ entries }) => entries.text).join("")) : { found: String(gap + 1) };
  if ("found" in parsed) return { problem: notWhole(record, lines[0].row, parsed.found) };
  const { kept, reason, standing, lookAgain } = lines[0].entries;
  const isSetAside = standing === standings.setAside;
  return {
    ...parsed,
    keptOn: kept,
    reason,
    ...(lookAgain && { lookAgain }),
    ...(isSetAside && { isSetAside }),
  };
}

/** The document of a return, and beside it the formulas that come back with it. */
function documentOf({ return: r, own }: FiledReturn): object {
  const document = toDocument(r) as object;
  return own ? { ...document, ownFormulas: { ...own, formulas: Object.fromEntries(own.formulas) } } : document;
}

function parsedOf(text: string): Pick<FiledReturn, "return" | "own"> | { readonly found: string } {
  try {
    const { ownFormulas: own, ...document } = JSON.parse(text) as { ownFormulas?: OwnFormulas };
    const parsed = parseDocument(document);
    if ("errors" in parsed) return { found: parsed.errors[0].path };
    return { ...parsed, ...(own && { own: { ...own, formulas: new Map(Object.entries(own.formulas)) } }) };
  } catch (error) {
    return { found: error instanceof Error ? error.message : String(error) };
  }
}

function notWhole({ sheet, spec }: ReadRecord, row: number, found: string): Problem {
  const at = { sheet: sheet.name, row, column: sheet.firstColumn };
  return { kind: "recordEntryUnreadable", part: "", at, subject: spec.title, found };
}

function countOf(filed: readonly FiledReturn[], month: string): number {
  return filed.filter((one) => monthOf(one) === month).length;
}

function monthOf({ return: r }: FiledReturn): string {
  return r.cover.monthEnded ?? "";
}

/** A long line in several, no character in two. */
function broken(line: string): string[] {
  if (line.length <= longestLine) return [line];
  const at = /[\uD800-\uDBFF]$/.test(line.slice(0, longestLine)) ? longestLine - 1 : longestLine;
  return [line.slice(0, at), ...broken(line.slice(at))];
}
