import { digits, type Decimal } from "../../model/decimal";
import type { Cause, Gap, RowFigure } from "./cause";

/** Most rows among which sums are looked for: so many make fewer than two thousand pairs. */
export const mostRows = 60;
/** Most sums that are offered: where more fit, none of them says anything. */
const mostOffered = 3;

/** Causes that are two or three rows: together they are left out or counted twice. */
export function causesOfSums({ difference, rows }: Gap): Cause[] {
  const left = sumsTo(difference.negated(), rows).found.map((some) => ({ kind: "rowsLeftOut" as const, rows: some }));
  const twice = sumsTo(difference, rows).found.map((some) => ({ kind: "rowsCountedTwice" as const, rows: some }));
  return [...left, ...twice].map(({ kind, rows: some }) => ({ kind, rows: some.map(({ place }) => place) }));
}

/** The pairs of rows that sum to a figure, else the threes, and how many sums were tried: each pair once, its rest looked up. */
export function sumsTo(
  wanted: Decimal,
  all: readonly RowFigure[],
): { readonly found: readonly (readonly RowFigure[])[]; readonly tried: number } {
  const rows = all.filter(({ figure }) => !figure.isZero()).slice(0, mostRows);
  const places = new Map<string, number[]>();
  for (const [i, { figure }] of rows.entries()) places.set(digits(figure), [...(places.get(digits(figure)) ?? []), i]);
  const pairs: RowFigure[][] = [];
  const threes: RowFigure[][] = [];
  let tried = 0;
  for (const [i, one] of rows.entries()) {
    for (const [k, other] of rows.slice(i + 1).entries()) {
      tried += 1;
      const rest = wanted.minus(one.figure).minus(other.figure);
      if (rest.isZero()) pairs.push([one, other]);
      const third = (places.get(digits(rest)) ?? []).filter((j) => j > i + 1 + k);
      threes.push(...third.slice(0, mostOffered + 1).map((j) => [one, other, rows[j]]));
      if (pairs.length > mostOffered) return { found: [], tried };
    }
  }
  const found = pairs.length > 0 ? pairs : threes;
  return { found: found.length > mostOffered ? [] : found, tried };
}
