import { negated, sum } from "./balance";
import { isNil, type Figure } from "./figure";
import type { MonthlyReturn, PartName, Place, ShareClass } from "./monthly-return";
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

interface Group {
  readonly shares: ShareClass;
}

/** The groups of one part of III that are of a class. */
export function groupsOf(r: MonthlyReturn, part: GroupedPart, shares: ShareClass): number[] {
  const issued = classesOf(r.issued).map((one) => one.shares);
  const wanted = findClass(issued, shares);
  return classesOf<Group>(r[part]).flatMap((group, i) =>
    wanted !== undefined && findClass(issued, group.shares) === wanted ? [i] : [],
  );
}

/**
 * What lacks for adding up the totals of A to E: parts that are absent, and groups with shares to add whose class Part II does
 * not list, or not surely.
 */
export function lacksOfPartIII(r: MonthlyReturn): (Place | PartName)[] {
  const absent = partsOfTotal.filter((part) => r[part] === undefined);
  const issued = classesOf(r.issued).map((one) => one.shares);
  const unmatched = groupedParts.flatMap((part) =>
    classesOf<Group>(r[part]).flatMap((group, i) => {
      const shares = issuedInGroup(rowsOfGroup(r, part, i), true);
      const isNothing = shares !== undefined && isNil(shares);
      const isMatched = isNothing || findClass(issued, group.shares) !== undefined;
      return isMatched ? [] : [`${part}.classes[${i}].shares.kind` as const];
    }),
  );
  return [...absent, ...unmatched];
}

/** The first figure that lacks for the total of A to E of a class. */
export function missingInPartIII(r: MonthlyReturn, shares: ShareClass): Place | PartName {
  const rows = groupedParts.flatMap((part) =>
    groupsOf(r, part, shares).flatMap((i) => rowsOfGroup(r, part, i).map((row, j) => ({ row, at: rowAt(part, i, j) }))),
  );
  const { row, at } = rows.find(({ row }) => row.newShares === undefined || row.treasuryShares === undefined) ?? {};
  if (row === undefined || at === undefined) return "otherMovements";
  return row.newShares === undefined ? `${at}.newShares` : `${at}.treasuryShares`;
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

/** The path of a scheme or instrument. */
export function rowAt(part: GroupedPart, group: number, row: number) {
  return part === "options"
    ? (`options.classes[${group}].schemes[${row}]` as const)
    : (`convertibles.classes[${group}].instruments[${row}]` as const);
}
