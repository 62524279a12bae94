import type { Wording } from "../sheet/spec";
import { beginsCell, textOf, type Token } from "./tokens";

/** Kinds of movement as one token each, "Others" with the words that follow it. */
export function withMovements(tokens: readonly Token[], kinds: readonly Wording[]): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const [i, token] of tokens.entries()) {
    if (i < end) continue;
    end = endOfKind(tokens, i, kinds, found.at(-1)?.kind !== "word");
    found.push(end === i ? token : { ...token, kind: "movement", text: textOf(tokens.slice(i, end)) });
  }
  return found;
}

/** Where the kind of movement that begins at a token ends; at the token itself when none does. */
function endOfKind(tokens: readonly Token[], at: number, kinds: readonly Wording[], isAfterFigure: boolean): number {
  const token = tokens[at];
  const isKind = ({ kind, text }: Token) => kind === "word" && kinds.some(({ en }) => en === text);
  if (!isKind(token)) return at;
  const begins = isAfterFigure || beginsCell(token);
  const rest = tokens.slice(at + 1);
  const words = rest.findIndex((one) => one.kind !== "word" || beginsCell(one) || isKind(one));
  const length = words < 0 ? rest.length : words;
  if (length === 0) return begins || rest[0]?.kind === "fragment" ? at + 1 : at;
  return begins && /^Other/.test(token.text) ? at + 1 + length : at;
}
