import type { Explanation } from "../model/beside";
import type { ReadRecord } from "./read-record";
import type { RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** The answers given to findings that may be lawful. */
export const explanationsSpec: RecordSpec = {
  id: "explanations",
  sheet: "Explanations",
  title: "Explanations given for the Monthly Return",
  advice:
    "Each answers one finding of one month for the figures as they stood; when a figure changes the explanation lapses and the finding comes back.",
  columns: [
    { key: "month", header: "Month ended", width: 17, kind: "date" },
    { key: "rule", header: "Rule", width: 18, kind: "text" },
    { key: "place", header: "Place", width: 30, kind: "text" },
    { key: "figures", header: "Figures as they stood", width: 32, kind: "text" },
    { key: "reason", header: "Reason", width: 18, kind: "text" },
    { key: "words", header: "Explanation", width: 36, kind: "text" },
    { key: "by", header: "Given by", width: 16, kind: "text" },
    { key: "on", header: "Given on", width: 17, kind: "date" },
    { key: "second", header: "Agreed by a second person", width: 18, kind: "text" },
  ],
  keys: ["month", "rule"],
};

/** The sheet of the explanations. */
export function explanationsRecord(explanations: readonly Explanation[]): RecordSheet {
  return recordSheet(
    explanationsSpec,
    explanations.map((one) => ({ ...one })),
  );
}

/** The explanations that the sheet states, half filled ones too. */
export function explanationsIn({ rows }: ReadRecord): Explanation[] {
  return rows.map(({ entries: { month, rule, place, figures, reason, words, by, on, second } }) => {
    return { month, rule, place, figures, reason, words, by, on, second };
  });
}
