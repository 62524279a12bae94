import { blankEntry } from "../model/blank-return";
import type { MonthlyReturn } from "../model/monthly-return";
import { withList } from "../model/place";
import { editOf } from "./edit-of";
import type { NameOfClass } from "./laid-out";
import type { Reading } from "./read";
import { countOf, isOfEntry, rowsBetween, runsOfNew, runsOfOld } from "./row-shift";
import { rowAdded, rowRemoved, type SheetChange } from "./rows-after";
import type { EntriesEdit } from "./sheet-edit";

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
  return editOf(reading, after, changes, { className });
}

/** The return with the blank lines that stand on the sheets and make no entries of it, so that a further one is counted after them. */
export function withBlankLines({ return: r, located }: Reading, lists: readonly string[]): MonthlyReturn {
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
  return editOf(reading, after, changes, { className, rename: (path) => renamed(path, list, number) });
}

/** Makes a return another in which parts apply that did not, or the other way round: their rows come and go in place. */
export function switchParts(reading: Reading, after: MonthlyReturn, className: NameOfClass): EntriesEdit {
  const changes = reading.located.map((sheet): SheetChange => {
    const { goes, comes } = rowsBetween(sheet.part, reading.return, after);
    return { sheet, inserted: runsOfNew(sheet, after, comes), deleted: runsOfOld(sheet, reading.return, goes) };
  });
  return editOf(reading, after, changes, { className });
}

/** The path of an entry once the one with the index is gone from the list. */
function renamed(path: string, list: string, gone: number): string {
  if (!path.startsWith(`${list}[`)) return path;
  const [, index = "", rest = ""] = /^\[(\d+)\](.*)$/.exec(path.slice(list.length)) ?? [];
  return Number(index) > gone ? `${list}[${Number(index) - 1}]${rest}` : path;
}
