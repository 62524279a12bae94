import type { MonthlyReturn, PartName } from "../model/monthly-return";
import {
  since,
  templateColumns,
  until,
  type Cell,
  type Column,
  type Node,
  type Row,
  type Versioned,
  type Wording,
} from "../sheet/spec";
import { caption, heading, wording } from "./wordings";

/** A row that keeps its distance. */
export const gap: Row = { cells: {} };

/** The heading of Part III, which the form prints once, above (A). */
const headingOfPartIII: Versioned<Cell> = [
  { until: "1.0.2", is: heading(wording("III. Details of Movements in Issued Shares")) },
  {
    since: "1.1.0",
    is: heading(wording("III. Details of Movements in Issued Shares and/or Treasury Shares")),
  },
];

/** The last column of a part's table up to version 1.0.2, where it is narrower, and from 1.1.0. */
export type LastColumn = Column | { readonly before: Column; readonly now: Column };

/** The rows with which a part's sheet begins: the form's version in the last column, and the heading with the state of the part. */
export function head(words: Versioned<Wording>, last: LastColumn, state?: PartName, ofPartIII = false): Node[] {
  const alternatives = Array.isArray(words)
    ? (words as readonly { is: Wording }[]).map((one) => ({ ...one, is: heading(one.is) }))
    : heading(words as Wording);
  const inLast = (cell: Cell) =>
    typeof last === "string"
      ? { [last]: cell }
      : { [last.before]: [until("1.0.2", cell)], [last.now]: [since("1.1.0", cell)] };
  return [
    { cells: { ...(ofPartIII && { A: headingOfPartIII }), ...inLast({ version: true }) } },
    { cells: { A: alternatives, ...(state && inLast({ state })) } },
  ];
}

/** The line below a scheme, an instrument or a receipt. */
export const approvalDate: Row = {
  cells: {
    B: caption("General Meeting approval date (if applicable)"),
    C: { field: "approvalDate", kind: "date" },
  },
};

/** How many columns of a part are printed, by its last one. */
export function printedUpTo(last: { readonly before: Column; readonly now: Column }): Versioned<number> {
  const count = (column: Column) => templateColumns.indexOf(column) + 1;
  return [until("1.0.2", count(last.before)), since("1.1.0", count(last.now))];
}

/** The remarks below a part. */
export function remarks(part: keyof MonthlyReturn["remarks"], last: Column): Node[] {
  return [
    gap,
    {
      lines: 3,
      cells: { B: caption("Remarks:"), C: { field: `remarks.${part}`, kind: "text", across: last } },
    },
  ];
}
