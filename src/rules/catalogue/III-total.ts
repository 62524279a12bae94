import { ofForm } from "../citations";
import { lacksOfPartIII, missingInPartIII, placesOfPartIII, totalOfPartIII } from "../../model/part-III";
import { columnsOfPartII } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { compare } from "../comparison";
import type { Rule } from "../rule";
import { weight } from "../totals-of-group";

export const rule: Rule = {
  id: "III-total",
  part: "III(E)",
  basis: "arithmetic",
  citations: [
    ofForm("Part III: Total of A to E"),
    ofForm("Part III: Total of AA1 to EE1, Total of AA2 to EE2 (v 1.2.0)"),
  ],
  expression: "total of A to E = Total A + Total B + Total C + Total D + Total E, of each class",
  severity: "mustFix",
  over: ["issued"],

  *check({ return: r }) {
    const lacks = lacksOfPartIII(r);
    if (lacks.length > 0) {
      yield* lacks.map((missing) => ({ missing }));
      return;
    }
    for (const [i, { shares, details }] of classesOf(r.issued).entries()) {
      for (const column of columnsOfPartII(r)) {
        const at = `issued.classes[${i}].details.${column}` as const;
        const asserted = details[column];
        const calculated = totalOfPartIII(r, shares, column);
        yield* compare({
          at,
          asserted,
          calculated,
          rows: placesOfPartIII(r, shares, column),
          severity: weight(asserted),
          needs: missingInPartIII(r, shares),
        });
      }
    }
  },
};
