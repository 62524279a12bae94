import { capitalAtClose, capitalAtOpening } from "../model/authorised";
import { capitalChange } from "../model/balance";
import { classesOf } from "../model/parts";
import { compare } from "./comparison";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "I-capital-change",
  part: "I",
  basis: "arithmetic",
  citations: ["FF301, Part I"],
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, authorised] of classesOf(r.authorised).entries()) {
      const { number, capital } = authorised;
      const at = `authorised.classes[${i}].capital` as const;
      yield* compare({
        at: `${at}.change.amount`,
        asserted: capital.change.amount,
        calculated: capitalChange(
          number.change,
          capitalAtClose(authorised).amount,
          capitalAtOpening(authorised).amount,
        ),
        related: [`${at}.closing.amount`, `${at}.opening.amount`],
        needs: `authorised.classes[${i}].number.change`,
      });
    }
  },
};
