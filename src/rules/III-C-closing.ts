import { sum } from "../model/balance";
import { classesOf } from "../model/parts";
import type { Place } from "../model/monthly-return";
import { compare, firstAbsent } from "./comparison";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "III-C-closing",
  part: "III(C)",
  basis: "arithmetic",
  citations: ["FF301, Part III(C)"],
  severity: "mustFix",
  over: ["convertibles"],

  *check({ return: r }) {
    for (const [i, { instruments }] of classesOf(r.convertibles).entries()) {
      for (const [j, instrument] of instruments.entries()) {
        const at = `convertibles.classes[${i}].instruments[${j}]` as const;
        const lines = [
          [`${at}.opening`, instrument.opening],
          ...instrument.movements.map(({ number }, k) => [`${at}.movements[${k}].number`, number] as const),
        ] as const;
        const figures = lines.map(([, figure]) => figure);
        yield* compare({
          at: `${at}.closing`,
          asserted: instrument.closing,
          calculated: sum(figures),
          workings: { by: "+", figures: figures.map((figure) => figure ?? null) },
          related: lines.map(([place]) => place),
          needs: firstAbsent<Place>(lines),
        });
      }
    }
  },
};
