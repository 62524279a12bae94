import { ofForm } from "../citations";
import { authorisedAtClose, parAtClose } from "../../model/authorised";
import { capital } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { isNil, same } from "../../model/figure";
import type { AuthorisedClass, MonthlyReturn, ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { isSameClass } from "../../model/share-class";
import { notRestatedIn } from "../restated-rows";
import { absentAmong, eventsOf } from "../rows-of-part-III";
import type { Rule } from "../rule";
import { signsOfEvent } from "../signs-of-events";

const restating = ["sub-division", "consolidation"];
const parts = ["options", "warrants", "convertibles", "otherAgreements", "otherMovements"] as const;

export const rule: Rule = {
  id: "III-E-reorganisation",
  part: "III(E)",
  basis: "plausibility",
  citations: [ofForm("Parts I and III"), ofForm("Merdeka, August 2019, which marks what was restated")],
  expression: "a sub-division or consolidation restates par value, options, prices and shares which may be issued",
  severity: "explain",
  over: [],

  *check({ return: r, previous }) {
    yield* absentAmong(r, parts);
    if (r.authorised === undefined) yield { missing: "authorised" };
    for (const shares of reorganisedByEvent(r)) {
      const i = classesOf(r.authorised).findIndex((one) => isSameClass(one.shares, shares) && isParUnchanged(one));
      if (i >= 0) yield { at: `authorised.classes[${i}].par.closing.amount`, words: { is: "par" } };
    }
    const reorganised = [...reorganisedByEvent(r), ...reorganisedByPar(r)];
    const rows = notRestatedIn(r, previous).filter(({ shares }) => reorganised.some((one) => isSameClass(one, shares)));
    yield* rows.map(({ at }) => ({ at: `${at}.mayBeIssued` as const, words: { is: "row" } }));
  },
};

function reorganisedByEvent(r: MonthlyReturn): ShareClass[] {
  return eventsOf(r)
    .filter(({ row }) => restating.includes(signsOfEvent(row.event ?? "")?.kind ?? "") && !isNil(row.issued ?? null))
    .map(({ shares }) => shares);
}

/** Another number of shares of another par value, and the same capital as before. */
function reorganisedByPar(r: MonthlyReturn): ShareClass[] {
  const restated = classesOf(r.authorised).filter((one) => {
    const { number, par } = one;
    const before = capital(number.opening, par.opening.amount);
    const after = capital(authorisedAtClose(one), parAtClose(one).amount);
    const isSameCapital = Decimal.isDecimal(before) && !before.isZero() && same(before, after);
    return isSameCapital && !same(par.opening.amount, parAtClose(one).amount);
  });
  return restated.map(({ shares }) => shares);
}

function isParUnchanged(authorised: AuthorisedClass): boolean {
  const { amount } = authorised.par.opening;
  return Decimal.isDecimal(amount) && same(amount, parAtClose(authorised).amount);
}
