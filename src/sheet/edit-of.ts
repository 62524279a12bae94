import type { MonthlyReturn } from "../model/monthly-return";
import { calculate } from "./calculated";
import { changedCells, type Contexts } from "./changed-cells";
import { filledIn } from "./filled-cells";
import { placementOf } from "./formula";
import type { LaidOutCell, NameOfClass } from "./laid-out";
import { layOutCell, type LayOutContext } from "./lay-out-cell";
import { linesOf } from "./lines";
import { cellsOf, type PlacedRow } from "./placed";
import type { LocatedSheet, Reading } from "./read";
import { shifted, startOf } from "./row-shift";
import { rowsAfter, type RowAfter, type SheetChange } from "./rows-after";
import type { EntriesEdit, SheetEdit } from "./sheet-edit";

/** How entries are called after an edit, and which cells that stand already are written. */
export interface EditOptions {
  readonly className: NameOfClass;
  /** The path of an entry after the edit. */
  readonly rename?: (entry: string) => string;
  /** Whether a place whose value is another after the edit is written; without it no value is. */
  readonly writes?: (place: string) => boolean;
  /** Whether one is written whatever its value is. */
  readonly rewrites?: (place: string) => boolean;
  /** Formulas that are written where a place's value is. */
  readonly formulas?: ReadonlyMap<string, string>;
}

/** What changes on the sheets of a return when rows of them come and go and it becomes another. */
export function editOf(
  reading: Reading,
  after: MonthlyReturn,
  changes: readonly SheetChange[],
  { className, rename = (entry) => entry, writes = () => false, rewrites = () => false, formulas }: EditOptions,
): EntriesEdit {
  const rows = changes.map((change) => rowsAfter(change, rename));
  const { language } = reading;
  const cells = rows.map((of, i) => of.flatMap((row) => cellsIn(changes[i].sheet, row)));
  const placement = placementOf(cells.flat(), rows.flat(), language);
  const before = { r: reading.return, placement: reading.placement, className, language };
  const contexts = {
    before: { ...before, calculated: calculate(before.r, before.placement.cells) },
    after: { r: after, placement, className, language, formulas, calculated: calculate(after, placement.cells) },
    writes,
    rewrites,
  };
  const sheets = changes.map((change, i) => editOfSheet(change, rows[i], contexts));
  return {
    sheets: sheets.filter(({ inserted, deleted, changed, redrawn }) =>
      [inserted, deleted, changed, redrawn].some((one) => one.length > 0),
    ),
    placement,
    filled: changes.reduce((sum, change) => sum + filledIn(change), 0),
  };
}

function editOfSheet(change: SheetChange, rows: readonly RowAfter[], contexts: Contexts): SheetEdit {
  const { sheet, inserted, deleted } = change;
  const blocks = (runs: SheetChange["inserted"]) => runs.map(({ from, count }) => ({ from, count }));
  const added = rows.filter(({ was }) => was === undefined);
  const gone = sheet.located.rows.filter(({ at }) =>
    deleted.some(({ from, count }) => at >= from && at < from + count),
  );
  const { cells: newCells, lines } = laidOutRows(sheet, added, contexts.after);
  const { cells: removed, lines: removedLines } = laidOutRows(sheet, gone, contexts.before);
  const { changed, spilled, redrawn } = changedCells(change, rows, contexts);
  return {
    sheet: sheet.view.name,
    inserted: blocks(inserted),
    deleted: blocks(deleted),
    added: [...newCells, ...spilled],
    lines: new Map([...lines, ...linesOf(sheet.part, [], spilled, sheet.view.columnAt)]),
    changed,
    redrawn,
    bordering: borderingCells(change, rows, contexts.after),
    removed,
    removedLines,
  };
}

function borderingCells(change: SheetChange, rows: readonly RowAfter[], context: LayOutContext): LaidOutCell[] {
  const { sheet, inserted, deleted } = change;
  const edges = new Set([
    ...inserted
      .map((run) => startOf(run, inserted, deleted))
      .flatMap((start, i) => [start - 1, start + inserted[i].count]),
    ...deleted.flatMap(({ from, count }) => [from - 1, from + count].map((row) => shifted(row, inserted, deleted))),
  ]);
  const standing = rows.filter(({ was }) => was !== undefined).flatMap((row) => cellsIn(sheet, row));
  const bordering = standing.filter(({ row }) => edges.has(row));
  return bordering.map((cell) => layOutCell(cell, context, sheet.view.columnAt));
}

function laidOutRows(
  sheet: LocatedSheet,
  rows: readonly PlacedRow[],
  context: LayOutContext,
): { cells: LaidOutCell[]; lines: Map<number, number> } {
  const cells = rows
    .flatMap((row) => cellsIn(sheet, row))
    .map((cell) => layOutCell(cell, context, sheet.view.columnAt));
  return { cells, lines: linesOf(sheet.part, rows, cells, sheet.view.columnAt) };
}

/** The cells of a row of a sheet. */
function cellsIn({ view }: LocatedSheet, row: PlacedRow) {
  return cellsOf(row, view.name, view.columnAt);
}
