import type { Filling } from "../model/filling";
import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Where the figures of the return come from. */
export const fillingsSpec: RecordSpec = {
  id: "fillings",
  sheet: "Filled figures",
  title: "Figures of the Monthly Return that were filled in",
  advice:
    "Each names the source, its rows and how the figure came about; it holds while the cell says what was filled in. A figure that stands here with another number was typed over since.",
  columns: [
    { key: "month", header: "Month ended", width: 17, kind: "date", isFixed: true },
    { key: "figure", header: "Figure", width: 56, kind: "text", isFixed: true },
    { key: "filled", header: "Filled in", width: 18, kind: "value", isFixed: true },
    { key: "source", header: "Source", width: 28, kind: "text", isFixed: true },
    { key: "rows", header: "Rows", width: 18, kind: "text", isFixed: true },
    { key: "how", header: "How it was made", width: 50, kind: "text", isFixed: true },
    { key: "on", header: "Filled in on", width: 17, kind: "date", isFixed: true },
  ],
  keys: ["month", "figure"],
};

/** The sheet of what was filled in. */
export function fillingsRecord(fillings: readonly Filling[]): RecordSheet {
  return recordSheet(
    fillingsSpec,
    fillings.map((one) => ({ ...one })),
  );
}

/** What the sheet says was filled in. */
export function fillingsIn({ rows }: ReadRecord): Filling[] {
  return rows.map(({ entries: { month, figure, filled, source, rows: at, how, on } }) => {
    return { month, figure, filled, source, rows: at, how, on };
  });
}
