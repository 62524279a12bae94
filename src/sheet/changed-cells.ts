import { a1 } from "../model/address";
import { textContent, type Content } from "./content";
import { formulaOf, formulasOf, sameFormula } from "./formula";
import type { LaidOutCell } from "./laid-out";
import { layOutCell, stateContent, type LayOutContext } from "./lay-out-cell";
import { numberOfOrdinal, ordinalText } from "./ordinal";
import { cellsOf, type PlacedCell } from "./placed";
import { join } from "./rows";
import type { LocatedSheet } from "./read";
import type { RowAfter, SheetChange } from "./rows-after";
import type { ChangedCell } from "./sheet-edit";
import { textOf } from "./sheet-reading";
import type { Calculation, Cell } from "./spec";

/** What laying out looks at, as the return is and as it will be. */
export interface Contexts {
  readonly before: LayOutContext;
  readonly after: LayOutContext;
}

/** What an edit changes in rows that stand already: numbers of entries, formulas over lists, and a list's further or first row. */
export function changedCells(
  { sheet, firstGone }: SheetChange,
  rows: readonly RowAfter[],
  contexts: Contexts,
): { changed: ChangedCell[]; spilled: LaidOutCell[] } {
  const changed: ChangedCell[] = [];
  const spilled: LaidOutCell[] = [];
  for (const row of rows) {
    if (row.was === undefined) continue;
    const [before, after] = [row.was, row].map((one) => cellsOf(one, sheet.view.name, sheet.view.columnAt));
    const own = Object.keys(row.row.cells).length;
    before.slice(0, own).forEach((cell, i) => changed.push(...changeOf(sheet, cell, after[i], contexts)));
    const running = after.slice(own);
    const grown = running.filter((cell) => !before.slice(own).some((one) => one.place === cell.place));
    if (running.length > before.length - own) spilled.push(...grown.map((cell) => layOutCell(cell, contexts.after, sheet.view.columnAt))); // prettier-ignore
    if (row.row.spill && firstGone === join(row.entry, row.row.spill.list))
      changed.push(...movedUp(sheet, before.slice(own)));
  }
  return { changed, spilled };
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
