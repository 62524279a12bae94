import type { UID, Zone } from "@odoo/o-spreadsheet";
import { quotedSheet, zoneAddress } from "../grid/address";
import { sheetNameFault } from "../excel-behaviour";
import type { Book } from "../objects/book";
import { overallStyle } from "../objects/cell-format";
import { sheetCalled } from "../objects/sheet-address";
import { addSheet, deleteSheet, setVisibility } from "../objects/sheet-changes";
import { ExcelError } from "../wire/excel-error";
import type { FileBook, FileSheet } from "./content";
import type { Renamed } from "./formula-spelling";
import type { LeftOut } from "./left-out";
import { mostColumns, mostRows, problem } from "./problem";
import { putCells, type Target } from "./put-cells";
import { putShape, putSizes } from "./put-shape";
import { putValidations } from "./put-validations";

/** A sheet of the file and the one that was added for it. */
export interface AddedSheet {
  readonly sheet: FileSheet;
  readonly id: UID;
}

/** Adds the sheets and names of a file to the workbook; whatever fails, the workbook is then as it was. */
export function putBook(book: Book, file: FileBook, leftOut: LeftOut): AddedSheet[] {
  if (book.structureProtected) throw problem("structure");
  const added: AddedSheet[] = [];
  const names: string[] = [];
  try {
    for (const sheet of file.sheets) added.push({ sheet, id: addSheet(book, freeSheetName(book, sheet.name)) });
    const renamed = newNames(book, file, added);
    putNames(book, file, renamed, names, leftOut);
    for (const { sheet, id } of added) putSheet({ book, sheetId: id, renamed, leftOut }, sheet);
    for (const { sheet, id } of added) closeSheet(book, id, sheet);
    show(book, added[file.active]);
    return added;
  } catch (error) {
    for (const name of names) book.grid.do("DELETE_NAMED_RANGE", { name });
    for (const { id } of added) deleteSheet(book, id);
    throw error;
  }
}

function putSheet(target: Target, sheet: FileSheet): void {
  const { book, sheetId } = target;
  const state = book.sheet(sheetId);
  state.style = overallStyle(sheet.overall);
  putSizes(target, sheet);
  putShape(target, sheet);
  putCells(target, sheet);
  putValidations(target, sheet);
  const { pageLayout, headersFooters, showHeadings, printArea, titleRows, titleColumns } = sheet;
  const addresses = (zones: FileSheet["printArea"]): string | undefined =>
    zones.map(zoneAddress).join(",") || undefined;
  const cellAt = (row: number, column: number): string =>
    zoneAddress({ top: row, bottom: row, left: column, right: column });
  Object.assign(state, {
    pageLayout: { ...pageLayout },
    headersFooters: { ...headersFooters },
    showHeadings,
    printArea: addresses(printArea),
    printTitleRows: titleRows && zoneAddress(titleRows),
    printTitleColumns: titleColumns && zoneAddress(titleColumns),
    horizontalBreaks: sheet.rowBreaks.map((row) => cellAt(row, 0)),
    verticalBreaks: sheet.columnBreaks.map((column) => cellAt(0, column)),
  });
}

/** What would keep the sheet from being filled comes last. */
function closeSheet(book: Book, id: UID, sheet: FileSheet): void {
  setVisibility(book, id, sheet.visibility);
  const { protected: isProtected, protectionOptions, password } = sheet;
  Object.assign(book.sheet(id), { protected: isProtected, protectionOptions: { ...protectionOptions }, password });
}

function show({ grid }: Book, added: AddedSheet | undefined): void {
  if (!added || !grid.getters.isSheetVisible(added.id)) return;
  grid.do("ACTIVATE_SHEET", { sheetIdFrom: grid.getters.getActiveSheetId(), sheetIdTo: added.id });
}

const longestName = 31;

/** A name that is free in the workbook: the sheet's own, or the same with a number. The grid takes no apostrophe. */
function freeSheetName(book: Book, name: string): string {
  const own = sheetNameFault(name) === undefined ? name.replaceAll("'", "’") : "Sheet";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const tried = own.slice(0, longestName - ending.length) + ending;
    if (sheetCalled(book, tried) === undefined) return tried;
  }
}

function freeName({ grid }: Book, name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}_${number}`;
    if (!grid.getters.getNamedRange(tried) && !taken.has(tried.toLowerCase())) return tried;
  }
}

function newNames(book: Book, file: FileBook, added: readonly AddedSheet[]): Renamed {
  const sheets = new Map(
    added.map(({ sheet, id }) => [sheet.name.toLowerCase(), book.grid.getters.getSheetName(id)] as const),
  );
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of file.names) {
    const free = freeName(book, name, taken);
    taken.add(free.toLowerCase());
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), free);
  }
  return { sheets, names, quoted: quotedSheet };
}

function putNames(book: Book, file: FileBook, renamed: Renamed, done: string[], leftOut: LeftOut): void {
  for (const { name, sheet, zone, comment } of file.names) {
    const called = renamed.names.get(name.toLowerCase()) ?? name;
    const sheetId = sheetCalled(book, renamed.sheets.get(sheet.toLowerCase()) ?? "");
    if (sheetId === undefined || done.includes(called) || !addName(book, called, sheetId, zone)) {
      leftOut.add(`the name ${name}`);
      continue;
    }
    done.push(called);
    if (comment !== "") book.nameComments.set(called, comment);
  }
}

/** Adds a name for the zone as far as the sheet may reach; false where the grid does not take it. */
function addName({ grid }: Book, name: string, sheetId: UID, zone: Zone): boolean {
  if (zone.bottom < mostRows && zone.right < mostColumns) grid.reach(sheetId, zone);
  const within = grid.within(sheetId, zone);
  try {
    if (within) grid.do("CREATE_NAMED_RANGE", { name, ranges: [grid.getters.getRangeDataFromZone(sheetId, within)] });
    return within !== undefined;
  } catch (error) {
    if (error instanceof ExcelError) return false;
    throw error;
  }
}
