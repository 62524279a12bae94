import { excelError } from "../wire/excel-error";
import { method, objectType, part, value, type HostObject, type Members } from "../wire/host-object";
import { Area } from "./area";
import { text } from "./arguments";
import type { Book } from "./book";
import { range } from "./range";
import { addressedArea } from "./sheet-address";
import { worksheet } from "./worksheet";

interface Table {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;
}

function tablesOf(book: Book): Table[] {
  const { getters } = book.grid;
  return getters
    .getSheetIds()
    .flatMap((sheetId) => getters.getCoreTables(sheetId).map(({ id }) => ({ book, sheetId, id })));
}

function areaOf({ book, sheetId, id }: Table): Area {
  const table = book.grid.getters.getCoreTables(sheetId).find((one) => one.id === id);
  if (!table) throw excelError("ItemNotFound");
  return new Area(book, sheetId, [table.range.zone]);
}

const members: Members<Table> = {
  Id: value(({ id }) => id),
  Name: value(
    ({ book, id }) => book.tableName(id),
    ({ book, id }, name) => book.nameTable(id, text(name)),
  ),
  ShowHeaders: value(() => true),
  Worksheet: part(({ book, sheetId }) => worksheet(book, sheetId)),
  GetRange: method((table: Table) => range(areaOf(table))),
};

const tableObject = objectType<Table>("Table", members, { identity: ({ id }) => ({ Id: id }) });

function item(book: Book, key: unknown): HostObject | null {
  const found = tablesOf(book).find(({ id }) => id === key || book.tableName(id) === key);
  return found ? tableObject(found) : null;
}

const plainTable = {
  hasFilters: false,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: "TableStyleMedium5",
};

/** Makes a table of cells and gives it a name. */
export function makeTable(book: Book, { sheetId, zone }: Pick<Area, "sheetId" | "zone">, name: string): Table {
  const { grid } = book;
  const ranges = [grid.getters.getRangeDataFromZone(sheetId, zone)];
  grid.do("CREATE_TABLE", { sheetId, ranges, config: plainTable, tableType: "static" });
  const made = grid.getters.getCoreTables(sheetId).at(-1);
  if (!made) throw excelError("InvalidArgument");
  book.nameTable(made.id, name);
  return { book, sheetId, id: made.id };
}

function add(book: Book, address: unknown, hasHeaders: unknown): HostObject {
  if (hasHeaders !== true) throw excelError("InvalidArgument");
  const area = addressedArea(book, book.grid.getters.getActiveSheetId(), text(address).replaceAll("$", ""));
  return tableObject(makeTable(book, area, `Table${tablesOf(book).length + 1}`));
}

/** The tables of the workbook, in the order of its sheets. */
export const tables = objectType<Book>(
  "TableCollection",
  {
    Add: method(add),
    Count: value((book) => tablesOf(book).length),
    GetCount: method((book: Book) => tablesOf(book).length),
    GetItemOrNullObject: method(item),
  },
  { items: (book) => tablesOf(book).map(tableObject), item },
);
