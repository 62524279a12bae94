import { blankEntry } from "../model/blank-return";
import type { MonthlyReturn } from "../model/monthly-return";
import { withList } from "../model/place";
import { calculate } from "./calculated";
import { changedCells, type Contexts } from "./changed-cells";
import { placementOf } from "./formula";
import type { LaidOutCell, NameOfClass } from "./laid-out";
import { layOutCell, type LayOutContext } from "./lay-out-cell";
import { linesOf } from "./lines";
import { cellsOf, type PlacedRow } from "./placed";
import type { LocatedSheet, Reading } from "./read";
import { filledIn } from "./filled-cells";
import { countOf, isOfEntry, rowsBetween, runsOfNew, runsOfOld, shifted, startOf } from "./row-shift";
import { rowAdded, rowRemoved, rowsAfter, type RowAfter, type SheetChange } from "./rows-after";
import type { EntriesEdit, SheetEdit } from "./sheet-edit";

/** Adds a blank entry at the end of each of the lists, in place: rows are inserted on every sheet that shows the list. */
export function addEntries(reading: Reading, lists: readonly string[], className: NameOfClass): EntriesEdit {
  const r = withBlankLines(reading, lists);
  const grow = (grown: MonthlyReturn, list: string) =>
    withList(grown, list, (entries) => [...entries, blankEntry(list)]);
  const after = lists.reduce(grow, r);
  const added = lists.map((list) => isOfEntry(`${list}[${countOf(r, list)}]`));
  const changes = reading.located.map((sheet): SheetChange => {
    const spilled = lists.flatMap((list) => rowAdded(sheet.located.rows, list));
    const runs = runsOfNew(sheet, after, (row, i) => added.some((isOf) => isOf(row, i)));
    return { sheet, inserted: [...runs, ...spilled], deleted: [] };
  });
  return editOf(reading, after, changes, (entry) => entry, className);
}

/** The return with the blank lines that stand on the sheets and make no entries of it, so that a further one is counted after them. */
function withBlankLines({ return: r, located }: Reading, lists: readonly string[]): MonthlyReturn {
  return lists.reduce((grown, list) => {
    const missing = Math.max(0, ...located.map(({ located: { counts } }) => counts.get(list) ?? 0)) - countOf(r, list);
    const blank = Array.from({ length: Math.max(0, missing) }, () => blankEntry(list));
    return withList(grown, list, (entries) => [...entries, ...blank]);
  }, r);
}

/** Takes an entry of a list out, in place: its rows are deleted on every sheet that shows it, and those after it are numbered anew. */
export function removeEntry(reading: Reading, entry: string, className: NameOfClass): EntriesEdit {
  const [, list = "", index = ""] = /^(.*)\[(\d+)\]$/.exec(entry) ?? [];
  const number = Number(index);
  const after = withList(reading.return, list, (entries) => entries.filter((_, i) => i !== number));
  const changes = reading.located.map((sheet): SheetChange => {
    const spilled = rowRemoved(sheet.located.rows, list, number);
    const deleted = [...runsOfOld(sheet, reading.return, isOfEntry(entry)), ...spilled];
    return { sheet, inserted: [], deleted, ...(number === 0 && { firstGone: list }) };
  });
  return editOf(reading, after, changes, (path) => renamed(path, list, number), className);
}

/** Makes a return another in which parts apply that did not, or the other way round: their rows come and go in place. */
export function switchParts(reading: Reading, after: MonthlyReturn, className: NameOfClass): EntriesEdit {
  const changes = reading.located.map((sheet): SheetChange => {
    const { goes, comes } = rowsBetween(sheet.part, reading.return, after);
    return { sheet, inserted: runsOfNew(sheet, after, comes), deleted: runsOfOld(sheet, reading.return, goes) };
  });
  return editOf(reading, after, changes, (entry) => entry, className);
}

/** The path of an entry once the one with the index is gone from the list. */
function renamed(path: string, list: string, gone: number): string {
  if (!path.startsWith(`${list}[`)) return path;
  const [, index = "", rest = ""] = /^\[(\d+)\](.*)$/.exec(path.slice(list.length)) ?? [];
  return Number(index) > gone ? `${list}[${Number(index) - 1}]${rest}` : path;
}

function editOf(
  reading: Reading,
  after: MonthlyReturn,
  changes: readonly SheetChange[],
  rename: (entry: string) => string,
  className: NameOfClass,
): EntriesEdit {
  const rows = changes.map((change) => rowsAfter(change, rename));
  const { language } = reading;
  const cells = rows.map((of, i) => of.flatMap((row) => cellsIn(changes[i].sheet, row)));
  const placement = placementOf(cells.flat(), rows.flat(), language);
  const before = { r: reading.return, placement: reading.placement, className, language };
  const contexts = {
    before: { ...before, calculated: calculate(before.r, before.placement.cells) },
    after: { r: after, placement, className, language, calculated: calculate(after, placement.cells) },
  };
  const sheets = changes.map((change, i) => editOfSheet(change, rows[i], contexts));
  return {
    sheets: sheets.filter(({ inserted, deleted, changed }) =>
      [inserted, deleted, changed].some((one) => one.length > 0),
    ),
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
  const { changed, spilled } = changedCells(change, rows, contexts);
  return {
    sheet: sheet.view.name,
    inserted: blocks(inserted),
    deleted: blocks(deleted),
    added: [...newCells, ...spilled],
    lines: new Map([...lines, ...linesOf(sheet.part, [], spilled, sheet.view.columnAt)]),
    changed,
    bordering: borderingCells(change, rows, contexts.after),
    removed,
    removedLines,
  };
}

function borderingCells(change: SheetChange, rows: readonly RowAfter[], context: LayOutContext): LaidOutCell[] {
  const { sheet, inserted, deleted } = change;
  const edges = new Set([
    ...inserted.flatMap((run) => [startOf(run, inserted) - 1, startOf(run, inserted) + run.count]),
    ...deleted.flatMap(({ from, count }) => [shifted(from - 1, [], deleted), shifted(from + count, [], deleted)]),
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
