import { sum } from "../model/balance";
import { issuedAtClose, treasuryAtClose } from "../model/issued";
import { classesOf } from "../model/parts";
import { compare } from "./comparison";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "II-total",
  part: "II",
  basis: "arithmetic",
  citations: ["FF301 v 1.2.0, Part II"],
  severity: "mustFix",
  since: "1.1.1",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) {
      const at = `issued.classes[${i}]` as const;
      const lines = {
        opening: [issued.issued.opening, issued.treasury.opening],
        closing: [issuedAtClose(issued), treasuryAtClose(issued)],
      };
      for (const line of ["opening", "closing"] as const) {
        const [shares, treasury] = lines[line];
        yield* compare({
          at: `${at}.total.${line}`,
          asserted: issued.total[line],
          calculated: sum([shares, treasury]),
          workings: { by: "+", figures: [shares ?? null, treasury ?? null] },
          related: [`${at}.issued.${line}`, `${at}.treasury.${line}`],
          needs: shares === undefined ? `${at}.issued.opening` : `${at}.treasury.opening`,
        });
      }
    }
  },
};
