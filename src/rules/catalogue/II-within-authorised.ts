import { ofForm } from "../citations";
import { authorisedAtClose, parAtClose } from "../../model/authorised";
import { Decimal } from "../../model/decimal";
import { totalAtClose } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { findClass } from "../../model/share-class";
import { hasTreasuryShares } from "../../model/versions";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-within-authorised",
  part: "II",
  basis: "arithmetic",
  citations: [ofForm("Parts I and II")],
  expression: "total issued shares at close <= authorised shares at close",
  severity: "mustFix",
  over: ["authorised", "issued"],

  *check({ return: r }) {
    const authorised = classesOf(r.authorised);
    const shares = authorised.map((one) => one.shares);
    for (const [i, issued] of classesOf(r.issued).entries()) {
      const at = `issued.classes[${i}]` as const;
      const match = findClass(shares, issued.shares);
      if (match === undefined) {
        yield { missing: `${at}.shares.kind` };
        continue;
      }
      const limit = authorised[match];
      const [most, total] = [limit && authorisedAtClose(limit), totalAtClose(issued, hasTreasuryShares(r.formVersion))];
      if (most === undefined || total === undefined) {
        yield { missing: total === undefined ? `${at}.issued.opening` : `authorised.classes[${match}].number.opening` };
      } else if (Decimal.isDecimal(most) && Decimal.isDecimal(total) && total.greaterThan(most)) {
        // The registered capital of mainland issuers lags behind what they have issued until it is registered.
        const isRegisteredCapital = limit !== undefined && parAtClose(limit).currency === "RMB";
        yield {
          at: `${at}.issued.closing`,
          asserted: total,
          calculated: most,
          related: [`authorised.classes[${match}].number.closing`],
          severity: isRegisteredCapital ? "explain" : "mustFix",
        };
      }
    }
  },
};
