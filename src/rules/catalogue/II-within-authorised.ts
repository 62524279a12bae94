import { ofForm } from "../citations";
import { authorisedAtClose, capitalAtClose, parAtClose } from "../../model/authorised";
import { Decimal } from "../../model/decimal";
import type { Figure } from "../../model/figure";
import { isMainlandIssuer } from "../../model/issuer-profile";
import { totalAtClose } from "../../model/issued";
import type { AuthorisedClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { findClass } from "../../model/share-class";
import { hasTreasuryShares } from "../../model/versions";
import { isSameCurrency } from "../../model/currency";
import type { Case, Rule, Severity } from "../rule";

export const rule: Rule = {
  id: "II-within-authorised",
  part: "II",
  basis: "arithmetic",
  citations: [ofForm("Parts I and II")],
  expression: "total issued shares at close <= authorised shares at close",
  severity: "mustFix",
  over: ["authorised", "issued"],

  *check(c) {
    const r = c.return;
    const authorised = classesOf(r.authorised);
    if (authorised.length === 0) yield { missing: "authorised" };
    const shares = authorised.map((one) => one.shares);
    for (const [i, issued] of classesOf(r.issued).entries()) {
      const at = `issued.classes[${i}]` as const;
      const match = findClass(shares, issued.shares);
      // A class that Part I does not list is what I-classes finds.
      if (match === undefined) {
        if (issued.shares.kind === undefined) yield { missing: `${at}.shares.kind` };
        continue;
      }
      const limit = authorised[match];
      const [most, total] = [authorisedAtClose(limit), totalAtClose(issued, hasTreasuryShares(r.formVersion))];
      if (most === undefined || total === undefined) {
        yield { missing: total === undefined ? `${at}.issued.opening` : `authorised.classes[${match}].number.opening` };
      } else if (isExceeded(most, total)) {
        yield {
          at: `${at}.issued.closing`,
          asserted: total,
          calculated: most,
          related: [`authorised.classes[${match}].number.closing`],
          severity: severityOf(limit, c),
        };
      }
    }
  },
};

/** A negative limit is what I-balances finds. */
function isExceeded(most: Figure, total: Figure): boolean {
  return Decimal.isDecimal(most) && Decimal.isDecimal(total) && !most.isNegative() && total.greaterThan(most);
}

/** Registered capital of mainland issuers lags behind what they have issued; a company without par value has no authorised capital. */
function severityOf(limit: AuthorisedClass, { profile }: Case): Severity {
  const par = parAtClose(limit);
  const currencies = [par, capitalAtClose(limit)].map(({ currency = "" }) => currency);
  const isRegisteredCapital = isMainlandIssuer(profile) ?? currencies.some((one) => isSameCurrency(one, "RMB"));
  return isRegisteredCapital || !Decimal.isDecimal(par.amount) ? "explain" : "mustFix";
}
