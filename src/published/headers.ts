import type { NodeInForce } from "../sheet/in-force";
import { rowsOf } from "../sheet/row-labels";
import { labelsOf } from "./labels";

/** What headers of a part's tables are made of: their words, and the two that each begins with. */
export interface Headers {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** The headers of a part's tables. */
export function headersOf(nodes: readonly NodeInForce[]): Headers {
  const headers = rowsOf(nodes).flatMap((row) => labelsOf(row).filter(({ look }) => look === "header"));
  const all = headers.map(({ label }) => wordsIn(label.en));
  return { words: new Set(all.flat()), beginnings: new Set(all.map(beginning)) };
}

/** A cell's text up to where headers begin of which nothing else follows: those of a table whose columns are wrapped side by side. */
export function withoutHeaders(text: string, headers: Headers): string {
  const all = [...text.matchAll(/\S+/g)];
  const last = all.findLastIndex(([word]) => !wordsIn(word).every((one) => headers.words.has(one)));
  const begins = all.slice(last + 1).find((_, i, rest) => isBeginning(rest.slice(i, i + 2), text, headers));
  return begins === undefined ? text : text.slice(0, begins.index);
}

/** A lone last word is a header only where it begins a cell: it may end a sentence too. */
function isBeginning([first, second]: readonly RegExpExecArray[], text: string, { beginnings }: Headers): boolean {
  if (first === undefined || !beginnings.has(beginning(wordsIn(`${first[0]} ${second?.[0] ?? ""}`)))) return false;
  return second !== undefined || /(?:^|[\t\n|])$/.test(text.slice(0, first.index));
}

function beginning(words: readonly string[]): string {
  return words.slice(0, 2).join(" ");
}

function wordsIn(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
