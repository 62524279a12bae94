import { ofRule } from "../citations";
import { sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { figureShown } from "../../model/figure";
import { issuedAtClose } from "../../model/issued";
import type { MonthlyReturn, ShareClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { findClass } from "../../model/share-class";
import { isIssuedIn } from "../issue-of-warrants";
import { warrantsOf } from "../rows-of-part-III";
import type { Breach, Missing, Rule } from "../rule";

const mostPercent = 20;

export const rule: Rule = {
  id: "III-B-limit",
  part: "III(B)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 15.02", "2026-11-23"), ofRule("GEM Rule 21.02", "2026-11-23")],
  expression: "in a month of issue: shares that all warrants may be exercised for <= 20% of issued shares",
  severity: "note",
  over: ["warrants", "issued"],

  *check({ return: r }) {
    const issuing = warrantsOf(r).filter(({ row }) => isIssuedIn(row));
    const first = issuing.filter(
      ({ shares }, i) => issuing.findIndex((one) => isOneClass(r, one.shares, shares)) === i,
    );
    for (const { shares, at } of first) yield* checkClass(r, shares, at);
  },
};

function isOneClass(r: MonthlyReturn, a: ShareClass, b: ShareClass): boolean {
  const issued = classesOf(r.issued).map((one) => one.shares);
  return a === b || (findClass(issued, a) !== undefined && findClass(issued, a) === findClass(issued, b));
}

/** All warrants over the class count once some of them are issued in the month. */
function* checkClass(
  r: MonthlyReturn,
  shares: ShareClass,
  at: `warrants.classes[${number}].warrants[${number}]`,
): Iterable<Breach | Missing> {
  const classes = classesOf(r.issued);
  const match = findClass(classes.map((one) => one.shares), shares); // prettier-ignore
  const issued = match === undefined ? undefined : issuedAtClose(classes[match]);
  const rows = warrantsOf(r).filter((one) => isOneClass(r, one.shares, shares));
  const issuable = sum(rows.map(({ row }) => row.mayBeIssued));
  if (issuable === undefined) yield { missing: `${at}.mayBeIssued` };
  else if (issued === undefined)
    yield { missing: match === undefined ? "issued" : `issued.classes[${match}].issued.opening` }; // prettier-ignore
  else if (
    Decimal.isDecimal(issuable) &&
    Decimal.isDecimal(issued) &&
    issuable.times(100).greaterThan(issued.times(mostPercent))
  ) {
    yield {
      at: `${at}.mayBeIssued`,
      words: { issuable: figureShown(issuable), issued: figureShown(issued) },
      related: rows.map((one) => `${one.at}.mayBeIssued` as const),
    };
  }
}
