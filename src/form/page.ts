import type { MonthlyReturn, PartName } from "../model/monthly-return";
import type { Cell, Column, Node, Row, Versioned, Wording } from "../sheet/spec";
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

/** The rows with which a part's sheet begins: the form's version in the last column, and the heading with the state of the part. */
export function head(words: Versioned<Wording>, last: Column, state?: PartName, ofPartIII = false): Node[] {
  const alternatives = Array.isArray(words)
    ? (words as readonly { is: Wording }[]).map((one) => ({ ...one, is: heading(one.is) }))
    : heading(words as Wording);
  return [
    { cells: { ...(ofPartIII && { A: headingOfPartIII }), [last]: { version: true } } },
    { cells: { A: alternatives, ...(state && { [last]: { state } }) } },
  ];
}

/** The line below a scheme, an instrument or a receipt. */
export const approvalDate: Row = {
  cells: {
    B: caption("General Meeting approval date (if applicable)"),
    C: { field: "approvalDate", kind: "date" },
  },
};

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
