import { dateOfSerial, isDay, parseDate, type CalendarDate } from "../model/calendar-date";
import { isError, narrowed, type CellProblem, type RegisterCell } from "./cell";

/** In which order a column writes its days with figures alone; asked of a person where the column does not show it. */
export const dateOrders = ["dayFirst", "monthFirst"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the numbers of a column stand for days beside texts that the spreadsheet left alone: as they are, or with day and month taken for one another; asked of a person. */
export const numberOrders = ["asTheyStand", "exchanged"] as const;
export type NumberOrder = (typeof numberOrders)[number];

/** How days are read: the order of a column's figures, whether years of two digits are this century's, how its numbers stand for days, and the day that these count from. */
export interface DateStyle {
  readonly order?: DateOrder;
  readonly hasShortYears?: boolean;
  /** Numbers that may be exchanged are refused where it is doubtful whether they are. */
  readonly numbers?: NumberOrder | "doubtful";
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
  if (typeof cell === "number") return readSerial(cell, style);
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

/** The two days that a number of the sheet may stand for, where a spreadsheet of the other order may have made it of a text: as it stands, and with day and month exchanged; none for any other cell. */
export function daysOfNumber(cell: RegisterCell, { is1904 = false }: Pick<DateStyle, "is1904">): DaysOfNumber {
  const serial = typeof cell === "number" ? serialOf(cell, is1904) : undefined;
  if (serial === undefined) return {};
  const asItStands = dateOfSerial(serial) as CalendarDate;
  const [year, month, day] = asItStands.split("-");
  return { asItStands, exchanged: dayOf(year, day, month) };
}

/** The days that a number may stand for; a day after the 12th is no month, so that it has no exchanged one. */
export interface DaysOfNumber {
  readonly asItStands?: CalendarDate;
  readonly exchanged?: CalendarDate | undefined;
}

/** Whether a cell writes its year with two digits. */
export function hasShortYear(cell: RegisterCell): boolean {
  if (typeof cell !== "string") return false;
  const text = bareOf(cell);
  return figuresAlone.exec(text)?.[3]?.length === 2 || shortYear.test(text);
}

function readSerial(value: number, style: DateStyle): DateReading {
  const digits = Number.isInteger(value) && value > lastSerial ? eightDigits.exec(String(value)) : null;
  if (digits) return dated(dayOf(digits[1], digits[2], digits[3]));
  const { asItStands, exchanged } = daysOfNumber(value, style);
  if (exchanged === undefined || exchanged === asItStands) return dated(asItStands);
  if (style.numbers === "doubtful") return { problem: "orderUnknown" };
  return dated(style.numbers === "exchanged" ? exchanged : asItStands);
}

function serialOf(value: number, is1904: boolean): number | undefined {
  // A day with its time of day is that day.
  const serial = Math.floor(value) + (is1904 ? from1904 : 0);
  const isOfUse = (serial >= firstSerial && serial <= lastOfUse) || serial === lastSerial;
  return isOfUse ? serial : undefined;
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
