import { isDay, parseDate, printedDate } from "../model/calendar-date";
import { Decimal, grouping } from "../model/decimal";
import { figureText, parseFigure, type Figure } from "../model/figure";
import { fieldContent, numberFormatOf, textContent, type Content } from "../sheet/content";
import { readCell } from "../sheet/read-cell";
import type { CellValue } from "../sheet/sheet-reading";
import type { EntryKind, RecordColumn, RecordRow } from "./record";

/** What a cell says; an entry that can't be read is kept as it stands. */
export interface EntryReading {
  readonly entry: string;
  readonly isUnreadable?: boolean;
}

const fieldKinds = { text: "text", date: "date", figure: "amount" } as const;
const daysBetween = /[,;\n]+/;
/** Texts that a grid would take for a formula, or, short as they are, for a number or a day when they are typed anew. */
const mistakable = /^\s*([=+\-@]|[\d(.].{0,40}$)/;

/** What an entry of a row is. */
export function kindIn({ kind }: RecordColumn, row: RecordRow): EntryKind {
  return typeof kind === "string" ? kind : kind(row);
}

/** Values that the drop-down of a row's cell offers. */
export function offersFor({ offers }: RecordColumn, row: RecordRow): readonly string[] | undefined {
  return typeof offers === "function" ? offers(row) : offers;
}

/** Reads a cell as an entry. */
export function readEntry(value: CellValue | undefined, kind: EntryKind): EntryReading {
  if (value === undefined || value === "") return { entry: "" };
  if (kind === "dates") return readDays(value);
  if (kind === "value") return readValue(value);
  const reading = readCell(value, fieldKinds[kind]);
  if ("unreadable" in reading) return { entry: String(value), isUnreadable: true };
  if (reading.value === undefined) return { entry: kind === "text" ? String(value) : "" };
  return { entry: kind === "figure" ? figureText(reading.value as Figure) : (reading.value as string) };
}

/** The days of an entry, as far as they are days. */
export function daysIn(entry: string): string[] {
  return entry.split(daysBetween).flatMap((one) => parseDate(one) || []);
}

/** A text is a figure only as one is written that has more digits than a number of a cell holds; codes such as 00293 are words. */
function readValue(value: CellValue): EntryReading {
  if (typeof value !== "string") return readEntry(value, "figure");
  const figure = parseFigure(value);
  if (Decimal.isDecimal(figure) && value.includes(",") && grouping(figure) === value.trim())
    return { entry: figureText(figure) };
  const { entry, isUnreadable } = readEntry(value, "text");
  const day = isUnreadable ? undefined : parseDate(entry);
  return isUnreadable ? { entry, isUnreadable } : { entry: day !== undefined && isDay(day) ? day : entry };
}

function readDays(value: CellValue): EntryReading {
  if (typeof value !== "string") return readEntry(value, "date");
  const days = value.split(daysBetween).map((one) => parseDate(one));
  if (days.some((day) => day === undefined)) return { entry: value, isUnreadable: true };
  return { entry: days.filter((day) => day !== "").join(", ") };
}

/** An entry as the content of its cell, with the number format: whatever a text begins with, it stays a text. */
export function contentOfEntry(entry: string, kind: EntryKind): { content: Content; numberFormat: string } {
  if (kind === "dates" && !isDay(entry)) return textOfEntry(daysShown(entry));
  if (kind === "date" || kind === "dates") {
    return { content: fieldContent(entry, "date", "en"), numberFormat: numberFormatOf("date", "en") };
  }
  const figure = figureOfEntry(entry, kind);
  if (figure === undefined) return textOfEntry(kind === "value" ? printedDate(entry) : entry);
  const numberFormat = numberFormatOf(figure.isInteger() ? "shares" : "amount", "en");
  return { content: fieldContent(figure, "amount", "en"), numberFormat };
}

/** The figure that an entry is; of words that may be one only what says it in plain digits. */
function figureOfEntry(entry: string, kind: EntryKind): Decimal | undefined {
  const figure = kind === "figure" || kind === "value" ? parseFigure(entry) : undefined;
  return Decimal.isDecimal(figure) && (kind === "figure" || figureText(figure) === entry) ? figure : undefined;
}

function textOfEntry(text: string) {
  return { content: textContent(text), numberFormat: mistakable.test(text) ? "@" : "General" };
}

function daysShown(entry: string): string {
  const days = entry.split(daysBetween).map((one) => one.trim());
  return days.every(isDay) ? days.map(printedDate).join(", ") : entry;
}
