import type { Column, Node } from "../sheet/spec";
import { negativeSumOf, sumOf } from "./calculations";
import { total } from "./wordings";

/** Totals per class under a part of III: Total A up to version 1.0.2, then AA1 and AA2; `rows` is the list of schemes or instruments. */
export function totalsOfGroup(letter: "A" | "C", list: string, rows: string, figure: Column, name: Column): Node {
  const last = String.fromCharCode(figure.charCodeAt(0) - 1) as Column;
  const [newShares, treasuryShares] = [`${rows}[].newShares`, `${rows}[].treasuryShares`];
  return {
    each: list,
    again: true,
    of: [
      {
        until: "1.0.2",
        cells: {
          B: total(`Total ${letter} ({class}):`, undefined, { across: last, classAt: "shares" }),
          [figure]: { field: "total.issued", kind: "shares", calculation: sumOf(newShares) },
        },
      },
      {
        since: "1.1.1",
        cells: {
          B: total("Increase in issued shares (excluding treasury shares):", undefined, { across: last }),
          [figure]: { field: "total.issued", kind: "shares", calculation: sumOf(newShares, treasuryShares) },
          [name]: total(`{class} (${letter}${letter}1)`, undefined, { classAt: "shares" }),
        },
      },
      {
        since: "1.1.1",
        cells: {
          B: total("Decrease in treasury shares:", undefined, { across: last }),
          [figure]: { field: "total.treasury", kind: "shares", calculation: negativeSumOf(treasuryShares) },
          [name]: total(`{class} (${letter}${letter}2)`, undefined, { classAt: "shares" }),
        },
      },
    ],
  };
}
