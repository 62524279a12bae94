import { negated, sum } from "./balance";
import type { Figure } from "./figure";
import type { MonthlyReturn, ShareClass } from "./monthly-return";
import { notApplicable } from "./shape";
import { findClass } from "./share-class";

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
  const value = r[part];
  if (value === undefined || value === notApplicable) return [];
  const issued = classesOfPartII(r);
  const wanted = findClass(issued, shares);
  return value.classes.flatMap((group, i) =>
    wanted !== undefined && findClass(issued, group.shares) === wanted ? [i] : [],
  );
}

/** The classes of Part II; none when it is absent or Not applicable. */
export function classesOfPartII(r: MonthlyReturn): ShareClass[] {
  return r.issued === undefined || r.issued === notApplicable ? [] : r.issued.classes.map(({ shares }) => shares);
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
