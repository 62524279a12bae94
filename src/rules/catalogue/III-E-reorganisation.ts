import { ofForm } from "../citations";
import { authorisedAtClose, parAtClose } from "../../model/authorised";
import { capital } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { isNil, same } from "../../model/figure";
import type { AuthorisedClass, MonthlyReturn, Place, ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { isSameCurrency } from "../../model/currency";
import { totalOfPartIII } from "../../model/part-III";
import { isSameClass } from "../../model/share-class";
import { kindOfEvent } from "../../model/kinds-of-event";
import { notRestatedIn } from "../restated-rows";
import { absentAmong, eventsOf } from "../rows-of-part-III";
import { isPositive } from "../../model/outstanding";
import type { Breach, Rule } from "../rule";

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
      if (i >= 0)
        yield { at: `authorised.classes[${i}].par.closing.amount`, words: { is: "par" }, related: movedBy(r) };
    }
    yield* countsOutOfRatio(r);
    const reorganised = [...reorganisedByEvent(r), ...reorganisedByPar(r)];
    const rows = notRestatedIn(r, previous).filter(({ shares }) => reorganised.some((one) => isSameClass(one, shares)));
    const related = [...movedBy(r), ...parsOf(r)];
    yield* rows.map(({ at }) => ({ at: `${at}.mayBeIssued` as const, words: { is: "row" }, related }));
  },
};

const reorganisationsIn = (r: MonthlyReturn) =>
  eventsOf(r).filter(({ row }) => kindOfEvent(row.event)?.isRestating && !isNil(row.issued ?? null));

const reorganisedByEvent = (r: MonthlyReturn): ShareClass[] => reorganisationsIn(r).map(({ shares }) => shares);

const movedBy = (r: MonthlyReturn): Place[] => reorganisationsIn(r).map(({ at }) => `${at}.issued` as const);

const parsOf = (r: MonthlyReturn): Place[] =>
  classesOf(r.authorised).flatMap((_, i) =>
    (["opening", "closing"] as const).map((line) => `authorised.classes[${i}].par.${line}.amount` as const),
  );

/** The number that an event adds or takes off is that of the ratio of the par values, of whole shares, where nothing else moved issued shares in the month. */
function* countsOutOfRatio(r: MonthlyReturn): Iterable<Breach> {
  for (const { row, shares, at } of reorganisationsIn(r)) {
    const isAlone = same(totalOfPartIII(r, shares, "issued"), row.issued);
    const calculated = isAlone ? changeByPar(r, shares) : undefined;
    if (calculated && Decimal.isDecimal(row.issued) && !row.issued.equals(calculated)) {
      yield { at: `${at}.issued`, asserted: row.issued, calculated, words: { is: "ratio" }, related: parsOf(r) };
    }
  }
}

/** What the ratio of the par values makes of the issued shares of a class; undefined where par value stays, is not in hand or is of another currency. */
function changeByPar(r: MonthlyReturn, shares: ShareClass): Decimal | undefined {
  const isOfClass = (one: { readonly shares: ShareClass }) => isSameClass(one.shares, shares);
  const issued = classesOf(r.issued).find(isOfClass)?.issued.opening;
  const authorised = classesOf(r.authorised).find(isOfClass);
  const [before, after] = [authorised?.par.opening, authorised && parAtClose(authorised)];
  if (!isPositive(issued) || !isPositive(before?.amount) || !isPositive(after?.amount)) return undefined;
  if (before.amount.equals(after.amount) || !isSameCurrency(before.currency ?? "", after.currency ?? "")) return undefined; // prettier-ignore
  return issued.times(before.amount).div(after.amount).floor().minus(issued);
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
