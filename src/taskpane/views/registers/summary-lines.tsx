import { fieldName, type SummaryOfRegister } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { changesOf } from "../../registers/summary-words";

/** What a register that was read comes to: its rows, those passed over, the cut-off, and what has changed since last time. */
export function SummaryLines({ pane, summary }: { pane: Controller; summary: SummaryOfRegister }) {
  const { values, preview } = pane.texts.pane.registers;
  const { read, refused, doubtful, totals, notes, headers, hidden } = summary.counts;
  const lines = [
    values.counts(read, refused, doubtful),
    values.leftOut(totals, notes, headers, hidden),
    ...summary.cutOff.map(({ field, rows }) => values.cutOff(fieldName(field), rows.before, rows.in, rows.after)),
    preview.since(changesOf(summary)),
  ];
  return (
    <ul class="bullets">
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  );
}
