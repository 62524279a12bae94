import { EventType, workbookTarget } from "../events/events";
import { method, objectType, type HostObject } from "../wire/host-object";
import { text } from "./arguments";
import type { Book } from "./book";
import { eventMembers } from "./registration";
import { sheetCalled } from "./sheet-address";
import { addSheet } from "./sheet-changes";
import { worksheet } from "./worksheet";

function sheetIds({ grid }: Book, visibleOnly: unknown): string[] {
  return visibleOnly === true ? grid.getters.getVisibleSheetIds() : grid.getters.getSheetIds();
}

function item(book: Book, key: unknown): HostObject | null {
  const id = sheetCalled(book, text(key));
  return id === undefined ? null : worksheet(book, id);
}

/** The sheets of the workbook. */
export const worksheets = objectType<Book>(
  "WorksheetCollection",
  {
    Add: method((book: Book, name: unknown) =>
      worksheet(book, addSheet(book, name === undefined || name === null ? undefined : text(name))),
    ),
    GetActiveWorksheet: method((book: Book) => worksheet(book, book.grid.getters.getActiveSheetId())),
    GetCount: method((book: Book, visibleOnly: unknown) => sheetIds(book, visibleOnly).length),
    GetFirst: method((book: Book, visibleOnly: unknown) => worksheet(book, sheetIds(book, visibleOnly)[0])),
    GetItemOrNullObject: method(item),
    GetLast: method((book: Book, visibleOnly: unknown) => worksheet(book, sheetIds(book, visibleOnly).slice(-1)[0])),
    ...eventMembers<Book>((book) => ({ book, target: workbookTarget }), {
      Activated: EventType.activated,
      Added: EventType.added,
      Calculated: EventType.calculated,
      DataChanged: EventType.changed,
      Deactivated: EventType.deactivated,
      Deleted: EventType.deleted,
      ProtectionChanged: EventType.protectionChanged,
      SelectionChanged: EventType.selectionChanged,
    }),
    _RegisterEventNameChanged: method((book: Book) => book.events.register(EventType.nameChanged, workbookTarget)),
    _UnregisterEventNameChanged: method((book: Book) => book.events.unregister(EventType.nameChanged, workbookTarget)),
  },
  { items: (book) => sheetIds(book, false).map((id) => worksheet(book, id)), item },
);
