import { parseDate } from "../model/calendar-date";
import { parseFigure } from "../model/figure";

/** A word of a text by what it can be. */
export interface Token {
  readonly kind: "fragment" | "currency" | "date" | "none" | "movement" | "word";
  readonly text: string;
  /** What stands before it: nothing or a blank within a cell; a gap, a new line or a bar begins another cell. */
  readonly before: string;
}

const wordOrDate = /(\d{1,2}[ \t\n-][A-Z][a-z]{2,8}[ \t\n-]\d{4})(?=[\s|]|$)|\|?[^\s|]+/g;
/** A year, or another number, that a sentence goes on after or ends with. */
const inSentence = /^\d{4,}[,.]$/;
const fragment = /^(?:[-\u2010-\u2015\u2212]?[\d,.]+-?|\([\d,.]+\)|[-\u2010-\u2015\u2212]+)$/;
const mostWordsOfNone = 5;
const specks = /^[·•∙●■]+$/;

/** The words of a text, dates as one; marks that are no words are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(wordOrDate)) {
    const bar = match[0].startsWith("|") ? "|" : "";
    const before = bar || text.slice(end, match.index).slice(-1);
    end = match.index + match[0].length;
    for (const [i, word] of wordsOf(match[0].slice(bar.length), match[1]).entries()) {
      if (!specks.test(word)) tokens.push({ kind: kindOf(word), text: word, before: i === 0 ? before : " " });
    }
  }
  return tokens;
}

/** Whether a token begins another cell than the one before it. */
export function beginsCell({ before }: Token): boolean {
  return before !== "" && before !== " ";
}

/** Words that say none, as one token each; other words are dropped, for no column takes them. */
export function withoutWords(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let end = 0;
  for (const [i, token] of tokens.entries()) {
    if (i < end) continue;
    const length = token.kind === "word" ? lengthOfNone(tokens.slice(i, i + mostWordsOfNone)) : 0;
    if (length > 0) kept.push({ ...token, kind: "none", text: textOf(tokens.slice(i, i + length)) });
    else if (token.kind !== "word") kept.push(token);
    end = i + length;
  }
  return kept;
}

/** How many of the words say none together: "Not applicable". */
function lengthOfNone(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ kind }) => kind !== "word");
  const words = end < 0 ? tokens : tokens.slice(0, end);
  return words.findLastIndex((_, i) => typeof parseFigure(textOf(words.slice(0, i + 1))) === "string") + 1;
}

/** Words as a text with a blank between them. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

function wordsOf(text: string, date: string | undefined): string[] {
  const day = date?.replace(/\s/g, " ");
  if (day === undefined) return [text];
  return parseDate(day) === undefined ? day.split(/[ -]/) : [day];
}

function kindOf(word: string): Token["kind"] {
  if (fragment.test(word)) return inSentence.test(word) ? "word" : "fragment";
  if (/^[A-Z]{3}$/.test(word)) return "currency";
  return word.includes(" ") || /^\d{1,2}-[A-Z][a-z]+-\d{4}$/.test(word) ? "date" : "word";
}
