import { Decimal, fitsCell } from "../model/decimal";
import type { Remedy } from "../model/fix";
import type { CellValue } from "./sheet-reading";
import type { Kind } from "./spec";

const doubledSpaces = /[ \t\u00a0]{2,}/g;

/** What a cell says without stray spaces, and a code or currency without full-width characters; anything but words as it is. */
export function tidied(value: CellValue | undefined, kind: Kind): CellValue | undefined {
  if (typeof value !== "string") return value;
  if (kind === "code" || kind === "currency") return value.normalize("NFKC").replace(/\s+/g, " ").trim();
  return kind === "text" ? value.replace(doubledSpaces, " ").trim() : value;
}

/** The number that a figure typed as text becomes, where a cell holds all of its digits. */
export function numberMeant(value: unknown): Remedy | undefined {
  return Decimal.isDecimal(value) && fitsCell(value) ? { to: value } : undefined;
}
