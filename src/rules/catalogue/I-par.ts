import { ofForm } from "../citations";
import { Decimal } from "../../model/decimal";
import { same } from "../../model/figure";
import { classesOf } from "../../model/parts";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-par",
  part: "I",
  basis: "form",
  citations: [ofForm("Part I")],
  expression: "par value at close of the month = par value at close of preceding month",
  severity: "explain",
  over: ["authorised"],

  *check({ return: r }) {
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
      if (closing.currency && opening.currency && closing.currency !== opening.currency) {
        yield {
          at: `${at}.closing.currency`,
          words: { before: opening.currency, after: closing.currency },
          related: [`${at}.opening.currency`],
        };
      }
    }
  },
};
