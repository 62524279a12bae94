import { absent } from "../model/document";
import { monthlyReturnShape, type MonthlyReturn } from "../model/monthly-return";
import { setValueAt, shapeAt, valueAt } from "../model/place";
import type { FormVersion } from "../model/versions";
import { placementOf, type Placement } from "./formula";
import type { NodeInForce, PartInForce } from "./in-force";
import type { NameOfClass } from "./laid-out";
import { locate, type Located } from "./locate";
import { cellsOf, type PlacedCell } from "./placed";
import type { Problem } from "../model/problem";
import { readComputed, readInputs } from "./read-fields";
import { entriesOf, join } from "./rows";
import { textOf, type SheetReading } from "./sheet-reading";
import { viewSheet, type MarkedSheet } from "./sheet-view";
import { readState } from "./state";
import { findStrays } from "./strays";
import { isWording, languageOf, type Language } from "./wording";

/** What the sheets say, what of them could not be read, and where each place stands. */
export interface Reading {
  readonly return: MonthlyReturn;
  readonly problems: readonly Problem[];
  readonly placement: Placement;
  /** The sheets by the part that each was found to be. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The language that most of the sheets are in. */
  readonly language: Language;
  readonly located: readonly LocatedSheet[];
}

/** A part's sheet that was recognised. */
export interface RecognisedSheet {
  readonly part: PartInForce;
  readonly sheet: SheetReading;
}

/** A part's sheet whose rows and cells were found. */
export interface LocatedSheet {
  readonly part: PartInForce;
  readonly view: MarkedSheet;
  readonly located: Located;
  readonly cells: readonly PlacedCell[];
}

/** Reads the return off its sheets, in the order of the form; a part that no sheet has stays absent. */
export function read(sheets: readonly RecognisedSheet[], formVersion: FormVersion, className: NameOfClass): Reading {
  const r = { formVersion, ...(absent(monthlyReturnShape) as object) } as MonthlyReturn;
  const problems: Problem[] = [];
  const found = sheets.flatMap((sheet) => locateSheet(sheet, r, problems));
  const rows = found.flatMap(({ located }) => located.rows);
  const language = languageOfSheets(found);
  const placement = placementOf(
    found.flatMap(({ cells }) => cells),
    rows,
    language,
  );
  for (const sheet of found) readInputs(sheet, r, problems);
  readComputed(found, r, placement, className, problems);
  for (const sheet of found) problems.push(...findStrays(sheet, r));
  for (const { part } of found) dropBlankEntries(part.rows, r);
  const names = new Map(found.map(({ part, view }) => [part.id, view.name]));
  return { return: r, problems, placement, sheets: names, language, located: found };
}

function locateSheet({ part, sheet }: RecognisedSheet, r: MonthlyReturn, problems: Problem[]): LocatedSheet[] {
  const view = viewSheet(sheet, part.widths);
  const marks = markProblems(part, view);
  if (marks.length > 0) {
    problems.push(...marks);
    return [];
  }
  problems.push(...readState(part, view, r));
  const located = locate(part, view, {
    isFilledIn: (name) => valueAt(r, name) !== undefined && typeof valueAt(r, name) === "object",
    countOf: (list) => entriesOf(r, list).length,
  });
  problems.push(...located.problems.map((problem) => ({ ...problem, part: part.id, at: problem.at ?? startOf(view) })));
  for (const [list, count] of located.counts) makeEntries(r, list, count);
  for (const row of located.rows) {
    if (row.row.spill) makeEntries(r, join(row.entry, row.row.spill.list), row.isEmpty ? 0 : row.spilled.length);
  }
  return [{ part, view, located, cells: located.rows.flatMap((row) => cellsOf(row, sheet.name, view.columnAt)) }];
}

function languageOfSheets(found: readonly LocatedSheet[]): Language {
  const inChinese = found.filter(({ part, view }) => {
    const texts = Array.from({ length: view.rowCount }, (_, row) => textOf(view.at(row, "A")));
    return texts.some((text) => isWording(part.heading, text) && languageOf(part.heading, text) === "zh");
  });
  return inChinese.length > found.length / 2 ? "zh" : "en";
}

/** Rows that the form prints even when there is nothing to say make no entries of the return. */
function dropBlankEntries(nodes: readonly NodeInForce[], r: MonthlyReturn): void {
  for (const node of nodes) {
    if (!("of" in node)) continue;
    dropBlankEntries(node.of, r);
    const entries = "each" in node && node.least !== undefined ? valueAt(r, node.each) : undefined;
    while (Array.isArray(entries) && entries.length > 0 && isBlank(entries.at(-1))) entries.pop();
  }
}

function isBlank(entry: unknown): boolean {
  return Object.values(entry as object).every((value) => value === "" || value === null);
}

function makeEntries(r: MonthlyReturn, list: string, count: number): void {
  if (!Array.isArray(valueAt(r, list))) return;
  const of = shapeAt(monthlyReturnShape, `${list}[0]`);
  setValueAt(
    r,
    list,
    Array.from({ length: count }, () => absent(of)),
  );
}

function markProblems(part: PartInForce, { marks, name }: MarkedSheet): Problem[] {
  const at = { sheet: name, row: Math.max(0, marks.row), column: 0 };
  return [
    ...marks.missing.map((subject) => ({ kind: "columnMarkMissing" as const, part: part.id, subject, at })),
    ...marks.twice.map((subject) => ({ kind: "columnMarkTwice" as const, part: part.id, subject, at })),
  ];
}

function startOf(view: MarkedSheet) {
  return { sheet: view.name, row: view.marks.row, column: view.columnAt("A") };
}
