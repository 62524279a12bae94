import { ofForm } from "../citations";
import { authorisedAtClose } from "../../model/authorised";
import { classesOf } from "../../model/parts";
import { wrongBalances } from "../balances";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-balances",
  part: "I",
  basis: "form",
  citations: [ofForm("Part I")],
  expression: "authorised / registered shares are whole numbers, and balances >= 0",
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, authorised] of classesOf(r.authorised).entries()) {
      const { opening, change } = authorised.number;
      const closing = authorisedAtClose(authorised);
      yield* wrongBalances(`authorised.classes[${i}].number`, { opening, change, closing });
    }
  },
};
