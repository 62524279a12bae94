import { columnsOfPartII } from "../model/issued";
import { isPartIIIInHand, totalOfPartIII } from "../model/part-III";
import { classesOf } from "../model/parts";
import { isSince } from "../model/versions";
import { compare } from "./comparison";
import type { Rule } from "./rule";

export const rule: Rule = {
  id: "II-change",
  part: "II",
  basis: "arithmetic",
  citations: ["FF301, Part III: Total of A to E", "FF301 v 1.2.0, Part III: Total of AA1 to EE1, Total of AA2 to EE2"],
  severity: "mustFix",
  over: ["issued"],

  *check({ return: r }) {
    if (!isPartIIIInHand(r)) {
      yield { missing: "otherMovements" };
      return;
    }
    const columns = isSince(r.formVersion, "1.1.1") ? columnsOfPartII : (["issued"] as const);
    for (const [i, issued] of classesOf(r.issued).entries()) {
      for (const column of columns) {
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
            needs: "options",
          });
      }
    }
  },
};
