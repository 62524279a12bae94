import { negated, sum } from "./balance";
import type { Figure } from "./figure";
import type { MonthlyReturn, ShareClass } from "./monthly-return";
import { classesOf } from "./parts";
import { findClass } from "./share-class";
import { isSince } from "./versions";

/** The groups of III, a group a class of shares, that have totals per class. */
export const groupedParts = ["options", "convertibles"] as const;
export type GroupedPart = (typeof groupedParts)[number];

/** All parts of III whose totals make up the total of A to E. */
const partsOfTotal = ["options", "warrants", "convertibles", "otherAgreements", "otherMovements"] as const;

/** What one scheme or instrument of III gave rise to, in shares. */
export interface SharesIssued {
  readonly newShares?: Figure;
  readonly treasuryShares?: Figure;
}

/** The groups of one part of III that are of a class. */
export function groupsOf(r: MonthlyReturn, part: GroupedPart, shares: ShareClass): number[] {
  const issued = classesOf(r.issued).map((one) => one.shares);
  const wanted = findClass(issued, shares);
  const groups: readonly { readonly shares: ShareClass }[] = classesOf<{ readonly shares: ShareClass }>(r[part]);
  return groups.flatMap((group, i) => (wanted !== undefined && findClass(issued, group.shares) === wanted ? [i] : []));
}

/** Whether all of III(A) to III(E) is in hand, so that their totals can be added up. */
export function isPartIIIInHand(r: MonthlyReturn): boolean {
  return partsOfTotal.every((part) => r[part] !== undefined);
}

/** Increase in issued shares excluding treasury shares (AA1), from treasury transfers too; Total A up to version 1.0.2, which knew no treasury shares. */
export function issuedInGroup(rows: readonly SharesIssued[], withTreasury: boolean): Figure | undefined {
  return sum(
    rows.flatMap(({ newShares, treasuryShares }) => (withTreasury ? [newShares, treasuryShares] : [newShares])),
  );
}

/** Decrease in treasury shares (AA2), stated as a negative number. */
export function treasuryInGroup(rows: readonly SharesIssued[]): Figure | undefined {
  return negated(sum(rows.map(({ treasuryShares }) => treasuryShares)));
}

/** Total of A to E (AA1 to EE1, or AA2 to EE2) for a class, from the rows of III; undefined when a row's shares are absent. */
export function totalOfPartIII(
  r: MonthlyReturn,
  shares: ShareClass,
  column: "issued" | "treasury",
): Figure | undefined {
  const rows = groupedParts.flatMap((part) => groupsOf(r, part, shares).map((i) => rowsOfGroup(r, part, i)));
  const withTreasury = isSince(r.formVersion, "1.1.1");
  const totals = rows.map((group) =>
    column === "issued" ? issuedInGroup(group, withTreasury) : treasuryInGroup(group),
  );
  return sum(totals);
}

/** The schemes or instruments of a group of III. */
export function rowsOfGroup(r: MonthlyReturn, part: GroupedPart, group: number): readonly SharesIssued[] {
  if (part === "options") return classesOf(r.options)[group]?.schemes ?? [];
  return classesOf(r.convertibles)[group]?.instruments ?? [];
}
