import { ofForm } from "../citations";
import { closing } from "../../model/balance";
import { classesOf } from "../../model/parts";
import { compare } from "../comparison";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "I-closing",
  part: "I",
  basis: "arithmetic",
  citations: [ofForm("Part I")],
  expression: "closing = opening + increase / decrease (-), of authorised / registered shares",
  severity: "mustFix",
  over: ["authorised"],

  *check({ return: r }) {
    for (const [i, { number }] of classesOf(r.authorised).entries()) {
      const at = `authorised.classes[${i}].number` as const;
      yield* compare({
        at: `${at}.closing`,
        asserted: number.closing,
        calculated: closing(number.opening, number.change),
        workings: { by: "+", figures: [number.opening ?? null, number.change ?? null] },
        related: [`${at}.opening`, `${at}.change`],
        needs: number.opening === undefined ? `${at}.opening` : `${at}.change`,
      });
    }
  },
};
