import { wordsOf, type RegisterCell } from "./cell";
import { fields, type FieldKey } from "./fields";
import { folded, likeness } from "./folded";
import type { ShapeSpec } from "./register";

/** A column of the register for a field, and how sure the match is, from 0 to 1. */
export interface ColumnMatch {
  readonly field: FieldKey;
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
}

/** From this on a match is taken without being asked about. */
export const sure = 0.9;
const least = 0.6;
const [exact, within] = [1, 0.92];
/** Headers that are alike by their letters are never as sure as those that are the same. */
const alike = 0.85;
const rowsSearched = 30;
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
  return taken;
}

/** How sure it is that a header is a field's. */
export function confidenceOf(header: string, field: FieldKey): number {
  const own = folded(header);
  if (own === "" || header.length > longestHeader) return 0;
  const names = fields[field].headers.map(folded);
  if (names.includes(own)) return exact;
  if (names.some((name) => name.length > 3 && isWithin(name, own))) return within;
  return alike * Math.max(...names.map((name) => likeness(name, own)));
}

/** Whether all the words of a known header stand one after the other in a longer one; Chinese has no spaces between words. */
function isWithin(name: string, header: string): boolean {
  const isHan = /\p{Script=Han}/u.test(name);
  return isHan ? header.includes(name) : ` ${header} `.includes(` ${name} `);
}

/** The row that is most likely the header: the one whose cells are most surely headers of the shape; registers have titles above it. */
export function likelyHeaderRow(rows: readonly (readonly RegisterCell[])[], shape: ShapeSpec): number | undefined {
  const scores = rows
    .slice(0, rowsSearched)
    .map((row) => matchColumns(row, shape).reduce((sum, { confidence }) => sum + confidence ** 2, 0));
  const most = Math.max(0, ...scores);
  return most < 1 ? undefined : scores.indexOf(most);
}
