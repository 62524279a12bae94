import { a1 } from "../model/address";
import { same, type Figure } from "../model/figure";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { textContent, type Content } from "./content";
import { formulaOf, formulasOf, sameFormula } from "./formula";
import type { LaidOutCell } from "./laid-out";
import { layOutCell, stateContent, type LayOutContext } from "./lay-out-cell";
import { numberOfOrdinal, ordinalText } from "./ordinal";
import { cellsOf, type PlacedCell } from "./placed";
import { join } from "./rows";
import type { LocatedRow } from "./locate";
import type { LocatedSheet } from "./read";
import type { RowAfter, SheetChange } from "./rows-after";
import type { ChangedCell, SheetEdit } from "./sheet-edit";
import { textOf } from "./sheet-reading";
import type { Calculation, Cell } from "./spec";

/** What laying out looks at, as the return is and as it will be, which places are written where their values differ, and which of them in any case. */
export interface Contexts {
  readonly before: LayOutContext;
  readonly after: LayOutContext;
  readonly writes: (place: string) => boolean;
  readonly rewrites: (place: string) => boolean;
}

interface Changed {
  readonly changed: readonly ChangedCell[];
  readonly spilled: readonly LaidOutCell[];
  readonly redrawn: SheetEdit["redrawn"];
}

/** What an edit changes in rows that stand already: values, numbers of entries, formulas over lists, and a list's further or first row. */
export function changedCells(change: SheetChange, rows: readonly RowAfter[], contexts: Contexts): Changed {
  const standing = rows.flatMap((row) => (row.was === undefined ? [] : [changedIn(change, row, row.was, contexts)]));
  return {
    changed: standing.flatMap(({ changed }) => changed),
    spilled: standing.flatMap(({ spilled }) => spilled),
    redrawn: standing.flatMap(({ redrawn }) => redrawn),
  };
}

function changedIn({ sheet, firstGone }: SheetChange, row: RowAfter, was: LocatedRow, contexts: Contexts): Changed {
  const { view } = sheet;
  const [before, after] = [was, row].map((one) => cellsOf(one, view.name, view.columnAt));
  const own = Object.keys(row.row.cells).length;
  const [ran, runs] = [before.slice(own), after.slice(own)];
  const grown = runs.length > ran.length ? runs.filter(({ place }) => !ran.some((one) => one.place === place)) : [];
  const pairs = [
    ...before.slice(0, own).map((cell, i) => [cell, after[i]] as const),
    ...ran.flatMap((cell) => runs.filter(({ place }) => place === cell.place).map((one) => [cell, one] as const)),
  ];
  const isFirstGone = row.row.spill && firstGone === join(row.entry, row.row.spill.list);
  return {
    changed: [
      ...pairs.flatMap(([cell, one]) => changeOf(sheet, cell, one, contexts)),
      ...(isFirstGone ? movedUp(sheet, ran) : []),
    ],
    spilled: grown.map((cell) => layOutCell(cell, contexts.after, view.columnAt)),
    redrawn: pairs.flatMap(([cell, one]) => redrawnOf(sheet, cell, one, contexts)),
  };
}

/** A computed cell looks otherwise once what it asserted is gone, or comes. */
function redrawnOf(
  { view }: LocatedSheet,
  before: PlacedCell,
  after: PlacedCell,
  contexts: Contexts,
): SheetEdit["redrawn"] {
  if (!isWritten(before, after, contexts) || !calculationOf(before.cell)) return [];
  const [was, is] = [
    layOutCell(before, contexts.before, view.columnAt),
    layOutCell(after, contexts.after, view.columnAt),
  ];
  return was.look === is.look ? [] : [{ before: was, after: is }];
}

/** A cell of an entry that is not there is blank, and not "not in hand". */
function isThere(r: MonthlyReturn, { entry }: PlacedCell): boolean {
  return entry === "" || valueAt(r, entry) !== undefined;
}

/** Whether a cell's place says something else after the edit, and is to be written. */
function isWritten(before: PlacedCell, after: PlacedCell, contexts: Contexts): boolean {
  const { before: was, after: is, writes, rewrites } = contexts;
  if (before.place === undefined || after.place === undefined || !writes(after.place)) return false;
  if (rewrites(after.place)) return true;
  const [old, anew] = [valueAt(was.r, before.place), valueAt(is.r, after.place)];
  return (old !== anew && !same(old as Figure, anew as Figure)) || isThere(was.r, before) !== isThere(is.r, after);
}

function changeOf(sheet: LocatedSheet, before: PlacedCell, after: PlacedCell, contexts: Contexts): ChangedCell[] {
  const content = contentAfter(sheet, before, after, contexts);
  const current = currentOf(sheet, before);
  return content === undefined || content === current ? [] : [changed(before, after, content, current)];
}

function contentAfter(
  sheet: LocatedSheet,
  before: PlacedCell,
  after: PlacedCell,
  contexts: Contexts,
): Content | undefined {
  const { cell } = before;
  if (isWritten(before, after, contexts)) return layOutCell(after, contexts.after, sheet.view.columnAt).content;
  if ("ordinal" in cell) {
    const isOurs = numberOfOrdinal(cell.ordinal, textOf(currentOf(sheet, before))) === before.number;
    return isOurs && before.number !== after.number ? textContent(ordinalText(cell.ordinal, after.number)) : undefined;
  }
  if ("state" in cell) {
    const [was, is] = [contexts.before, contexts.after].map(({ r, language }) => stateContent(cell.state, r, language));
    return was === is ? undefined : is;
  }
  const calculation = calculationOf(cell);
  if (!calculation || !isOverLists(calculation)) return undefined;
  const isOurs = formulasOf(before, calculation, contexts.before.r, contexts.before.placement).some((one) => sameFormula(one, textOf(currentOf(sheet, before)))); // prettier-ignore
  return isOurs ? formulaOf(after, calculation, contexts.after.r, contexts.after.placement) : undefined;
}

/** With the first row of a list gone, the next one's words and figures stand in its place, for its entry stands beside it. */
function movedUp(sheet: LocatedSheet, running: readonly PlacedCell[]): ChangedCell[] {
  const columns = [...new Set(running.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const [first, next] = running.filter((cell) => cell.column === column);
    const content = next ? typed(currentOf(sheet, next)) : "";
    return [changed(first, first, content, currentOf(sheet, first))];
  });
}

function calculationOf(cell: Cell): Calculation | undefined {
  if ("check" in cell) return { ...cell.check, exact: () => undefined };
  return "field" in cell ? cell.calculation : undefined;
}

function isOverLists({ from }: Calculation): boolean {
  return typeof from === "function" || from.some((path) => path.includes("[]."));
}

function currentOf({ view }: LocatedSheet, { row, column }: PlacedCell): Content {
  const current = view.formulaAt(row, column) ?? "";
  return typeof current === "boolean" ? String(current) : current;
}

function changed(before: PlacedCell, after: PlacedCell, content: Content, current: Content): ChangedCell {
  return { address: a1(after), content, before: { address: a1(before), content: typed(current) } };
}

/** What a cell holds as it is typed: a text keeps being one, whatever it looks like. */
function typed(content: Content): Content {
  return typeof content === "string" && !content.startsWith("=") ? textContent(content) : content;
}
