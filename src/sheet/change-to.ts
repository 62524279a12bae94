import { blankEntry } from "../model/blank-return";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt, withList } from "../model/place";
import { withBlankLines } from "./edit-entries";
import { editOf } from "./edit-of";
import { EntriesGone } from "./entries-gone";
import type { NameOfClass } from "./laid-out";
import { ownFormulas, type OwnFormulas } from "./own-formulas";
import type { LocatedSheet, Reading } from "./read";
import { countOf, rowsApart, runsOfNew, runsOfOld } from "./row-shift";
import { entriesOf, join } from "./rows";
import { rowsOfSpill, type SheetChange } from "./rows-after";
import type { EntriesEdit } from "./sheet-edit";

/**
 * Makes a return another one of the same version, in its place: entries and parts come and go, and cells whose values differ are
 * written. A formula of people's own stays in its row unless its place is among those that give way, which are called as they are
 * then; without `gone` a list whose entries become fewer loses its last ones.
 */
export function changeTo(
  reading: Reading,
  after: MonthlyReturn,
  className: NameOfClass,
  { overwritten = new Set(), replaced = new Set(), again = new Map() }: OwnFormulas = {},
  gone = new EntriesGone([]),
): EntriesEdit {
  const before = withBlankLines(reading, listsOnSheets(reading));
  const wanted = withBlankLinesOf(reading, after);
  const changes = reading.located.map((sheet) => changeOfSheet(sheet, before, wanted, gone));
  const own = gone.renamed(ownFormulas(reading.located));
  return editOf(reading, wanted, changes, {
    className,
    rename: (path) => gone.rename(path),
    writes: (place) => !own.has(place) || overwritten.has(place) || replaced.has(place),
    rewrites: (place) => replaced.has(place) || again.has(place),
    formulas: again,
  });
}

function changeOfSheet(
  sheet: LocatedSheet,
  before: MonthlyReturn,
  after: MonthlyReturn,
  gone: EntriesGone,
): SheetChange {
  const { goes, comes } = rowsApart(sheet.part, gone.without(before), after);
  const rows = sheet.located.rows.filter(({ entry }) => !gone.has(entry)).map((row) => ({ ...row, entry: gone.rename(row.entry) })); // prettier-ignore
  const spills = rows.flatMap((row) => {
    const list = row.row.spill && join(row.entry, row.row.spill.list);
    return list !== undefined && valueAt(after, row.entry) !== undefined
      ? [rowsOfSpill(row, entriesOf(after, list).length)]
      : [];
  });
  return {
    sheet,
    inserted: [
      ...runsOfNew({ ...sheet, located: { ...sheet.located, rows } }, after, comes),
      ...spills.flatMap(({ inserted }) => inserted),
    ],
    deleted: [
      ...runsOfOld(
        sheet,
        before,
        (row, i) => gone.has(row.entry) || goes({ ...row, entry: gone.rename(row.entry) }, i),
      ),
      ...spills.flatMap(({ deleted }) => deleted),
    ],
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
