import { failureOf, WorkbookFailure } from "./failure";
import { run } from "./run";

/** A sheet of a user's own kind, which is added as it is: its rows, columns whose numbers are days, and a table or a name over its cells. */
export interface AddedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Letters of columns of days. */
  readonly dates: readonly string[];
  /** Number formats of other columns, by their letters. */
  readonly formats: Readonly<Record<string, string>>;
  readonly table?: { readonly name: string; readonly address: string };
  readonly named?: { readonly name: string; readonly address: string };
}

const dateFormat = "dd/mm/yyyy";

/** Adds sheets after the others, all or none; a name that is taken is refused before anything is written. */
export function addSheets(sheets: readonly AddedSheet[]): Promise<void> {
  return run(async (context) => {
    const { worksheets, names, tables, protection } = context.workbook;
    for (const named of [worksheets, names, tables]) named.load("items/name");
    protection.load("protected");
    await context.sync();
    const lower = (all: readonly { readonly name: string }[]) => new Set(all.map(({ name }) => name.toLowerCase()));
    // Tables and named ranges share their names with each other, and not with sheets.
    const [ofSheets, ofCells] = [lower(worksheets.items), lower([...names.items, ...tables.items])];
    const standing = sheets.flatMap(({ name, table, named }) => [
      ...(ofSheets.has(name.toLowerCase()) ? [name] : []),
      ...[table, named].flatMap((one) => (one && ofCells.has(one.name.toLowerCase()) ? [one.name] : [])),
    ]);
    if (standing.length > 0) throw new WorkbookFailure("nameTaken", standing.join(", "));
    if (protection.protected) throw new WorkbookFailure("protectedWorkbook", "");
    try {
      for (const sheet of sheets) add(context, sheet);
      await context.sync();
    } catch (error) {
      await takeBack(context, sheets);
      throw failureOf(error);
    }
  });
}

function add({ workbook }: Excel.RequestContext, { name, rows, dates, formats, table, named }: AddedSheet): void {
  const sheet = workbook.worksheets.add(name);
  const width = Math.max(...rows.map((row) => row.length));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  const formatOf = new Map([...Object.entries(formats), ...dates.map((letter) => [letter, dateFormat] as const)]);
  for (const [letter, format] of formatOf) {
    sheet.getRange(`${letter}1:${letter}${rows.length}`).numberFormat = rows.map(() => [format]);
  }
  range.values = rows.map((row) => Array.from({ length: width }, (_, i) => asTyped(row[i] ?? "")));
  range.format.autofitColumns();
  if (table) workbook.tables.add(`'${name}'!${table.address}`, true).name = table.name;
  if (named) workbook.names.add(named.name, sheet.getRange(named.address));
}

/** Texts stay texts, whatever they look like. */
function asTyped(cell: string | number): string | number {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}

async function takeBack(context: Excel.RequestContext, sheets: readonly AddedSheet[]): Promise<void> {
  const { workbook } = context;
  const added = sheets.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  const names = sheets.flatMap(({ named }) => (named ? [workbook.names.getItemOrNullObject(named.name)] : []));
  await context.sync();
  for (const one of [...names, ...added]) if (!one.isNullObject) one.delete();
  await context.sync();
}
