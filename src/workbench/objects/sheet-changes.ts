import { sheetNameFault } from "../excel-behaviour";
import { newSheetSize } from "../grid/grid";
import { excelError } from "../wire/excel-error";
import type { Book } from "./book";
import { sheetCalled } from "./sheet-address";

function checkName(book: Book, name: string, owner?: string): void {
  const fault = sheetNameFault(name);
  if (fault) throw excelError("InvalidArgument", fault);
  const ids = book.grid.getters.getSheetIds();
  const taken = ids.some((id) => id !== owner && sheetName(book, id).toLowerCase() === name.toLowerCase());
  if (taken) throw excelError("ItemAlreadyExists");
}

const sheetName = ({ grid }: Book, id: string): string => grid.getters.getSheetName(id);

/** Sheets come, go and are renamed only while the workbook's structure is not protected. */
function checkStructure(book: Book): void {
  if (book.structureProtected) throw excelError("AccessDenied");
}

function freeName(book: Book): string {
  let number = 1;
  while (sheetCalled(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

let made = 1;

/** Adds a sheet at the end and gives its id. */
export function addSheet(book: Book, name = freeName(book)): string {
  checkStructure(book);
  checkName(book, name);
  const { getters } = book.grid;
  const sheetId = `sheet-${++made}`;
  book.grid.do("CREATE_SHEET", { sheetId, name, position: getters.getSheetIds().length, ...newSheetSize });
  return sheetId;
}

export function renameSheet(book: Book, id: string, newName: string): void {
  checkStructure(book);
  checkName(book, newName, id);
  book.grid.do("RENAME_SHEET", { sheetId: id, oldName: sheetName(book, id), newName });
}

/** Moves a sheet to a place among all sheets. */
export function moveSheet(book: Book, id: string, to: number): void {
  checkStructure(book);
  const ids = book.grid.getters.getSheetIds();
  if (to < 0 || to >= ids.length) throw excelError("InvalidArgument");
  const delta = to - ids.indexOf(id);
  if (delta !== 0) book.grid.do("MOVE_SHEET", { sheetId: id, delta });
}

/** The last visible sheet stays, and stays visible. */
function checkNotLast({ grid }: Book, id: string): void {
  const visible = grid.getters.getVisibleSheetIds();
  if (visible.length === 1 && visible[0] === id) throw excelError("InvalidOperation");
}

export function deleteSheet(book: Book, id: string): void {
  checkStructure(book);
  checkNotLast(book, id);
  book.grid.do("DELETE_SHEET", { sheetId: id, sheetName: sheetName(book, id) });
}

export function visibilityOf(book: Book, id: string): string {
  if (book.grid.getters.isSheetVisible(id)) return "Visible";
  return book.sheet(id).veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(book: Book, id: string, visibility: "Visible" | "Hidden" | "VeryHidden"): void {
  checkStructure(book);
  const shows = visibility === "Visible";
  book.sheet(id).veryHidden = visibility === "VeryHidden";
  if (book.grid.getters.isSheetVisible(id) === shows) return;
  if (!shows) checkNotLast(book, id);
  book.grid.do(shows ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: id });
}
