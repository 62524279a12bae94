import { ofForm } from "../citations";
import { columnsOfPartII } from "../../model/issued";
import { lacksOfPartIII, missingInPartIII, placesOfPartIII, totalOfPartIII } from "../../model/part-III";
import { classesOf } from "../../model/parts";
import { compare } from "../comparison";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-change",
  part: "II",
  basis: "arithmetic",
  citations: [
    ofForm("Part III: Total of A to E"),
    ofForm("Part III: Total of AA1 to EE1, Total of AA2 to EE2 (v 1.2.0)"),
  ],
  expression: "increase / decrease (-) in Part II = total of A to E (AA1 to EE1; AA2 to EE2) in Part III",
  severity: "mustFix",
  over: ["issued"],

  *check({ return: r }) {
    const lacks = lacksOfPartIII(r);
    if (lacks.length > 0) {
      yield* lacks.map((missing) => ({ missing }));
      return;
    }
    for (const [i, issued] of classesOf(r.issued).entries()) {
      for (const column of columnsOfPartII(r)) {
        const at = `issued.classes[${i}].${column}.change` as const;
        const { change } = issued[column];
        const calculated = totalOfPartIII(r, issued.shares, column);
        if (change === undefined) yield { missing: at };
        else
          yield* compare({
            at,
            asserted: change,
            calculated,
            related: [`issued.classes[${i}].details.${column}`],
            rows: placesOfPartIII(r, issued.shares, column),
            needs: missingInPartIII(r, issued.shares),
          });
      }
    }
  },
};
