import { ofForm } from "../citations";
import { isSameCurrency } from "../../model/currency";
import { Decimal } from "../../model/decimal";
import { same } from "../../model/figure";
import { classesOf } from "../../model/parts";
import { reportsReorganisation } from "../reorganised";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-par",
  part: "I",
  basis: "form",
  citations: [ofForm("Part I")],
  expression:
    "par value at close of the month = par value at close of preceding month, unless III(E) reports a reorganisation",
  severity: "explain",
  over: ["authorised"],

  *check({ return: r }) {
    if (reportsReorganisation(r)) return;
    for (const [i, { par }] of classesOf(r.authorised).entries()) {
      const at = `authorised.classes[${i}].par` as const;
      const { opening, closing } = par;
      const isComparable = Decimal.isDecimal(opening.amount) || Decimal.isDecimal(closing.amount);
      if (
        isComparable &&
        opening.amount !== undefined &&
        closing.amount !== undefined &&
        !same(closing.amount, opening.amount)
      ) {
        yield {
          at: `${at}.closing.amount`,
          asserted: closing.amount,
          calculated: opening.amount,
          related: [`${at}.opening.amount`],
        };
      }
      if (closing.currency && opening.currency && !isSameCurrency(closing.currency, opening.currency)) {
        yield {
          at: `${at}.closing.currency`,
          words: { before: opening.currency, after: closing.currency },
          related: [`${at}.opening.currency`, `${at}.opening.amount`, `${at}.closing.amount`],
        };
      }
    }
  },
};
