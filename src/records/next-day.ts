import { figureText, parseFigure } from "../model/figure";
import type { NextDayEvent } from "../model/next-day-return";
import type { Problem } from "../model/problem";
import { problemsOfEntries, type ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Next day disclosure returns, an event a row. */
export const nextDaySpec: RecordSpec = {
  id: "next-day",
  sheet: "Next day returns",
  title: "Next day disclosure returns",
  advice:
    "One row for each event of each return, as published; rows of one return share its reference. Events and balances are checked against the Monthly Return.",
  columns: [
    { key: "reference", header: "Return", width: 16, kind: "text" },
    { key: "submitted", header: "Submitted on", width: 17, kind: "date" },
    { key: "shares", header: "Class of shares", width: 20, kind: "text" },
    { key: "openingAsAt", header: "Opening balance as at", width: 17, kind: "date" },
    { key: "opening", header: "Opening balance", width: 18, kind: "figure" },
    { key: "event", header: "Event", width: 34, kind: "text" },
    { key: "date", header: "Date of event", width: 17, kind: "date" },
    { key: "issued", header: "Issued shares (excluding treasury shares)", width: 18, kind: "figure" },
    { key: "treasury", header: "Treasury shares", width: 18, kind: "figure" },
    { key: "pending", header: "Repurchased, not yet cancelled", width: 18, kind: "figure" },
    { key: "closingAsAt", header: "Closing balance as at", width: 17, kind: "date" },
    { key: "closing", header: "Closing balance", width: 18, kind: "figure" },
  ],
  keys: ["reference", "event", "date"],
};

const figures = ["opening", "issued", "treasury", "pending", "closing"] as const;

/** The sheet of the next day disclosure returns. */
export function nextDayRecord(events: readonly NextDayEvent[]): RecordSheet {
  const rows = events.map((one) => ({ ...one, ...Object.fromEntries(figures.map((key) => [key, figureText(one[key])])) })); // prettier-ignore
  return recordSheet(nextDaySpec, rows as Record<string, string>[], { unread: unreadFigures });
}

/** Figures that can't be read are blank in what is read. */
function unreadFigures({ rows, ...record }: ReadRecord): Problem[] {
  const isFigure = (key: string) => figures.some((one) => one === key);
  const unread = rows.map((row) => ({ ...row, unreadable: row.unreadable.filter(isFigure) }));
  return problemsOfEntries({ ...record, rows: unread, problems: [] });
}

/** The events that the sheet states. */
export function nextDayIn({ rows }: ReadRecord): NextDayEvent[] {
  return rows.map(({ entries }) => {
    const { reference, submitted, shares, event, date, openingAsAt, closingAsAt } = entries;
    const of = Object.fromEntries(figures.map((key) => [key, parseFigure(entries[key]) ?? null]));
    return { reference, submitted, shares, event, date, openingAsAt, closingAsAt, ...of } as NextDayEvent;
  });
}
