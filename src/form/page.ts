import type { PartName } from "../model/monthly-return";
import type { Column, Node, Row, Wording } from "../sheet/spec";
import type { Versioned, Cell } from "../sheet/spec";
import { heading } from "./wordings";

/** A row that keeps its distance. */
export const gap: Row = { cells: {} };

/** The heading of Part III, which the form prints once, above (A). */
const headingOfPartIII: Versioned<Cell> = [
  { until: "1.0.2", is: heading({ en: "III. Details of Movements in Issued Shares", zh: "III. 已發行股份變動詳情" }) },
  {
    since: "1.1.1",
    is: heading({
      en: "III. Details of Movements in Issued Shares and/or Treasury Shares",
      zh: "III. 已發行股份及/或庫存股份變動詳情",
    }),
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
