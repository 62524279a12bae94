/** A day as ISO text ("2023-01-31"); "" where the form's cell is blank; other words are kept as filed. */
export type CalendarDate = string;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const printed = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i;
const printedInChinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const wordsForNone = /^(n\/?a|not applicable|不適用|無|nil|-+)$/i;
const millisecondsADay = 86_400_000;
const serialOrigin = Date.UTC(1899, 11, 30);

/** Whether the text is a real day in ISO form. */
export function isDay(date: CalendarDate): boolean {
  const [, year, month, day] = iso.exec(date) ?? [];
  return year !== undefined && isoOf(Number(year), Number(month), Number(day)) === date;
}

/** The day that a text states, as the form prints it ("31 January 2023", "2023年1月31日") or in ISO form; undefined when it states none. */
export function parseDate(text: string): CalendarDate | undefined {
  const bare = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (bare === "" || wordsForNone.test(bare) || isDay(bare)) return bare;
  const chinese = printedInChinese.exec(bare)?.slice(1).map(Number);
  if (chinese) return isoOf(...(chinese as [number, number, number]));
  const [, day, name = "", year] = printed.exec(bare) ?? [];
  const month = months.findIndex((one) => isNameOf(one, name)) + 1;
  return month > 0 ? isoOf(Number(year), month, Number(day)) : undefined;
}

/** The month of a day as people name it: "February 2026". */
export function printedMonth(date: CalendarDate): string {
  return printedDate(date).replace(/^\d+ /, "");
}

/** The day as the form prints it: "31 January 2023"; other words as they are. */
export function printedDate(date: CalendarDate): string {
  const [, year, month, day] = iso.exec(date) ?? [];
  return day === undefined ? date : `${day} ${months[Number(month) - 1]} ${year}`;
}

/** The day that Excel's serial number stands for (1900 system); undefined for what is no whole day. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  if (!Number.isInteger(serial) || serial < 61 || serial > 2_958_465) return undefined;
  return new Date(serialOrigin + serial * millisecondsADay).toISOString().slice(0, 10);
}

/** Excel's serial number of a day (1900 system). */
export function serialOf(date: CalendarDate): number {
  return (Date.parse(date) - serialOrigin) / millisecondsADay;
}

/** Whether the day is the last of its month. */
export function isMonthEnd(date: CalendarDate): boolean {
  return isDay(date) && new Date(Date.parse(date) + millisecondsADay).getUTCDate() === 1;
}

/** The last day of a month written as "2026-01"; undefined for what is no month. */
export function lastDayOf(month: string): CalendarDate | undefined {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  if (number === undefined || isoOf(Number(year), Number(number), 1) === undefined) return undefined;
  return new Date(Date.UTC(Number(year), Number(number), 0)).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** The last day of the month before the one that a day lies in. */
export function endOfMonthBefore(date: CalendarDate): CalendarDate {
  return addDays(`${date.slice(0, 7)}-01`, -1);
}

/** The same day of the month before, or its last day where it has no such day. */
export function monthBefore(date: CalendarDate): CalendarDate {
  const end = endOfMonthBefore(date);
  return date.slice(8) < end.slice(8) ? `${end.slice(0, 8)}${date.slice(8)}` : end;
}

/** The day of the week, Sunday 0. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** Months are written out or by their first three letters. */
function isNameOf(month: string, name: string): boolean {
  return [month, month.slice(0, 3)].some((one) => one.toLowerCase() === name.toLowerCase());
}

function isoOf(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
