import { excelError } from "../wire/excel-error";
import { method, objectType, value, type HostObject, type Members } from "../wire/host-object";
import { fixedAddress, quotedSheet } from "../grid/address";
import { Area } from "./area";
import { areaOf, text } from "./arguments";
import type { Book } from "./book";
import { range } from "./range";
import { addressedArea } from "./sheet-address";

interface Name {
  readonly book: Book;
  readonly name: string;
}

function areaNamed({ book, name }: Name): Area {
  const named = book.grid.getters.getNamedRange(name);
  if (!named) throw excelError("ItemNotFound");
  return new Area(book, named.range.sheetId, [named.range.zone]);
}

/** `='II Issued'!$B$6`: what a name stands for. */
function formulaOf(name: Name): string {
  const { grid, sheetId, zone } = areaNamed(name);
  return `=${quotedSheet(grid.getters.getSheetName(sheetId))}!${fixedAddress(zone)}`;
}

const members: Members<Name> = {
  Comment: value(
    ({ book, name }) => book.nameComments.get(name) ?? "",
    ({ book, name }, set) => {
      book.nameComments.set(name, text(set));
    },
  ),
  Formula: value(formulaOf),
  Name: value(({ name }) => name),
  Scope: value(() => "Workbook"),
  Type: value(() => "Range"),
  Value: value((name) => areaNamed(name).address),
  Visible: value(() => true),
  Delete: method(({ book, name }: Name) => book.grid.do("DELETE_NAMED_RANGE", { name })),
  GetRange: method((name: Name) => range(areaNamed(name))),
  GetRangeOrNullObject: method((name: Name) => range(areaNamed(name))),
};

const namedItem = objectType<Name>("NamedItem", members, { identity: ({ name }) => ({ Name: name, _Id: name }) });

function item(book: Book, key: unknown): HostObject | null {
  const named = book.grid.getters.getNamedRange(text(key));
  return named ? namedItem({ book, name: named.name }) : null;
}

function add(book: Book, name: unknown, reference: unknown, comment: unknown): HostObject {
  const { grid } = book;
  if (item(book, name)) throw excelError("ItemAlreadyExists");
  const area =
    areaOf(reference) ?? addressedArea(book, grid.getters.getActiveSheetId(), text(reference).replaceAll("$", ""));
  const ranges = [grid.getters.getRangeDataFromZone(area.sheetId, area.zone)];
  grid.do("CREATE_NAMED_RANGE", { name: text(name), ranges });
  if (typeof comment === "string") book.nameComments.set(text(name), comment);
  return namedItem({ book, name: text(name) });
}

/** The names of the workbook; the grid knows names of ranges only. */
export const names = objectType<Book>(
  "NamedItemCollection",
  {
    Add: method(add),
    GetCount: method(({ grid }: Book) => grid.getters.getNamedRanges().length),
    GetItemOrNullObject: method(item),
  },
  { items: (book) => book.grid.getters.getNamedRanges().map(({ name }) => namedItem({ book, name })), item },
);
