import { figureText, parseFigure } from "../model/figure";
import type { TieOut } from "../model/tie-out";
import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** A line of the tie-out as it is laid out: what the source and the return say, what lies between, and what may have caused it. */
export interface TieOutLine extends TieOut {
  readonly owner: string;
  /** Received, or still to chase. */
  readonly status: string;
  readonly returnSays: string;
  readonly difference: string;
  readonly cause: string;
}

/** What each source says of the return's figures; the next tie-out takes its place. */
export const tieOutsSpec: RecordSpec = {
  id: "tie-outs",
  sheet: "Tie-out",
  title: "Tie-out of the Monthly Return to its sources",
  advice:
    "What each source said when the return was last tied out; checks hold the return as it is against it. Tie out again when a source has changed.",
  columns: [
    { key: "month", header: "Month ended", width: 17, kind: "date", isFixed: true },
    { key: "source", header: "Source", width: 26, kind: "text", isFixed: true },
    { key: "owner", header: "Owner", width: 16, kind: "text", isFixed: true },
    { key: "status", header: "Received", width: 12, kind: "text", isFixed: true },
    { key: "asAt", header: "As at", width: 17, kind: "date", isFixed: true },
    { key: "figure", header: "Figure", width: 44, kind: "text", isFixed: true },
    { key: "says", header: "The source says", width: 18, kind: "figure", isFixed: true },
    { key: "returnSays", header: "The return says", width: 18, kind: "figure", isFixed: true },
    { key: "difference", header: "Difference", width: 16, kind: "figure", isFixed: true },
    { key: "cause", header: "Probable cause", width: 44, kind: "text", isFixed: true },
    { key: "rows", header: "Rows of the source", width: 18, kind: "text", isFixed: true },
  ],
};

/** The sheet of a tie-out. */
export function tieOutsRecord(lines: readonly TieOutLine[]): RecordSheet {
  return recordSheet(
    tieOutsSpec,
    lines.map(({ says, ...line }) => ({ ...line, says: figureText(says) })),
  );
}

/** What the sheet says of each figure; sources that are still to chase say nothing. */
export function tieOutsIn({ rows }: ReadRecord): TieOut[] {
  const stated = rows.filter(({ entries: { figure, says } }) => figure !== "" && says !== "");
  return stated.map(({ entries: { month, source, figure, says, asAt, rows: at } }) => {
    return { month, source, figure, says: parseFigure(says) ?? null, asAt, rows: at };
  });
}
