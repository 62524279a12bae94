import type { Zone } from "@odoo/o-spreadsheet";
import { sheetSize } from "../excel-behaviour";

const lastRow = sheetSize.rows - 1;
const lastColumn = sheetSize.columns - 1;

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function parsedCorner(text: string): { row?: number; column?: number } | undefined {
  const [matched, letters, digits] = corner.exec(text) ?? [];
  if (!matched || (!letters && !digits)) return undefined;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const inside = (row ?? 0) >= 0 && (row ?? 0) <= lastRow && (column ?? 0) <= lastColumn;
  return inside ? { row, column } : undefined;
}

/** The zone of an address without sheet, such as `A1`, `$A$1:B2`, `A:C` or `2:3`; undefined if it is none. */
export function parsedZone(address: string): Zone | undefined {
  const corners = address.split(":");
  const from = parsedCorner(corners[0]);
  const to = corners.length === 1 ? from : parsedCorner(corners[1]);
  if (!from || !to || corners.length > 2) return undefined;
  const whole = from.row === undefined || from.column === undefined;
  if (whole && corners.length === 1) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? lastRow];
  const columns = [from.column ?? 0, to.column ?? lastColumn];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

export const isWholeRows = (zone: Zone): boolean => zone.left === 0 && zone.right >= lastColumn;
export const isWholeColumns = (zone: Zone): boolean => zone.top === 0 && zone.bottom >= lastRow;

/** The address of a zone as Excel writes it, without sheet. */
export function zoneAddress(zone: Zone): string {
  if (isWholeRows(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  if (isWholeColumns(zone)) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  const from = `${columnLetters(zone.left)}${zone.top + 1}`;
  const to = `${columnLetters(zone.right)}${zone.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** The same with the marks that keep it from moving: $A$1:$B$2. */
export const fixedAddress = (zone: Zone): string => zoneAddress(zone).replace(/[A-Z]+|\d+/g, "$$$&");

/** The sheet's name as it stands before the ! of an address. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r\d*)?(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'II Issued'!A1:B2` into the sheet's name and the rest. */
export function splitAddress(address: string): { sheet?: string; local: string } {
  const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address) ?? [];
  if (local === undefined) return { local: address };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, local };
}
