import { parseDate } from "../model/calendar-date";
import { parseFigure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import type { Kind } from "../sheet/spec";
import { joinedFigures, wholeFigure } from "./joined-figures";
import type { LineReading, Value } from "./line";
import type { Token } from "./tokens";

/** A cell of a line that tokens are read into. */
export interface Column {
  readonly place: Place;
  readonly kind: Kind;
  /** Place of the currency without which the cell has no amount. */
  readonly onlyWith?: Place;
  /** Words that are known to stand in a cell of text, which no token is read into. */
  readonly words?: string;
  /** Whether the words seem to hold those of another cell. */
  readonly areMixed?: boolean;
}

interface Way {
  readonly value: Value;
  readonly taken: number;
  readonly isPlain: boolean;
}

/** Ways of reading a line beyond which it is not read, and steps beyond which they are not looked for. */
const mostReadings = 400;
const mostSteps = 40_000;
const mostPieces = 6;

/** All ways in which tokens fill columns in their order, each token in one of them and columns blank where none is left; undefined when there are too many. */
export function waysToRead(columns: readonly Column[], tokens: readonly Token[]): LineReading[] | undefined {
  const readings: LineReading[] = [];
  let steps = 0;
  const fill = (at: number, from: number, values: readonly (readonly [Place, Value])[], isPlain: boolean): boolean => {
    steps += 1;
    if (steps > mostSteps || readings.length > mostReadings) return false;
    const column = columns[at];
    if (column === undefined) {
      if (from === tokens.length) readings.push({ values: new Map(values), isPlain });
      return true;
    }
    return waysOf(column, tokens, from, values).every((way) =>
      fill(at + 1, from + way.taken, [...values, [column.place, way.value]], isPlain && way.isPlain),
    );
  };
  return fill(0, 0, [], true) ? readings : undefined;
}

function waysOf(
  column: Column,
  tokens: readonly Token[],
  from: number,
  values: readonly (readonly [Place, Value])[],
): readonly Way[] {
  const { kind } = column;
  const [token] = tokens.slice(from, from + 1);
  if (kind === "shares" || kind === "amount" || kind === "price") {
    const isWithout =
      column.onlyWith !== undefined && values.some(([place, is]) => place === column.onlyWith && is === "");
    return isWithout ? [blank(null)] : [blank(null), ...figuresAt(tokens, from)];
  }
  if (kind === "text") {
    const words = { value: column.words ?? "", taken: 0, isPlain: true };
    return column.areMixed ? [words, { ...words, value: undefined }] : [words];
  }
  const fits = token !== undefined && isOfKind(token, kind);
  return fits ? [one(kind === "date" ? (parseDate(token.text) ?? token.text) : token.text), blank("")] : [blank("")];
}

function isOfKind(token: Token, kind: Kind): boolean {
  if (kind === "code") return token.kind === "fragment" || token.kind === "none";
  return token.kind === kind;
}

function figuresAt(tokens: readonly Token[], from: number): Way[] {
  const [first] = tokens.slice(from, from + 1);
  if (first === undefined) return [];
  if (first.kind === "none") return [one(first.text)];
  const run = tokens.slice(from, from + mostPieces);
  const end = run.findIndex(({ kind, before }, i) => kind !== "fragment" || (i > 0 && before === "|"));
  const fragments = run.slice(0, end < 0 ? run.length : end).map(({ text }) => text);
  return fragments.flatMap((_, i) => waysOfFragments(fragments.slice(0, i + 1), i + 1 < fragments.length));
}

/** A lone dash says nil, or is the sign of the digits that follow. */
function waysOfFragments(fragments: readonly string[], areMoreFollowing: boolean): Way[] {
  const taken = fragments.length;
  if (taken > 1) return joinedFigures(fragments).map((value) => ({ value, taken, isPlain: false }));
  const [fragment = ""] = fragments;
  const value = wholeFigure(fragment);
  if (value !== undefined) return [{ value, taken, isPlain: true }];
  const words = parseFigure(fragment);
  return typeof words === "string" ? [{ value: words, taken, isPlain: !areMoreFollowing }] : [];
}

function one(value: string): Way {
  return { value, taken: 1, isPlain: true };
}

function blank(value: "" | null): Way {
  return { value, taken: 0, isPlain: true };
}
