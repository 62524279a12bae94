import { rowsText, type SinceLast, type SummaryOfRegister } from "../../monthly-work";
import type { ChangesOfRegister } from "../../texts/texts";

/** Rows that are gone of which so many are named; the rest are counted. */
const mostNamed = 10;

/** What has become of a register since it was last read, in words; nothing the first time. */
export function changesOf({ source, counts, readBefore, since }: SummaryOfRegister): ChangesOfRegister {
  const nothing = { name: source, added: "", changed: "", gone: "", goneRows: "", more: 0 };
  if (readBefore === undefined) return nothing;
  if (!since) return { ...nothing, more: counts.read - readBefore };
  return { ...nothing, added: rowsText(since.added), changed: rowsText(since.changed), ...goneOf(since) };
}

function goneOf({ vanished }: SinceLast): Pick<ChangesOfRegister, "gone" | "goneRows"> {
  const bare = vanished.filter(({ reference }) => reference === "");
  return {
    gone: inShort(vanished.flatMap(({ reference }) => reference || [])),
    goneRows: inShort(bare.map(({ row }) => String(row))),
  };
}

function inShort(all: readonly string[]): string {
  const left = all.length - mostNamed;
  return all.slice(0, mostNamed).join(", ") + (left > 0 ? ` +${left}` : "");
}
