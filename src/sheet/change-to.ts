import { blankEntry } from "../model/blank-return";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt, withList } from "../model/place";
import { withBlankLines } from "./edit-entries";
import { editOf } from "./edit-of";
import type { NameOfClass } from "./laid-out";
import { ownFormulas, type OwnFormulas } from "./own-formulas";
import type { LocatedSheet, Reading } from "./read";
import { countOf, rowsApart, runsOfNew, runsOfOld } from "./row-shift";
import { entriesOf, join } from "./rows";
import { rowsOfSpill, type SheetChange } from "./rows-after";
import type { EntriesEdit } from "./sheet-edit";

/**
 * Makes a return another one of the same version, in its place: entries and parts come and go, and cells whose values differ are
 * written. A formula of people's own stays where it is unless its place is among those that give way.
 */
export function changeTo(
  reading: Reading,
  after: MonthlyReturn,
  className: NameOfClass,
  { overwritten = new Set(), replaced = new Set(), again = new Map() }: OwnFormulas = {},
): EntriesEdit {
  const before = withBlankLines(reading, listsOnSheets(reading));
  const wanted = withBlankLinesOf(reading, after);
  const changes = reading.located.map((sheet) => changeOfSheet(sheet, before, wanted));
  const own = ownFormulas(reading.located);
  return editOf(reading, wanted, changes, {
    className,
    writes: (place) => !own.has(place) || overwritten.has(place) || replaced.has(place),
    rewrites: (place) => replaced.has(place) || again.has(place),
    formulas: again,
  });
}

function changeOfSheet(sheet: LocatedSheet, before: MonthlyReturn, after: MonthlyReturn): SheetChange {
  const { goes, comes } = rowsApart(sheet.part, before, after);
  const spills = sheet.located.rows.flatMap((row) => {
    const list = row.row.spill && join(row.entry, row.row.spill.list);
    return list !== undefined && valueAt(after, row.entry) !== undefined
      ? [rowsOfSpill(row, entriesOf(after, list).length)]
      : [];
  });
  return {
    sheet,
    inserted: [...runsOfNew(sheet, after, comes), ...spills.flatMap(({ inserted }) => inserted)],
    deleted: [...runsOfOld(sheet, before, goes), ...spills.flatMap(({ deleted }) => deleted)],
  };
}

function listsOnSheets({ located }: Reading): string[] {
  return [...new Set(located.flatMap(({ located: { counts } }) => [...counts.keys()]))];
}

/** The return that is to be with the blank lines that stand on the sheets and make no entries. */
function withBlankLinesOf(reading: Reading, after: MonthlyReturn): MonthlyReturn {
  const blank = listsOnSheets(reading).flatMap((list) => {
    const lines = countOf(withBlankLines(reading, [list]), list);
    const isThere = lines > countOf(reading.return, list) && Array.isArray(valueAt(after, list));
    return isThere && lines > countOf(after, list) ? [{ list, missing: lines - countOf(after, list) }] : [];
  });
  return blank.reduce(
    (grown, { list, missing }) =>
      withList(grown, list, (entries) => [...entries, ...Array.from({ length: missing }, () => blankEntry(list))]),
    after,
  );
}
