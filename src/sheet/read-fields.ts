import { asPrinted, type MonthlyReturn, type Place } from "../model/monthly-return";
import { setValueAt, valueAt } from "../model/place";
import { calculate } from "./calculated";
import { formulasOf, sameFormula, type Placement } from "./formula";
import { fieldOf, type PlacedCell } from "./placed";
import type { Remedy } from "../model/fix";
import type { Problem } from "../model/problem";
import type { LocatedSheet } from "./read";
import { isCellError, readCell } from "./read-cell";
import { textOf, type CellValue } from "./sheet-reading";
import type { FieldCell } from "./spec";
import { listedValue } from "./offers";
import { notInHand } from "./state-words";
import { filled, fold, languages, wordsIn } from "./wording";
import type { NameOfClass } from "./laid-out";
import { numberMeant, tidied } from "./tidied";

/** Reads the cells that people fill in. */
export function readInputs(sheet: LocatedSheet, r: MonthlyReturn, problems: Problem[]): void {
  for (const cell of sheet.cells) {
    const field = fieldOf(cell);
    if (!field || field.calculation || !isOfTheReturn(cell, r)) continue;
    readInto(sheet, cell, field, r, problems);
  }
}

/** Reads what is asserted in the cells that the form computes: whatever stands there but the form's own formula. */
export function readComputed(
  sheets: readonly LocatedSheet[],
  r: MonthlyReturn,
  placement: Placement,
  className: NameOfClass,
  problems: Problem[],
): void {
  const overtyped: { place: string; problem: Problem }[] = [];
  for (const sheet of sheets) {
    const misnamed = misnamedRows(sheet, r, className, problems);
    for (const cell of sheet.cells) {
      const field = fieldOf(cell);
      if (!field?.calculation || !isOfTheReturn(cell, r) || misnamed.has(cell.row)) continue;
      const formula = textOf(sheet.view.formulaAt(cell.row, cell.column));
      const isFormula = formula.startsWith("=");
      // A total whose parts can't be told apart yet is neither the form's nor anyone's: its formula asserts nothing.
      if (isFormula && field.calculation.inHand?.(r) === false) continue;
      const expected = formulasOf(cell, field.calculation, r, placement);
      if (expected.some((one) => sameFormula(one, formula))) {
        if (isCellError(sheet.view.valueAt(cell.row, cell.column))) problems.push(problemAt("cellError", sheet, cell));
        continue;
      }
      // A total's formula goes stale when a part is switched by hand; that is no figure typed over it.
      const isStale = isFormula && typeof field.calculation.from === "function";
      if (readInto(sheet, cell, field, r, problems) && !isStale) {
        overtyped.push({
          place: cell.place as string,
          problem: fixable("formulaOvertyped", sheet, cell, { restores: "formula" }),
        });
      }
    }
  }
  const { agrees } = calculate(r, placement.cells);
  problems.push(...overtyped.filter(({ place }) => agrees(place)).map(({ problem }) => problem));
}

function readInto(
  sheet: LocatedSheet,
  cell: PlacedCell,
  field: FieldCell,
  r: MonthlyReturn,
  problems: Problem[],
): boolean {
  const value = sheet.view.valueAt(cell.row, cell.column);
  const reading = readCell(value, field.kind);
  if ("unreadable" in reading) {
    problems.push(problemAt(reading.unreadable === "error" ? "cellError" : "cellUnreadable", sheet, cell));
    return false;
  }
  if (reading.isText && field.kind !== "price") problems.push(fixable("figureAsText", sheet, cell, numberMeant(reading.value))); // prettier-ignore
  if (reading.digitsLost) problems.push(problemAt("digitsLost", sheet, cell));
  if (reading.value === undefined) return false;
  const said = typeof reading.value === "string" ? listedValue(reading.value, field.offers) : reading.value;
  const isAsPrinted = isPrescribed(field, cell.number, value);
  setValueAt(r, cell.place as string, isAsPrinted ? asPrinted : said);
  const tidy = isAsPrinted ? value : tidied(value, field.kind);
  if (tidy !== value) untidy(sheet, cell, tidy as string, problems);
  return true;
}

/** Whether the words of the form stand there unamended, to the letter: what a person confirms is not compared as labels are. */
function isPrescribed({ prescribed }: FieldCell, number: number, value: CellValue | undefined): boolean {
  const wording = prescribed?.[number - 1];
  const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim();
  return wording !== undefined && languages.some((one) => plain(wordsIn(wording, one)) === plain(textOf(value)));
}

/** Cells of a list's blank first row have no entry in the return. */
function isOfTheReturn({ entry }: PlacedCell, r: MonthlyReturn): boolean {
  return entry === "" || valueAt(r, entry) !== undefined;
}

/** Rows of totals whose label names another class than the one in their turn. */
function misnamedRows(
  { cells, view, part }: LocatedSheet,
  r: MonthlyReturn,
  className: NameOfClass,
  problems: Problem[],
): Set<number> {
  const rows = new Set<number>();
  for (const { cell, row, column, entry } of cells) {
    if (!("label" in cell) || cell.classAt === undefined) continue;
    const shares = valueAt(r, `${entry}.${cell.classAt}`);
    const name = className(shares, "en");
    const text = textOf(view.valueAt(row, column));
    const { label } = cell;
    const names = languages.flatMap((one) => {
      const shown = [shares, withWords(shares, wordsIn(notInHand, one))];
      return languages.flatMap((other) => shown.map((of) => className(of, one, other)));
    });
    const isNamed = languages.some((one) => names.some((is) => fold(filled(wordsIn(label, one), is)) === fold(text)));
    if (name === "" || isNamed) continue;
    rows.add(row);
    problems.push({
      kind: "classNameDiffers",
      part: part.id,
      subject: name,
      found: text,
      at: { sheet: view.name, row, column },
    });
  }
  return rows;
}

/** A class as its cells show it: what is not in hand is said in words. */
function withWords(shares: unknown, words: string): unknown {
  const { kind = words, letter = words, ...rest } = (shares ?? {}) as Readonly<Record<string, unknown>>;
  return { ...rest, kind, letter };
}

/** Words with stray spaces; those that a formula of the user's own gives are its business. */
function untidy(sheet: LocatedSheet, cell: PlacedCell, tidy: string, problems: Problem[]): void {
  if (isFormula(sheet, cell)) return;
  const found = String(sheet.view.valueAt(cell.row, cell.column));
  problems.push({ ...fixable("wordsUntidy", sheet, cell, { to: tidy }), found });
}

/** A problem with what puts it right; a formula of the user's own is never written over. */
function fixable(kind: Problem["kind"], sheet: LocatedSheet, cell: PlacedCell, fix: Remedy | undefined): Problem {
  const problem = problemAt(kind, sheet, cell);
  return fix && !isFormula(sheet, cell) ? { ...problem, fix: { place: cell.place as Place, ...fix } } : problem;
}

function isFormula({ view }: LocatedSheet, { row, column }: PlacedCell): boolean {
  return textOf(view.formulaAt(row, column)).startsWith("=");
}

function problemAt(kind: Problem["kind"], { view, part }: LocatedSheet, { row, column, place }: PlacedCell): Problem {
  const found = textOf(view.valueAt(row, column));
  return { kind, part: part.id, found, at: { sheet: view.name, row, column }, ...(place && { place }) };
}
