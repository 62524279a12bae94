import { ofForm } from "../citations";
import { authorisedAtClose, capitalAtClose, capitalAtOpening, parAtClose } from "../../model/authorised";
import { isSameCurrency } from "../../model/currency";
import { Decimal } from "../../model/decimal";
import { same } from "../../model/figure";
import type { AuthorisedClass, MonthlyReturn, Money, Place } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { checkCarried, needsLastMonth } from "../continuity/openings";
import { classRows, pairUp } from "../continuity/rows";
import type { Breach, Rule } from "../rule";

const rowsIn = (r: MonthlyReturn) => classRows(classesOf(r.authorised), "authorised");
const opening = ({ number }: AuthorisedClass) => number.opening;

export const rule: Rule = {
  ...needsLastMonth("authorised"),
  id: "I-continuity",
  part: "I",
  citations: [ofForm("Part I: Balance at close of preceding month")],
  expression: "balance at close of preceding month = balance at close of last month's return",
  severity: "mustFix",

  *check(c) {
    const closing = authorisedAtClose;
    yield* checkCarried(c, { part: "authorised", rows: rowsIn, opening, closing, at: "number.opening", name: "shares.kind" }); // prettier-ignore
    if (c.previous === undefined) return;
    const carriesOn = (now: AuthorisedClass, before: AuthorisedClass) => same(opening(now), closing(before));
    for (const [now, before] of pairUp(rowsIn(c.return), rowsIn(c.previous), carriesOn).pairs) {
      const ofPar = [...checkMoney(now.entry.par.opening, parAtClose(before.entry), `${now.at}.par.opening`)];
      yield* ofPar;
      // Where number or par is not what last month left, capital follows them and is no finding of its own.
      const follows = ofPar.length > 0 || !same(opening(now.entry), closing(before.entry));
      if (follows) continue;
      yield* checkMoney(capitalAtOpening(now.entry), capitalAtClose(before.entry), `${now.at}.capital.opening`);
    }
  },
};

function* checkMoney(opening: Money, closing: Money, at: string): Iterable<Breach> {
  if (opening.currency && closing.currency && !isSameCurrency(opening.currency, closing.currency)) {
    const words = { before: closing.currency, after: opening.currency };
    yield { at: `${at}.currency` as Place, words };
  } else if (Decimal.isDecimal(opening.amount) && Decimal.isDecimal(closing.amount)) {
    // Where one of the two states no amount there is nothing to compare.
    const isCarried = opening.amount.equals(closing.amount);
    if (!isCarried) yield { at: `${at}.amount` as Place, asserted: opening.amount, calculated: closing.amount };
  }
}
