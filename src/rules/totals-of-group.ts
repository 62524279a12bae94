import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { MonthlyReturn } from "../model/monthly-return";
import { missingInGroup, placesOfGroup, totalOfGroup, type GroupedPart } from "../model/part-III";
import { classesOf } from "../model/parts";
import { columnsOfPartII } from "../model/issued";
import { compare } from "./comparison";
import { isSeen } from "./rows-of-part-III";
import type { Breach, Missing } from "./rule";

/** Compares the totals under a part of III with its rows; a total left blank beside movements is to be explained. */
export function* checkTotalsOfGroup(r: MonthlyReturn, part: GroupedPart): Iterable<Breach | Missing> {
  const groups = classesOf<{ total: { issued?: Figure; treasury?: Figure } }>(r[part]);
  for (const [i, { total }] of groups.entries()) {
    for (const column of columnsOfPartII(r)) {
      const asserted = total[column];
      const calculated = totalOfGroup(r, part, i, column);
      yield* compare({
        at: `${part}.classes[${i}].total.${column}`,
        asserted,
        calculated: column === "treasury" ? likeSigned(calculated, asserted) : calculated,
        rows: placesOfGroup(r, part, i, column),
        severity: isSeen(part) ? weight(asserted) : "explain",
        needs: missingInGroup(r, part, i) ?? part,
      });
    }
  }
}

/** A total that says nothing beside movements may be an oversight; one that says something else is wrong. */
export function weight(asserted: Figure | undefined): "mustFix" | "explain" {
  return Decimal.isDecimal(asserted) ? "mustFix" : "explain";
}

/** The decrease with the sign that was printed: which one the form prints is unconfirmed, and either is accepted. */
function likeSigned(calculated: Figure | undefined, asserted: Figure | undefined): Figure | undefined {
  const isOpposite =
    Decimal.isDecimal(calculated) && Decimal.isDecimal(asserted) && calculated.negated().equals(asserted);
  return isOpposite ? asserted : calculated;
}
