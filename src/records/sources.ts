import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** A source that the return is tied out to, who is to provide it, and whether it has come. */
export interface TieOutSource {
  readonly source: string;
  readonly owner: string;
  /** The day that what came is for. */
  readonly asAt: string;
  readonly note: string;
}

/** Sources of the tie-out: which there are, who owns each, and how far it has come. */
export const sourcesSpec: RecordSpec = {
  id: "sources",
  sheet: "Sources",
  title: "Sources that the Monthly Return is tied out to",
  advice:
    "Name the owner of each source, and the day for which it was received; one that is not for the month's end is still to chase. Sources of your own may be added.",
  columns: [
    { key: "source", header: "Source", width: 36, kind: "text" },
    { key: "owner", header: "Owner", width: 24, kind: "text" },
    { key: "asAt", header: "Received as at", width: 17, kind: "date" },
    { key: "note", header: "Note", width: 50, kind: "text" },
  ],
  keys: ["source"],
  keepsOthers: true,
};

/** The sheet of the sources. */
export function sourcesRecord(sources: readonly TieOutSource[]): RecordSheet {
  return recordSheet(
    sourcesSpec,
    sources.map((one) => ({ ...one })),
  );
}

/** The sources that the sheet states. */
export function sourcesIn({ rows }: ReadRecord): TieOutSource[] {
  return rows.map(({ entries: { source, owner, asAt, note } }) => ({ source, owner, asAt, note }));
}
