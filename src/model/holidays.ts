import type { CalendarDate } from "./calendar-date";

/** A day of the week on which the Exchange is not open for dealing all day. */
export interface Holiday {
  readonly date: CalendarDate;
  /** General holiday, or the weather that closed the market all day. */
  readonly reason: string;
}

/** Where the table comes from; 3 October 2023, which some tables list, was a day of dealing. */
export const sourceOfHolidays =
  "General holidays of Hong Kong, 2021 to 2027 (2027 to be checked against the Gazette), and all-day closures by weather up to September 2024";

/** General holidays by year: months, and their days. */
const generalHolidays: Readonly<Record<number, Readonly<Record<number, readonly number[]>>>> = {
  2021: { 1: [1], 2: [12, 13, 15], 4: [2, 3, 5, 6], 5: [1, 19], 6: [14], 7: [1], 9: [22], 10: [1, 14], 12: [25, 27] },
  2022: { 1: [1], 2: [1, 2, 3], 4: [5, 15, 16, 18], 5: [2, 9], 6: [3], 7: [1], 9: [12], 10: [1, 4], 12: [26, 27] },
  2023: { 1: [2, 23, 24, 25], 4: [5, 7, 8, 10], 5: [1, 26], 6: [22], 7: [1], 9: [30], 10: [2, 23], 12: [25, 26] },
  2024: { 1: [1], 2: [10, 12, 13], 3: [29, 30], 4: [1, 4], 5: [1, 15], 6: [10], 7: [1], 9: [18], 10: [1, 11], 12: [25, 26] },
  2025: { 1: [1, 29, 30, 31], 4: [4, 18, 19, 21], 5: [1, 5, 31], 7: [1], 10: [1, 7, 29], 12: [25, 26] },
  2026: { 1: [1], 2: [17, 18, 19], 4: [3, 4, 6, 7], 5: [1, 25], 6: [19], 7: [1], 9: [26], 10: [1, 19], 12: [25, 26] },
  2027: { 1: [1], 2: [6, 8, 9], 3: [26, 27, 29], 4: [5], 5: [1, 13], 6: [9], 7: [1], 9: [16], 10: [1, 8], 12: [25, 27] },
}; // prettier-ignore

/** Days on which a typhoon or black rain closed the market all day; from 23 September 2024 on weather closes it no more. */
const closures: readonly CalendarDate[] = ["2021-10-13", "2023-07-17", "2023-09-01", "2023-09-08", "2024-09-06"];

/** The table that is shipped; a workbook may hold its own in its place. */
export const shippedHolidays: readonly Holiday[] = [
  ...Object.entries(generalHolidays).flatMap(([year, months]) =>
    Object.entries(months).flatMap(([month, days]) =>
      days.map((day) => ({ date: dayOf(year, month, day), reason: "General holiday" })),
    ),
  ),
  ...closures.map((date) => ({ date, reason: "Closed all day by weather" })),
].sort((a, b) => a.date.localeCompare(b.date));

function dayOf(year: string, month: string, day: number): CalendarDate {
  return [year, month.padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
