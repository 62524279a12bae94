import type { Cell, Column, Node, Versioned, Wording } from "../sheet/spec";
import { closingCheck, sumOf } from "./calculations";
import { classIssuableHead } from "./class-of-shares";
import { currencies } from "./listed-values";
import { approvalDate, gap } from "./page";
import { sharesIssuedFields, sharesIssuedHeaders } from "./shares-issued";
import { totalsOfGroup } from "./totals-of-group";
import { header, rowOrdinal } from "./wordings";

type Cells = { [column in Column]?: Versioned<Cell> };

interface Instruments {
  readonly letter: "B" | "C";
  readonly groups: string;
  readonly rows: string;
  readonly description: Wording;
  readonly currency: Wording;
  readonly opening: Wording;
  readonly closing: Wording;
  readonly movements: readonly Wording[];
  /** The lines below the instrument's first, before the General Meeting approval date. */
  readonly terms: readonly Node[];
  /** Cells right of the table's header and first row: the check, and terms that the form does not print. */
  readonly beside: { readonly header: Cells; readonly check: Column };
}

const columns = ["H", "I", "J"] as const;

/** Warrants and convertibles: a table a class of shares, an instrument a row with its movements and its terms below it, and the totals per class. */
export function instrumentsByClass(one: Instruments): Node[] {
  const headers: Node = {
    lines: 5,
    cells: {
      B: header(one.description),
      C: header(one.currency),
      D: header(one.opening),
      E: header("Movement during the month", { across: "F" }),
      G: header(one.closing),
      ...sharesIssuedHeaders(one.letter, columns),
      ...one.beside.header,
    },
  };
  const instrument: Node = {
    lines: 4,
    cells: {
      A: rowOrdinal,
      B: { field: "description", kind: "text" },
      C: { field: "currency", kind: "currency", offers: currencies },
      D: { field: "opening", kind: "amount" },
      G: { field: "closing", kind: "amount", calculation: sumOf("opening", "movements[].number") },
      ...sharesIssuedFields(columns),
      [one.beside.check]: closingCheck(true, "closing", "opening", "movements[].number"),
    },
    spill: {
      list: "movements",
      cells: {
        E: { field: "kind", kind: "text", offers: one.movements },
        F: { field: "number", kind: "amount" },
      },
    },
  };
  return [
    {
      each: one.groups,
      of: [gap, ...classIssuableHead(), headers, { each: one.rows, of: [instrument, ...one.terms, approvalDate] }],
    },
    gap,
    totalsOfGroup(one.letter, one.groups, one.rows, "H", "I"),
  ];
}
