import { ofForm } from "../citations";
import { classesOf } from "../../model/parts";
import { isSameCurrency } from "../../model/currency";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-currency",
  part: "I",
  basis: "form",
  citations: [ofForm("Part I")],
  expression: "currency of capital = currency of par value",
  severity: "explain",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, { par, capital }] of classesOf(r.authorised).entries()) {
      const at = `authorised.classes[${i}]` as const;
      for (const line of ["opening", "change", "closing"] as const) {
        const stated = capital[line].currency;
        const parCurrency = (line === "closing" ? par.closing.currency : undefined) ?? par.opening.currency;
        if (!stated || !parCurrency || isSameCurrency(stated, parCurrency)) continue;
        yield {
          at: `${at}.capital.${line}.currency`,
          words: { stated, parCurrency },
          related: [
            `${at}.par.opening.currency`,
            `${at}.number.${line}`,
            `${at}.par.${line === "opening" ? line : "closing"}.amount`,
            `${at}.capital.${line}.amount`,
          ],
        };
      }
    }
  },
};
