import { ofForm } from "../citations";
import { columnsOfPartII, issuedAtClose, treasuryAtClose } from "../../model/issued";
import { classesOf } from "../../model/parts";
import { wrongBalances } from "../balances";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "II-balances",
  part: "II",
  basis: "form",
  citations: [ofForm("Part II")],
  expression: "issued shares and treasury shares are whole numbers, and balances >= 0",
  severity: "mustFix",
  over: ["issued"],

  *check({ return: r }) {
    for (const [i, issued] of classesOf(r.issued).entries()) {
      for (const column of columnsOfPartII(r)) {
        const { opening, change } = issued[column];
        const closing = column === "issued" ? issuedAtClose(issued) : treasuryAtClose(issued);
        yield* wrongBalances(`issued.classes[${i}].${column}`, { opening, change, closing });
      }
    }
  },
};
