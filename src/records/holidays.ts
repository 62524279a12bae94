import { sourceOfHolidays, type Holiday } from "../model/holidays";
import { isDay } from "../model/calendar-date";
import type { Problem } from "../model/problem";
import { problemOfEntry, type ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Days of the week that are no business days. */
export const holidaysSpec: RecordSpec = {
  id: "holidays",
  sheet: "Business days",
  title: "Business days: days on which the Exchange is closed",
  advice: `While this sheet is here its days decide the deadline: add, correct or delete rows; a year needs all of its days. As shipped: ${sourceOfHolidays}.`,
  columns: [
    { key: "date", header: "Date", width: 22, kind: "date" },
    { key: "reason", header: "Reason", width: 60, kind: "text" },
  ],
};

/** The sheet of the holidays. */
export function holidaysRecord(holidays: readonly Holiday[]): RecordSheet {
  return recordSheet(
    holidaysSpec,
    holidays.map(({ date, reason }) => ({ date, reason })),
  );
}

/** The holidays that the sheet states. */
export function holidaysIn({ rows }: ReadRecord): Holiday[] {
  return rows.map(({ entries: { date, reason } }) => ({ date, reason }));
}

/** Rows on words where their day should stand: "N/A" closes the Exchange on none. */
export function undatedHolidays(record: ReadRecord): Problem[] {
  const undated = record.rows.filter(({ entries, unreadable }) => unreadable.length === 0 && !isDay(entries.date));
  return record.table.columns.has("date") ? undated.map((row) => problemOfEntry(record, row, "date")) : [];
}
