import type { CellValue, SheetReading } from "../sheet/sheet-reading";
import { run } from "./run";

/** Remembers which sheets are a return's or stand beside it, so that the next reading takes one round trip. */
export interface KnownSheets {
  readonly ofReturn: Set<string>;
  readonly others: Set<string>;
  /** Names of all sheets by their ids, as they were read last. */
  readonly names: Map<string, string>;
}

export const noKnownSheets = (): KnownSheets => ({ ofReturn: new Set(), others: new Set(), names: new Map() });

interface Loaded {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const probedRows = 60;

/** As far as a heading could stand. */
export const probeAddress = `A1:Z${probedRows}`;

/** Whether a change of a sheet reaches as far as a heading could stand; an address that says no cells may. */
export function touchesProbe(address: string): boolean {
  return address.split(",").some((area) => {
    const [, letters, row] = /^\$?([A-Z]*)\$?(\d*)(:|$)/i.exec(area.trim()) ?? [];
    const isWithinColumns = !letters || letters.length === 1;
    return isWithinColumns && (!row || Number(row) <= probedRows);
  });
}

/** Lets go of what is known of a sheet that is neither the return's nor beside it, so that the next reading looks at it anew. */
export function lookAnew(known: KnownSheets, id: string): void {
  known.others.delete(id);
}

/**
 * Reads the sheets of the return, and those beside it, in one round trip when no sheet came or went, else in up to three: the user's own sheets,
 * which may be large, are looked at only as far as a heading could stand.
 */
export function readWorkbook(
  known: KnownSheets,
  isOfReturn: (sheet: SheetReading) => boolean,
): Promise<SheetReading[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const expected = [...known.ofReturn].map((id) => loadUsed(worksheets.getItemOrNullObject(id), id));
    await context.sync();
    known.names.clear();
    for (const { id, name } of worksheets.items) known.names.set(id, name);
    const ids = new Set(worksheets.items.map(({ id }) => id));
    for (const id of [...known.ofReturn, ...known.others]) if (!ids.has(id)) forget(known, id);
    const unknown = worksheets.items.filter(({ id }) => !known.ofReturn.has(id) && !known.others.has(id));
    const readings = new Map(
      expected.flatMap(({ id, sheet, range }) => (ids.has(id) ? [[id, readingOf(sheet, range)]] : [])),
    );
    for (const [id, reading] of await readUnknown(context, unknown, known, isOfReturn)) readings.set(id, reading);
    return worksheets.items.flatMap(({ id }) => readings.get(id) ?? []);
  });
}

async function readUnknown(
  context: Excel.RequestContext,
  unknown: readonly Excel.Worksheet[],
  known: KnownSheets,
  isOfReturn: (sheet: SheetReading) => boolean,
): Promise<[string, SheetReading][]> {
  if (unknown.length === 0) return [];
  const probes = unknown.map((sheet) => ({ id: sheet.id, sheet, range: load(sheet.getRange(probeAddress)) }));
  await context.sync();
  const found = probes.filter(({ id, sheet, range }) => {
    const isOurs = isOfReturn(readingOf(sheet, range));
    (isOurs ? known.ofReturn : known.others).add(id);
    return isOurs;
  });
  if (found.length === 0) return [];
  const whole = found.map(({ id, sheet }) => loadUsed(sheet, id));
  await context.sync();
  return whole.map(({ id, sheet, range }) => [id, readingOf(sheet, range)]);
}

function loadUsed(sheet: Excel.Worksheet, id: string): Loaded {
  sheet.load("name");
  return { id, sheet, range: load(sheet.getUsedRangeOrNullObject(true)) };
}

/** Queues the reading of a range. */
export function load(range: Excel.Range): Excel.Range {
  return range.load("values,formulas,rowIndex,columnIndex");
}

/** What was read of a sheet. */
export function readingOf(sheet: Excel.Worksheet, range: Excel.Range): SheetReading {
  if (range.isNullObject) return { name: sheet.name, firstRow: 0, firstColumn: 0, values: [], formulas: [] };
  const [values, formulas] = [range.values as CellValue[][], range.formulas as CellValue[][]];
  return { name: sheet.name, firstRow: range.rowIndex, firstColumn: range.columnIndex, values, formulas };
}

function forget(known: KnownSheets, id: string): void {
  known.ofReturn.delete(id);
  known.others.delete(id);
}
