import { ofForm } from "../citations";
import { capitalAtClose, capitalAtOpening, parAtClose } from "../../model/authorised";
import { capitalChange } from "../../model/balance";
import { isSameCurrency } from "../../model/currency";
import { isNil, same } from "../../model/figure";
import type { AuthorisedClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { compare } from "../comparison";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-capital-change",
  part: "I",
  basis: "arithmetic",
  citations: [ofForm("Part I")],
  expression: "increase / decrease (-) of capital = closing capital - opening capital",
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, authorised] of classesOf(r.authorised).entries()) {
      const { number, capital } = authorised;
      const at = `authorised.classes[${i}].capital` as const;
      if (isBlankBesideNone(authorised) || isIncomparable(authorised)) continue;
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

/** Capital that was redenominated, or has no par value any more, has no change in one currency. */
function isIncomparable(authorised: AuthorisedClass): boolean {
  const [opening, closing] = [capitalAtOpening(authorised), capitalAtClose(authorised)];
  const isRedenominated = opening.currency && closing.currency && !isSameCurrency(opening.currency, closing.currency);
  return isRedenominated || opening.amount === null || closing.amount === null;
}

/** Lawful: nothing is said of the change where neither the number of shares nor the par value changes. */
function isBlankBesideNone(authorised: AuthorisedClass): boolean {
  const { number, par, capital } = authorised;
  const isParUnchanged = same(parAtClose(authorised).amount, par.opening.amount);
  return capital.change.amount === null && number.change !== undefined && isNil(number.change) && isParUnchanged;
}
