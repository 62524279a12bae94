import { currencies } from "../form/listed-values";
import type { Wording } from "../sheet/spec";
import { fold } from "../sheet/wording";
import { wholeFigure } from "./joined-figures";
import { endsName, leadsOn } from "./leading-words";
import { beginsCell, textOf, type Token } from "./tokens";

/** What the form has in the columns of a row. */
export interface KindsInRow {
  readonly movements: readonly Wording[];
  /** Values that its first cell may state, which then are all of its words. */
  readonly listed: readonly Wording[];
  readonly dates: number;
  readonly hasCurrencies: boolean;
}

/** A cell of a text: words; figures, a currency or a date after them that are either words too or cells of their own; and the rest. */
export interface Told {
  readonly words: readonly Token[];
  readonly either: readonly Token[];
  readonly rest: readonly Token[];
}

/** Where tokens that may be words stand: after which word, and between which cells. */
interface Standing {
  readonly last: Token | undefined;
  /** Whether cells of the row are kept apart by more than a blank. */
  readonly areApart: boolean;
  /** Whether gaps keep cells of a line apart, so that words go on below them. */
  readonly hasGaps: boolean;
  /** Whether the cell is all of its line. */
  readonly isLine: boolean;
  /** Whether a lone date may be the row's or its words'. */
  readonly isOneDate: boolean;
}

const mostEither = 3;
const shortNumber = /^[1-9]\d{0,3}$/;
const unsigned = /^(?!0+$)\d/;

/** Words told apart from the rest, cell by cell: a cell's words end with its last word that is no figure, date, currency or kind of movement, or with what follows that one and may be of them. */
export function toldApart(tokens: readonly Token[], kinds: KindsInRow): Told[] {
  const cells = cellsOf(tokens);
  const ends = cells.map((cell) => cell.findLastIndex((token, i) => isWord(token, cell[i + 1], cell, kinds)) + 1);
  const hasGaps = cells.slice(1).some(([first]) => first?.before === "\t" || first?.before === "|");
  const areApart = hasGaps || cells.slice(1).some((_, i) => ends[i + 1] === 0);
  const all: Token[] = [];
  return cells.map((cell, i) => {
    const [end = 0] = ends.slice(i);
    all.push(...cell.slice(0, end));
    const isListed = kinds.listed.some(({ en }) => fold(en) === fold(textOf(all)));
    const isOfMovement = end === 0 && cells[i - 1]?.at(-1)?.kind === "movement";
    const isLine = cell.length === 1 && (cells[i + 1]?.[0]?.before ?? "\n") === "\n";
    const standing = { last: all.at(-1), areApart, hasGaps, isLine, isOneDate: kinds.dates === 1 };
    const either = isListed || isOfMovement ? [] : eitherOf(cell, end, standing);
    all.push(...either);
    return { words: cell.slice(0, end), either, rest: cell.slice(end + either.length) };
  });
}

/** What follows words, on their line or on the next, and may be of them: what the last of them leads on to, a short number, or, where cells are kept apart, whatever is not. */
function eitherOf(cell: readonly Token[], from: number, standing: Standing): readonly Token[] {
  const { last, areApart, hasGaps, isLine, isOneDate } = standing;
  if (last === undefined || (from === 0 && cell[0]?.before !== "\n")) return [];
  const rest = cell.slice(from, from + mostEither);
  const end = rest.findIndex((token, i) => {
    const previous = rest[i - 1] ?? last;
    const isOnNextLine = from === 0 && i === 0;
    const isOfName = token.kind === "date" && isOneDate && !isOnNextLine && !endsName(previous.text);
    const isLedTo = leadsOn(previous.text, token.text) || previous.kind === "currency" || isOfName;
    const isBeside = areApart && !isOnNextLine && token.kind !== "currency";
    const isNumber = shortNumber.test(token.text) && (!isOnNextLine || (hasGaps && isLine));
    if (isOnNextLine && token.kind === "currency" && isLine) return true;
    return !mayBeWord(token) || !(isLedTo || isBeside || isNumber);
  });
  return end < 0 ? rest : rest.slice(0, end);
}

/** Pieces of a figure are no words, nor are nil and what has a sign. */
function mayBeWord({ kind, text }: Token): boolean {
  if (kind === "fragment") return wholeFigure(text) !== undefined && unsigned.test(text);
  return kind === "date" || kind === "currency";
}

function cellsOf(tokens: readonly Token[]): Token[][] {
  const cells: Token[][] = [];
  for (const token of tokens) {
    const last = cells.at(-1);
    if (last === undefined || beginsCell(token)) cells.push([token]);
    else last.push(token);
  }
  return cells;
}

/** Three capitals in a cell of words are a currency only where an amount follows, or where the form lists them. */
function isWord({ kind, text }: Token, next: Token | undefined, cell: readonly Token[], kinds: KindsInRow): boolean {
  if (kind === "date") return kinds.dates === 0;
  if (kind !== "currency" || !kinds.hasCurrencies) return kind === "word" || kind === "currency";
  const isListed = currencies.some(({ en }) => en === text);
  return next?.kind !== "fragment" && !isListed && cell.some((one) => one.kind === "word");
}
