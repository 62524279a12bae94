import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import {
  issuedInGroup,
  rowAt,
  rowsOfGroup,
  treasuryInGroup,
  type GroupedPart,
  type SharesIssued,
} from "../model/part-III";
import { classesOf } from "../model/parts";
import { isSince } from "../model/versions";
import { compare } from "./comparison";
import type { Breach, Missing } from "./rule";

/** Compares the totals under a part of III with its rows; a total left blank beside movements is to be explained. */
export function* checkTotalsOfGroup(r: MonthlyReturn, part: GroupedPart): Iterable<Breach | Missing> {
  const groups = classesOf<{ total: { issued?: Figure; treasury?: Figure } }>(r[part]);
  for (const [i, { total }] of groups.entries()) {
    const rows = rowsOfGroup(r, part, i);
    const at = `${part}.classes[${i}].total` as const;
    const issued = issuedInGroup(rows, isSince(r.formVersion, "1.1.1"));
    const needs = missingIn(part, i, rows);
    yield* compare({
      at: `${at}.issued`,
      asserted: total.issued,
      calculated: issued,
      severity: weight(total.issued),
      needs,
    });
    if (!isSince(r.formVersion, "1.1.1")) continue;
    const treasury = likeSigned(treasuryInGroup(rows), total.treasury);
    yield* compare({
      at: `${at}.treasury`,
      asserted: total.treasury,
      calculated: treasury,
      severity: weight(total.treasury),
      needs,
    });
  }
}

function missingIn(part: GroupedPart, group: number, rows: readonly SharesIssued[]): Place {
  const row = Math.max(
    0,
    rows.findIndex(({ newShares, treasuryShares }) => newShares === undefined || treasuryShares === undefined),
  );
  return `${rowAt(part, group, row)}.${rows[row]?.newShares === undefined ? "newShares" : "treasuryShares"}`;
}

/** A total that says nothing beside movements may be an oversight; one that says something else is wrong. */
export function weight(asserted: Figure | undefined): "mustFix" | "explain" {
  return Decimal.isDecimal(asserted) ? "mustFix" : "explain";
}

/** The decrease with the sign that was printed: which one the form prints is unconfirmed, and either is accepted. */
export function likeSigned(calculated: Figure | undefined, asserted: Figure | undefined): Figure | undefined {
  const isOpposite =
    Decimal.isDecimal(calculated) && Decimal.isDecimal(asserted) && calculated.negated().equals(asserted);
  return isOpposite ? asserted : calculated;
}
