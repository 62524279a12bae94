import { sum } from "../model/balance";
import { classesOf } from "../model/parts";
import type { Place } from "../model/monthly-return";
import { compare, firstAbsent } from "./comparison";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "III-A-closing",
  part: "III(A)",
  basis: "arithmetic",
  citations: ["FF301, Part III(A)"],
  severity: "mustFix",
  over: ["options"],

  *check({ return: r }) {
    for (const [i, { schemes }] of classesOf(r.options).entries()) {
      for (const [j, scheme] of schemes.entries()) {
        const at = `options.classes[${i}].schemes[${j}]` as const;
        const lines = [
          [`${at}.opening`, scheme.opening],
          ...scheme.movements.map(({ number }, k) => [`${at}.movements[${k}].number`, number] as const),
        ] as const;
        const figures = lines.map(([, figure]) => figure);
        yield* compare({
          at: `${at}.closing`,
          asserted: scheme.closing,
          calculated: sum(figures),
          workings: { by: "+", figures: figures.map((figure) => figure ?? null) },
          related: lines.map(([place]) => place),
          needs: firstAbsent<Place>(lines),
        });
      }
    }
  },
};
