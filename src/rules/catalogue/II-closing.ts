import { ofForm } from "../citations";
import { closing } from "../../model/balance";
import { columnsOfPartII } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { compare } from "../comparison";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-closing",
  part: "II",
  basis: "arithmetic",
  citations: [ofForm("Part II")],
  expression: "closing = opening + increase / decrease (-), of issued shares and of treasury shares",
  severity: "mustFix",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) {
      for (const column of columnsOfPartII(r)) {
        const at = `issued.classes[${i}].${column}` as const;
        const movement = issued[column];
        yield* compare({
          at: `${at}.closing`,
          asserted: movement.closing,
          calculated: closing(movement.opening, movement.change),
          workings: { by: "+", figures: [movement.opening ?? null, movement.change ?? null] },
          related: [`${at}.opening`, `${at}.change`],
          needs: movement.opening === undefined ? `${at}.opening` : `${at}.change`,
        });
      }
    }
  },
};
