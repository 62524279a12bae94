import { parsedZone, splitAddress } from "../grid/address";
import { sheetSize } from "../excel-behaviour";
import { excelError } from "../wire/excel-error";
import { Area } from "./area";
import type { Book } from "./book";

/** The sheet of that name, without regard to case, or of that id. */
export function sheetCalled(book: Book, key: string): string | undefined {
  const { getters } = book.grid;
  const ids = getters.getSheetIds();
  const name = key.toLowerCase();
  return ids.find((id) => getters.getSheetName(id).toLowerCase() === name) ?? ids.find((id) => id === key);
}

/** The range of an address on that sheet, which may be that of a name, or name another sheet. */
export function addressedArea(book: Book, sheetId: string, address: string): Area {
  const { sheet, local } = splitAddress(address.trim().replace(/^=/, ""));
  const id = sheet === undefined ? sheetId : sheetCalled(book, sheet);
  const zone = parsedZone(local.trim());
  if (id !== undefined && zone) return new Area(book, id, [zone]);
  return namedArea(book, local);
}

function namedArea(book: Book, name: string): Area {
  const named = book.grid.getters.getNamedRange(name);
  if (!named) throw excelError("InvalidArgument");
  return new Area(book, named.range.sheetId, [named.range.zone]);
}

/** All cells of the sheet. */
export const wholeSheet = (book: Book, sheetId: string): Area =>
  new Area(book, sheetId, [{ top: 0, bottom: sheetSize.rows - 1, left: 0, right: sheetSize.columns - 1 }]);

/** Several ranges of one sheet, from an address with commas. */
export function addressedAreas(book: Book, sheetId: string, addresses: string): Area {
  const zones = splitAtCommas(addresses).map((address) => addressedArea(book, sheetId, address).zone);
  return new Area(book, sheetId, zones);
}

/** Addresses that stand between commas. */
export const splitAtCommas = (addresses: string): string[] => addresses.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
