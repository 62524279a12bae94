import { ofForm, ofRule } from "../citations";
import type { Decimal } from "../../model/decimal";
import type { Scheme } from "../../model/monthly-return";
import { hasTreasuryShares } from "../../model/versions";
import { exercisedIn, isOverExistingShares, otherwiseGone, sharesIssuedUnder } from "../exercised-options";
import { isPositive, outstandingAtClose } from "../../model/outstanding";
import { schemesOf } from "../rows-of-part-III";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-A-exercised",
  part: "III(A)",
  basis: "form",
  citations: [ofForm("Part III(A)"), ofRule("Main Board Rule 13.25A: a change counts on allotment, not on exercise")],
  expression: "- options exercised x shares per option = new shares issued + treasury shares transferred",
  severity: "explain",
  over: ["options"],

  *check({ return: r }) {
    const withTreasury = hasTreasuryShares(r.formVersion);
    for (const { row, at } of schemesOf(r)) {
      const [exercised, issued] = [exercisedIn(row), sharesIssuedUnder(row, withTreasury)];
      if (exercised === undefined) yield { missing: `${at}.opening` };
      else if (issued === undefined)
        yield { missing: row.newShares === undefined ? `${at}.newShares` : `${at}.treasuryShares` };
      else if (!issued.isNegative() && !isAccountedFor(row, exercised, issued)) {
        yield {
          at: `${at}.newShares`,
          asserted: issued,
          calculated: exercised,
          related: [
            ...row.movements.map((_, k) => `${at}.movements[${k}].number` as const),
            `${at}.closing`,
            `${at}.mayBeIssued`,
          ],
        };
      }
    }
  },
};

/** Share for option, at the ratio of what is outstanding, together with exercises by another name, or out of shares that exist already. */
function isAccountedFor(scheme: Scheme, exercised: Decimal, issued: Decimal): boolean {
  const isOutOfExisting = issued.isZero() && isOverExistingShares(scheme);
  return (
    issued.equals(exercised) ||
    isOutOfExisting ||
    isAtRatio(scheme, exercised, issued) ||
    isWithOthers(scheme, exercised, issued)
  );
}

function isAtRatio(scheme: Scheme, exercised: Decimal, issued: Decimal): boolean {
  const outstanding = outstandingAtClose(scheme);
  const { mayBeIssued } = scheme;
  if (!isPositive(outstanding) || !isPositive(mayBeIssued)) return false;
  return issued.times(outstanding).equals(exercised.times(mayBeIssued));
}

function isWithOthers(scheme: Scheme, exercised: Decimal, issued: Decimal): boolean {
  const others = otherwiseGone(scheme);
  return others !== undefined && issued.equals(exercised.plus(others));
}
