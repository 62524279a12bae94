import { isNil, same } from "../model/figure";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { speaksOfRestating } from "../model/kinds-of-event";
import { isPositive } from "../model/outstanding";
import { agreementsOf, convertiblesOf, schemesOf, warrantsOf } from "./rows-of-part-III";

const saysRestated = /adjust|re-?stat|\*|調整/i;

/** The rows of III(A) to (D) under which shares may be issued, and that neither say nor show a restatement after shares were sub-divided or consolidated. */
export function notRestatedIn(r: MonthlyReturn, previous: MonthlyReturn | undefined) {
  return rowsOf(r).filter(({ row, part, name, at }) => {
    const before = valueAt(previous, `${at}.mayBeIssued`);
    const isMoved = before !== undefined && !same(row.mayBeIssued, before as typeof row.mayBeIssued);
    const said = `${name} ${r.remarks[part] ?? ""}`;
    const isSaid = saysRestated.test(said) || speaksOfRestating(said);
    return isPositive(row.mayBeIssued) && !isMoved && !isSaid && !("movements" in row && isRestatedBy(row.movements));
  });
}

function rowsOf(r: MonthlyReturn) {
  return [
    ...schemesOf(r).map((one) => ({ ...one, part: "options" as const, name: one.row.particulars ?? "" })),
    ...warrantsOf(r).map((one) => ({ ...one, part: "warrants" as const, name: one.row.description ?? "" })),
    ...convertiblesOf(r).map((one) => ({ ...one, part: "convertibles" as const, name: one.row.description ?? "" })),
    ...agreementsOf(r).map((one) => ({ ...one, part: "otherAgreements" as const, name: one.row.description ?? "" })),
  ];
}

/** A movement of another kind than the four may be the restatement. */
function isRestatedBy(movements: readonly { readonly kind?: string; readonly number?: Parameters<typeof same>[0] }[]) {
  return movements.some(({ kind = "", number = null }) => /^other|adjust/i.test(kind.trim()) && !isNil(number ?? null));
}
