import { dateOfSerial, isDay, printedDate, serialOf } from "../model/calendar-date";
import { Decimal, digits, fitsCell } from "../model/decimal";
import type { Kind } from "./spec";
import { notInHand } from "./state-words";
import { wordsIn, type Language } from "./wording";

/** What is written into a cell: a number, a formula beginning with "=", a text beginning with an apostrophe, or "" for nothing. */
export type Content = string | number;

export const tickMark = "✔";

/** A text as content: whatever it begins with, it stays a text. */
export function textContent(text: string): Content {
  return text === "" ? "" : `'${text}`;
}

/** A value of the return as the content of its cell. */
function contentOf(value: unknown, language: Language): Content {
  if (value === undefined) return textContent(wordsIn(notInHand, language));
  if (value === null || value === false) return "";
  if (value === true) return textContent(tickMark);
  if (Decimal.isDecimal(value)) return fitsCell(value) ? value.toNumber() : textContent(digits(value));
  return textContent(value as string);
}

/** The content of a field's cell; a day is written as Excel's serial number. */
export function fieldContent(value: unknown, kind: Kind, language: Language): Content {
  if (kind !== "date" || typeof value !== "string" || !isDay(value)) return contentOf(value, language);
  const serial = serialOf(value);
  // Excel's calendar is wrong before March 1900; such days stay words.
  return dateOfSerial(serial) === value ? serial : textContent(printedDate(value));
}

/** The number format of a field's cell. */
export function numberFormatOf(kind: Kind, language: Language): string {
  return {
    shares: "#,##0",
    amount: "#,##0.00########",
    price: "#,##0.00##########",
    date: language === "zh" ? 'yyyy"年"m"月"d"日"' : "[$-409]dd mmmm yyyy",
    code: "@",
    text: "General",
    currency: "General",
    tick: "General",
  }[kind];
}
