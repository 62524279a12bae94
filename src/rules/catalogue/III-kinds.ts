import { ofForm } from "../citations";
import { isNil } from "../../model/figure";
import { absentAmong, instrumentsOf, isOver } from "../rows-of-part-III";
import type { Rule } from "../rule";

const parts = ["options", "warrants", "convertibles"] as const;
const saysOthersOnly = /^\s*others?\W*$/i;

export const rule: Rule = {
  id: "III-kinds",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A) to (C): movement during the month")],
  expression: "each movement other than 0 has a kind, and Others is followed by words",
  severity: "explain",
  over: [],
  applies: isOver(parts),

  *check({ return: r }) {
    yield* absentAmong(r, parts);
    for (const { row, at } of instrumentsOf(r)) {
      for (const [k, { kind, number }] of row.movements.entries()) {
        if (number === undefined || isNil(number)) continue;
        const place = `${at}.movements[${k}].kind` as const;
        const related = [`${at}.movements[${k}].number`] as const;
        if (kind === undefined) yield { missing: place };
        else if (kind.trim() === "") yield { at: place, words: { number: String(k + 1), is: "blank" }, related };
        else if (saysOthersOnly.test(kind))
          yield { at: place, words: { number: String(k + 1), is: kind.trim() }, related };
      }
    }
  },
};
