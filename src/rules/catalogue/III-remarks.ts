import { ofForm } from "../citations";
import { figureShown } from "../../model/figure";
import type { Place } from "../../model/monthly-return";
import { sumsIn } from "../sums-in-remarks";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "III-remarks",
  part: "III(E)",
  basis: "plausibility",
  citations: [ofForm("Remarks")],
  expression: "figures that a remark adds up = the total that it names",
  severity: "note",
  over: [],
  applies: ({ return: { remarks } }) => Object.values(remarks).some((remark) => sumsIn(remark ?? "").length > 0),

  *check({ return: { remarks } }) {
    for (const [part, remark] of Object.entries(remarks)) {
      for (const { parts, total, asserted } of sumsIn(remark ?? "")) {
        if (asserted.equals(total)) continue;
        const words = { sum: parts.map(figureShown).join(" + ") };
        yield { at: `remarks.${part}` as Place, asserted, calculated: total, words };
      }
    }
  },
};
