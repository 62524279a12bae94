import { sum } from "../model/balance";
import { classesOf } from "../model/parts";
import { compare } from "./comparison";
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
        const figures = [instrument.opening, ...instrument.movements.map(({ number }) => number)];
        yield* compare({
          at: `${at}.closing`,
          asserted: instrument.closing,
          calculated: sum(figures),
          workings: { by: "+", figures: figures.map((figure) => figure ?? null) },
          related: [`${at}.opening`, ...instrument.movements.map((_, k) => `${at}.movements[${k}].number` as const)],
          needs: `${at}.opening`,
        });
      }
    }
  },
};
