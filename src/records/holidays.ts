import { sourceOfHolidays, type Holiday } from "../model/holidays";
import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Days of the week that are no business days. */
export const holidaysSpec: RecordSpec = {
  id: "holidays",
  sheet: "Business days",
  title: "Business days: days on which the Exchange is closed",
  advice: `While this sheet is here its days decide the deadline: add, correct or delete rows. As shipped: ${sourceOfHolidays}.`,
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
