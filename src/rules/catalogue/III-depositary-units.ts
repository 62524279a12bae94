import { ofForm } from "../citations";
import { Decimal, parseDecimal } from "../../model/decimal";
import type { MonthlyReturn, Place } from "../../model/monthly-return";
import { groupedParts, type GroupedPart } from "../../model/part-III";
import { rowsOf } from "../continuity/rows";
import type { Rule } from "../rule";

const depositary =
  /(\d{1,3}(?:,\d{3})+|\d+) (?:ADSs?|ADRs?|HDRs?|(?:American|Hong Kong) depositary (?:shares|receipts))\b/gi;

export const rule: Rule = {
  id: "III-depositary-units",
  part: "III(E)",
  basis: "plausibility",
  citations: [ofForm("Part III")],
  expression: "figures of Part III are numbers of shares, not of depositary shares or receipts",
  severity: "explain",
  over: [],
  applies: ({ return: r }) => groupedParts.some((part) => depositaryIn(r, part).length > 0),

  *check({ return: r }) {
    for (const part of groupedParts) {
      const named = depositaryIn(r, part);
      for (const [place, figure] of figuresOf(r, part)) {
        if (named.some((number) => number.equals(figure.abs()))) yield { at: place, asserted: figure };
      }
    }
  },
};

/** Numbers of depositary shares or receipts that the words of a part name, and do not name as numbers of shares too. */
function depositaryIn(r: MonthlyReturn, part: GroupedPart): Decimal[] {
  const words = [r.remarks[part] ?? "", ...rowsOf(r, part).map((row) => row.words)];
  return words.flatMap((text) =>
    [...text.matchAll(depositary)].flatMap(([, number]) => {
      const figure = parseDecimal(number);
      const isOneForOne = text.replace(depositary, "").includes(number);
      return figure && !figure.isZero() && !isOneForOne ? [figure] : [];
    }),
  );
}

function figuresOf(r: MonthlyReturn, part: GroupedPart): (readonly [Place, Decimal])[] {
  return rowsOf(r, part).flatMap(({ entry, at }) =>
    Object.entries(entry).flatMap(([name, value]: [string, unknown]) =>
      Decimal.isDecimal(value) ? [[`${at}.${name}` as Place, value] as const] : [],
    ),
  );
}
