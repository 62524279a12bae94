import type { Host } from "../host";
import { writtenBook } from "./book-writer";
import { takeBook } from "./take-book";

/** How a workbook is saved. */
export interface SaveOptions {
  /** Writes cells that call the add-in's functions as their values, for programs that do not know it. */
  readonly withoutAddIn?: boolean;
}

/** The bytes of an .xlsx with everything that the host keeps of its workbook. */
export function savedWorkbook({ book, namespace }: Host, { withoutAddIn = false }: SaveOptions = {}): Uint8Array {
  return writtenBook(takeBook(book, { namespace, withoutAddIn }), namespace);
}
