import { rowsText, type SummaryOfRegister } from "../../monthly-work";
import type { ChangesOfRegister } from "../../texts/texts";

/** Vanished rows that are named; the rest are counted. */
const mostNamed = 10;

/** What has become of a register since it was last read, in words; nothing the first time. */
export function changesOf({ source, counts, readBefore, since }: SummaryOfRegister): ChangesOfRegister {
  const nothing = { name: source, added: "", changed: "", vanished: "", more: 0 };
  if (readBefore === undefined) return nothing;
  if (!since) return { ...nothing, more: counts.read - readBefore };
  const gone = since.vanished.map(({ reference, row }) => reference || String(row));
  const named = gone.slice(0, mostNamed).join(", ");
  const left = gone.length - mostNamed;
  return {
    ...nothing,
    added: rowsText(since.added),
    changed: rowsText(since.changed),
    vanished: left > 0 ? `${named} +${left}` : named,
  };
}
