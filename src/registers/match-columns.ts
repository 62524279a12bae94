import { wordsOf, type RegisterCell } from "./cell";
import { CellCache } from "./cell-cache";
import { fields, type FieldKey } from "./fields";
import { folded, likeness } from "./folded";
import { isOfMultiples, isSameWithoutBrackets } from "./header-brackets";
import type { ShapeSpec } from "./register";

/** A column of the register for a field, and how sure the match is, from 0 to 1. */
export interface ColumnMatch {
  readonly field: FieldKey;
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  /** Another column that is as likely the field's, and is taken for nothing else. */
  readonly rival?: number;
}

/** From this on a match is taken without being asked about. */
export const sure = 0.9;
const least = 0.6;
/** Headers with more words than a known one may be of something else. */
const [exact, within] = [1, 0.88];
/** Headers that are alike by their letters are never as sure as those that are the same. */
const alike = 0.85;
/** A header stands among the first so many rows. */
export const rowsSearched = 30;
const longestHeader = 80;

/** Fields of a shape in the order in which they are asked for. */
export function fieldsOf({ required, oneOf = [], optional }: ShapeSpec): FieldKey[] {
  return [...new Set([...required, ...oneOf, ...optional])];
}

/** The best column for each field of a shape, one source a field and one field a column; the surest first. */
export function matchColumns(headers: readonly RegisterCell[], shape: ShapeSpec): ColumnMatch[] {
  const texts = headers.map(wordsOf);
  const candidates = fieldsOf(shape).flatMap((field, rank) =>
    texts.map((header, column) => ({ field, column, header, rank, confidence: confidenceOf(header, field) })),
  );
  const possible = candidates.filter(({ confidence }) => confidence >= least);
  possible.sort((a, b) => b.confidence - a.confidence || a.rank - b.rank || a.column - b.column);
  const taken: ColumnMatch[] = [];
  for (const { field, column, header, confidence } of possible) {
    const isFree = !taken.some((one) => one.field === field || one.column === column);
    if (isFree) taken.push({ field, column, header, confidence });
  }
  return taken.map((match) => {
    const isFree = (column: number) => !taken.some((one) => one.column === column);
    const rival = possible.find((one) => one.field === match.field && isFree(one.column) && one.confidence >= match.confidence); // prettier-ignore
    return rival ? { ...match, rival: rival.column } : match;
  });
}

/** How sure it is that a header is a field's. */
export function confidenceOf(header: string, field: FieldKey): number {
  // Figures are no headers, and most cells of a register's first rows are figures.
  if (header.length > longestHeader || !/\p{L}/u.test(header)) return 0;
  const known = confidences.get(field) ?? new CellCache(confidenceBy(fields[field].headers.map(folded)));
  confidences.set(field, known);
  return known.get(header);
}

/** The same words stand in many rows, and are held against the same field each time. */
const confidences = new Map<FieldKey, CellCache<number>>();
const foldedHeaders = new CellCache((header) => folded(String(header)));

function confidenceBy(names: readonly string[]): (header: RegisterCell) => number {
  return (cell) => {
    const [header, own] = [String(cell), foldedHeaders.get(cell)];
    const likely = confidenceIn(own, names);
    if (likely < least || isOfMultiples(header)) return 0;
    return isSameWithoutBrackets(header, names) ? likely : Math.min(likely, within);
  };
}

function confidenceIn(own: string, names: readonly string[]): number {
  if (names.includes(own) || inEachScript(own).every((part) => names.includes(part))) return exact;
  if (names.some((name) => name.length > 3 && isWithin(name, own))) return within;
  return alike * Math.max(0, ...names.filter((name) => mayBeAlike(name, own)).map((name) => likeness(name, own)));
}

/** A header in two languages, "Lapsed 失效", by its parts. */
function inEachScript(own: string): string[] {
  return (own.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).map((part) => part.trim()).filter(Boolean);
}

/** Words of very different lengths are never so alike that it matters. */
function mayBeAlike(a: string, b: string): boolean {
  return alike * Math.min(a.length, b.length) >= least * Math.max(a.length, b.length);
}

/** Whether all the words of a known header stand one after the other in a longer one; Chinese has no spaces between words. */
function isWithin(name: string, header: string): boolean {
  if (!header.includes(name)) return false;
  return /\p{Script=Han}/u.test(name) || ` ${header} `.includes(` ${name} `);
}

/** The row that is most likely the header: the one whose cells are most surely headers of the shape; registers have titles above it. */
export function likelyHeaderRow(rows: readonly (readonly RegisterCell[])[], shape: ShapeSpec): number | undefined {
  const scores = rows
    .slice(0, rowsSearched)
    .map((row) => matchColumns(row, shape).reduce((sum, { confidence }) => sum + confidence ** 2, 0));
  const most = Math.max(0, ...scores);
  return most < 1 ? undefined : scores.indexOf(most);
}
