import type { RegisterSource } from "../registers/mapping";
import { run } from "./run";

/** The rectangle of a register: its sheet, its first row as people count it, from 1, and its first column, from 0. */
export interface RegisterArea {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether the workbook counts days from 1904. */
  readonly is1904: boolean;
}

type Holder = Excel.Table | Excel.NamedItem | Excel.Worksheet;

/** `=A!$A$1,A!$C$1`: a name of several areas, which has no range; commas within a function's brackets are its own. */
const severalAreas = /^=(?:'[^']*'|[^'(])*,/;

/** What DATE(1904, 1, 2) comes to where days are counted from 1904. */
const secondDayOf1904 = 1;

/** Every place of the workbook where a register may stand, but for sheets that are hidden or the product's own. */
export function registerPlaces(ownSheets: ReadonlySet<string>): Promise<RegisterSource[]> {
  return run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    names.load("items/name,items/type,items/visible,items/formula");
    await context.sync();
    const sheets = worksheets.items.filter(({ name, visibility }) => visibility === "Visible" && !ownSheets.has(name));
    const onSheets = new Set(sheets.map(({ name }) => name));
    const shown = tables.items.filter(({ worksheet }) => onSheets.has(worksheet.name));
    const ranges = names.items.filter(({ type, visible, formula }) => {
      return type === "Range" && visible && !severalAreas.test(String(formula));
    });
    return [
      ...sheets.map(({ name }): RegisterSource => ({ kind: "sheet", name })),
      ...shown.map(({ name }): RegisterSource => ({ kind: "table", name })),
      ...ranges.map(({ name }): RegisterSource => ({ kind: "name", name })),
    ];
  });
}

/** Where registers stand, in two round trips; undefined where one is not there any more, or holds nothing. */
export function registerAreas(sources: readonly RegisterSource[]): Promise<(RegisterArea | undefined)[]> {
  return run(async (context) => {
    const { functions } = context.workbook;
    const day = functions.date(1904, 1, 2).load("value");
    const holders = sources.map((source) => holderOf(context, source));
    for (const holder of holders) holder.load("name");
    await context.sync();
    const ranges = sources.map(({ kind }, i) => (holders[i].isNullObject ? undefined : rangeOf(kind, holders[i])));
    for (const range of ranges) range?.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    return ranges.map((range) => range && areaOf(range, day.value === secondDayOf1904));
  });
}

function holderOf({ workbook }: Excel.RequestContext, { kind, name }: RegisterSource): Holder {
  const { tables, names, worksheets } = workbook;
  return { table: tables, name: names, sheet: worksheets, file: worksheets }[kind].getItemOrNullObject(name);
}

function rangeOf(kind: RegisterSource["kind"], holder: Holder): Excel.Range {
  if (kind === "table") return (holder as Excel.Table).getRange();
  // A name may stand for whole columns, of which only what holds something is read.
  if (kind === "name") return (holder as Excel.NamedItem).getRangeOrNullObject().getUsedRangeOrNullObject(true);
  return (holder as Excel.Worksheet).getUsedRangeOrNullObject(true);
}

function areaOf(range: Excel.Range, is1904: boolean): RegisterArea | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
  return {
    sheet: worksheet.name,
    firstRow: rowIndex + 1,
    firstColumn: columnIndex,
    rows: rowCount,
    columns: columnCount,
    is1904,
  };
}
