import { ofForm } from "../citations";
import { sum } from "../../model/balance";
import { issuedAtClose, treasuryAtClose } from "../../model/issued";
import { classesOf } from "../../model/parts";
import type { Place } from "../../model/monthly-return";
import { compare, firstAbsent } from "../comparison";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-total",
  part: "II",
  basis: "arithmetic",
  citations: [ofForm("Part II (v 1.2.0)")],
  expression: "total issued shares = issued shares (excluding treasury shares) + treasury shares",
  severity: "mustFix",
  since: "1.1.0",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) {
      const at = `issued.classes[${i}]` as const;
      const { issued: shares, treasury } = issued;
      const lines = {
        opening: [shares.opening, treasury.opening],
        closing: [issuedAtClose(issued), treasuryAtClose(issued)],
      };
      const missing = firstAbsent<Place>([
        [`${at}.issued.opening`, shares.opening],
        [`${at}.issued.change`, shares.change],
        [`${at}.treasury.opening`, treasury.opening],
        [`${at}.treasury.change`, treasury.change],
      ]);
      for (const line of ["opening", "closing"] as const) {
        const [excluding, held] = lines[line];
        yield* compare({
          at: `${at}.total.${line}`,
          asserted: issued.total[line],
          calculated: sum([excluding, held]),
          workings: { by: "+", figures: [excluding ?? null, held ?? null] },
          related: [`${at}.issued.${line}`, `${at}.treasury.${line}`],
          needs: missing,
        });
      }
    }
  },
};
