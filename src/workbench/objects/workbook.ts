import { EventType, workbookTarget } from "../events/events";
import { method, objectType, part, value, type HostObject } from "../wire/host-object";
import { Area } from "./area";
import { text } from "./arguments";
import { application } from "./application";
import type { Book } from "./book";
import { functions } from "./functions";
import { names } from "./names";
import { range } from "./range";
import { eventMembers } from "./registration";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

const protection = objectType<Book>("WorkbookProtection", {
  Protected: value(({ structureProtected }) => structureProtected),
  Protect: method((book: Book) => {
    book.structureProtected = true;
  }),
  Unprotect: method((book: Book) => {
    book.structureProtected = false;
  }),
});

function selected(book: Book): HostObject {
  const { getters } = book.grid;
  return range(new Area(book, getters.getActiveSheetId(), [getters.getSelectedZone()]));
}

function activeCell(book: Book): HostObject {
  const { sheetId, col, row } = book.grid.getters.getActivePosition();
  return range(new Area(book, sheetId, [{ top: row, bottom: row, left: col, right: col }]));
}

/** The workbook: the root of all objects. */
export const workbook = objectType<Book>("Workbook", {
  Name: value(({ name }) => name),
  Application: part(application),
  Functions: part(functions),
  Names: part(names),
  Protection: part(protection),
  Settings: part(settings),
  Tables: part(tables),
  Worksheets: part(worksheets),
  GetActiveCell: method(activeCell),
  GetSelectedRange: method(selected),
  _GetReferenceCount: method((book: Book) => book.keptCount),
  _RemoveReference: method((book: Book, reference: unknown) => book.release(text(reference))),
  _RemoveAllReferences: method((book: Book) => book.releaseAll()),
  _SetOsfControlContainerReadyForCustomFunctions: method(() => undefined),
  ...eventMembers<Book>((book) => ({ book, target: workbookTarget }), { Activated: EventType.activated }),
});
