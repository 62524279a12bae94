import { EventType } from "../events/events";
import { protectionDefaults } from "../excel-behaviour";
import { excelError } from "../wire/excel-error";
import { method, objectType, value } from "../wire/host-object";
import type { Sheet } from "./worksheet";

function announce({ book, id }: Sheet): void {
  const { protected: isProtected } = book.sheet(id);
  book.events.raise(EventType.protectionChanged, id, { isProtected, source: "Local" });
}

function protect(sheet: Sheet, options: unknown, password: unknown): void {
  const state = sheet.book.sheet(sheet.id);
  if (state.protected) throw excelError("InvalidOperation");
  state.protected = true;
  state.password = typeof password === "string" ? password : undefined;
  state.protectionOptions = { ...protectionDefaults, ...(options as object | null) };
  announce(sheet);
}

function unprotect(sheet: Sheet, password: unknown): void {
  const state = sheet.book.sheet(sheet.id);
  if (!state.protected) return;
  if (state.password !== undefined && state.password !== password) throw excelError("AccessDenied");
  state.protected = false;
  state.password = undefined;
  announce(sheet);
}

/** The protection of a sheet: which of its cells may be written. */
export const sheetProtection = objectType<Sheet>("WorksheetProtection", {
  Options: value(({ book, id }) => (book.sheet(id).protected ? book.sheet(id).protectionOptions : null)),
  Protected: value(({ book, id }) => book.sheet(id).protected),
  Protect: method(protect),
  Unprotect: method(unprotect),
});
