import { dateOfSerial, isDay, parseDate, type CalendarDate } from "../model/calendar-date";
import { isError, narrowed, type CellProblem, type RegisterCell } from "./cell";

/** In which order a column writes its days with figures alone; asked of a person where the column does not show it. */
export const dateOrders = ["dayFirst", "monthFirst"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How days are read: the order of a column's figures, whether years of two digits are this century's, and the day that serial numbers count from. */
export interface DateStyle {
  readonly order?: DateOrder;
  readonly hasShortYears?: boolean;
  /** Whether the workbook counts days from 1904. */
  readonly is1904?: boolean;
}

/** What a cell of a day says: a day, nothing (""), or why it can't be read. */
export type DateReading = { readonly date: CalendarDate } | { readonly problem: CellProblem };

/** What a text of figures alone tells of the order of its column. */
export type OrderShown = DateOrder | "either" | undefined;

const from1904 = 1462;
/** Serial numbers of days that registers are of: what lies outside is a year or a month alone, or no day at all; 31 December 9999 stands for never. */
const [firstSerial, lastOfUse, lastSerial] = [18_264, 109_571, 2_958_465];
const figuresAlone = /^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})$/;
const eightDigits = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const monthNamed = /^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/i;
const shortYear = /^(\d{1,2}[ -][a-z]{3,9})[ -](\d{2})$/i;
const timeOfDay = /[ T](?:[上下]午 ?)?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[ap]m)?(?:\+08:?00)?$/i;
/** Times of Greenwich, as systems export them, as long as Hong Kong has the same day. */
const timeOfGreenwich = /T(?:0\d|1[0-5]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?z$/i;
/** Small figures, figures in circles and fractions: marks of notes, which must not become figures of a day. */
const marked = /\p{No}/u;
const century = "20";

/** Reads a cell as a day: a serial number of the sheet, or text in one of the usual spellings. */
export function readDay(cell: RegisterCell, style: DateStyle): DateReading {
  if (cell === "") return { date: "" };
  if (typeof cell === "boolean") return { problem: "notADate" };
  if (typeof cell === "number") return dated(dayOfNumber(cell, style));
  if (isError(cell)) return { problem: "cellError" };
  if (marked.test(cell)) return { problem: "notADate" };
  const text = bareOf(cell);
  const known = parseDate(text) ?? dayOfWords(text, style);
  if (known !== undefined) return { date: isDay(known) ? known : "" };
  return readFigures(text, style);
}

/** What a cell tells of the order of its column: an order where only one makes a day of it, "either" where both do. */
export function orderShown(cell: RegisterCell): OrderShown {
  const [, first = "", second = "", last = ""] =
    typeof cell === "string" ? (figuresAlone.exec(bareOf(cell)) ?? []) : [];
  if (first === "" || Number(first) > 31 || Number(second) > 31) return undefined;
  // "26/01/05" is the 26th to some, and of 2026 to others.
  if (last.length === 2 && Number(first) > 12 && Number(last) <= 31) return "either";
  if (Number(first) > 12) return Number(second) > 12 ? undefined : "dayFirst";
  if (Number(second) > 12) return "monthFirst";
  return first === second ? undefined : "either";
}

/** Whether a cell writes its year with two digits. */
export function hasShortYear(cell: RegisterCell): boolean {
  if (typeof cell !== "string") return false;
  const text = bareOf(cell);
  return figuresAlone.exec(text)?.[3]?.length === 2 || shortYear.test(text);
}

function dayOfNumber(value: number, { is1904 }: DateStyle): CalendarDate | undefined {
  const digits = Number.isInteger(value) && value > lastSerial ? eightDigits.exec(String(value)) : null;
  if (digits) return dayOf(digits[1], digits[2], digits[3]);
  // A day with its time of day is that day.
  const serial = Math.floor(value) + (is1904 ? from1904 : 0);
  const isOfUse = (serial >= firstSerial && serial <= lastOfUse) || serial === lastSerial;
  return isOfUse ? dateOfSerial(serial) : undefined;
}

function dayOfWords(text: string, { hasShortYears }: DateStyle): CalendarDate | undefined {
  const [, year, month, day] = yearFirst.exec(text) ?? eightDigits.exec(text) ?? [];
  if (day !== undefined) return dayOf(year, month, day);
  const [, name, dayNamed, yearNamed] = monthNamed.exec(text) ?? [];
  if (name !== undefined) return parseDate(`${dayNamed} ${name} ${yearNamed}`);
  const [, dayAndMonth, short] = shortYear.exec(text) ?? [];
  return short !== undefined && hasShortYears ? parseDate(`${dayAndMonth} ${century}${short}`) : undefined;
}

/** Days of figures alone, in the order of the column. */
function readFigures(text: string, { order, hasShortYears }: DateStyle): DateReading {
  const [, first, second, year] = figuresAlone.exec(text) ?? [];
  if (year === undefined) return { problem: shortYear.test(text) ? "orderUnknown" : "notADate" };
  const isSame = first === second;
  if ((order === undefined && !isSame) || (year.length === 2 && !hasShortYears)) return { problem: "orderUnknown" };
  const [day, month] = order === "monthFirst" ? [second, first] : [first, second];
  return dated(dayOf(year.length === 2 ? `${century}${year}` : year, month, day));
}

function bareOf(text: string): string {
  return narrowed(text)
    .replace(timeOfGreenwich, "")
    .replace(timeOfDay, "")
    .replace(/(?<=[a-z])\. ?/gi, " ")
    .replace(/ ?([/.\-年月]) ?/g, "$1")
    .replace(/ 日$/, "日")
    .replace(/\bsept\b/i, "Sep");
}

function dayOf(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(date) ? date : undefined;
}

function dated(date: CalendarDate | undefined): DateReading {
  return date === undefined ? { problem: "notADate" } : { date };
}
