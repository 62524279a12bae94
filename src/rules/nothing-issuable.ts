import { Decimal } from "../model/decimal";
import { isNil, pointsElsewhere, type Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { isAtOdds, isPositive, outstandingAtClose } from "../model/outstanding";
import { convertiblesOf, warrantsOf } from "./rows-of-part-III";
import type { Breach, Missing } from "./rule";

const rowsOf = { warrants: warrantsOf, convertibles: convertiblesOf } as const;

/** Holds what is outstanding of warrants or convertibles against the shares that may be issued for it. */
export function* checkOutstanding(r: MonthlyReturn, part: keyof typeof rowsOf): Iterable<Breach | Missing> {
  for (const { row, at } of rowsOf[part](r)) {
    const closing = outstandingAtClose(row);
    const balances = { opening: row.opening, closing };
    const negative = (["opening", "closing"] as const).find((line) => isNegative(balances[line]));
    const { mayBeIssued } = row;
    if (isAtOdds(row)) continue;
    if (negative) yield { at: `${at}.${negative}`, asserted: balances[negative], words: { is: "negative" } };
    else if (closing === undefined) yield { missing: `${at}.opening` };
    else if (mayBeIssued === undefined) yield { missing: `${at}.mayBeIssued` };
    else if (!pointsElsewhere(closing) && !pointsElsewhere(mayBeIssued)) yield* weighed(closing, mayBeIssued, at);
  }
}

/** Something issuable for nothing is wrong, unless the amount is left unsaid, or the columns are those of warrants, which are unconfirmed; nothing issuable for something may be lawful. */
function* weighed(
  closing: Figure,
  mayBeIssued: Figure,
  at: `warrants.classes[${number}].warrants[${number}]` | `convertibles.classes[${number}].instruments[${number}]`,
): Iterable<Breach> {
  const place: Place = `${at}.mayBeIssued`;
  const related: Place[] = [`${at}.closing`];
  if (isPositive(mayBeIssued) && isNil(closing)) {
    const isCertain = Decimal.isDecimal(closing) && at.startsWith("convertibles");
    yield { at: place, asserted: mayBeIssued, related, severity: isCertain ? "mustFix" : "explain", words: { is: "nothing outstanding" } }; // prettier-ignore
  }
  if (isPositive(closing) && isNil(mayBeIssued)) {
    yield { at: place, asserted: closing, related, severity: "explain", words: { is: "nothing issuable" } };
  }
}

const isNegative = (figure: Figure | undefined) => Decimal.isDecimal(figure) && figure.isNegative() && !figure.isZero();
