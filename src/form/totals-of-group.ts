import type { Calculation, Column, Node } from "../sheet/spec";
import { negativeSumOf, sumOf } from "./calculations";
import { total } from "./wordings";

interface Totals {
  readonly letter: "A" | "B" | "C" | "D" | "E";
  readonly groups: string;
  /** Columns of the figure and, from version 1.1.0, of the class's name. */
  readonly figure: Column;
  readonly name: Column;
  /** Total A to E, up to version 1.0.2. */
  readonly issuedBefore: Calculation;
  /** AA1 to EE1. */
  readonly issued: Calculation;
  readonly issuedWords: string;
  /** AA2 to EE2. */
  readonly treasury: { readonly words: string; readonly calculation: Calculation };
}

/** Totals per class under (A) to (D): new shares and treasury shares transferred raise the issued shares, the latter lower the treasury shares. */
export function totalsOfGroup(
  letter: "A" | "B" | "C" | "D",
  groups: string,
  rows: string,
  figure: Column,
  name: Column,
): Node {
  const [newShares, treasuryShares] = [`${rows}[].newShares`, `${rows}[].treasuryShares`];
  return totalsOfClass({
    letter,
    groups,
    figure,
    name,
    issuedBefore: sumOf(newShares),
    issued: sumOf(newShares, treasuryShares),
    issuedWords: "Increase in issued shares (excluding treasury shares):",
    treasury: { words: "Decrease in treasury shares:", calculation: negativeSumOf(treasuryShares) },
  });
}

/** Totals per class under a part of III. */
export function totalsOfClass(totals: Totals): Node {
  const { letter, groups, figure, name, issuedBefore, issued, issuedWords, treasury } = totals;
  const last = String.fromCharCode(figure.charCodeAt(0) - 1) as Column;
  const now = (words: string, field: string, calculation: Calculation, number: 1 | 2): Node => ({
    since: "1.1.0",
    cells: {
      B: total(words, { across: last }),
      [figure]: { field, kind: "shares", calculation },
      [name]: total(`{class} (${letter}${letter}${number})`, { classAt: "shares" }),
    },
  });
  return {
    each: groups,
    again: true,
    of: [
      {
        until: "1.0.2",
        cells: {
          B: total(`Total ${letter} ({class}):`, { across: last, classAt: "shares" }),
          [figure]: { field: "total.issued", kind: "shares", calculation: issuedBefore },
        },
      },
      now(issuedWords, "total.issued", issued, 1),
      now(treasury.words, "total.treasury", treasury.calculation, 2),
    ],
  };
}
