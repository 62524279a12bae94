import { negated, sum } from "./balance";
import { isNil, type Figure } from "./figure";
import type { MonthlyReturn, PartName, Place, ShareClass } from "./monthly-return";
import { classesOf } from "./parts";
import { valueAt } from "./place";
import { findClass } from "./share-class";
import { hasTreasuryShares } from "./versions";

/** The parts of III in their order, and what a group of each lists. */
export const rowsOfParts = {
  options: "schemes",
  warrants: "warrants",
  convertibles: "instruments",
  otherAgreements: "agreements",
  otherMovements: "events",
} as const;
export type GroupedPart = keyof typeof rowsOfParts;
export const groupedParts = Object.keys(rowsOfParts) as GroupedPart[];

/** What one row of III moves of issued shares (excluding treasury shares) and of treasury shares, and the places that say so. */
export interface MovedShares {
  readonly figures: Readonly<Record<Column, readonly (Figure | undefined)[]>>;
  readonly places: readonly Place[];
}
type Column = "issued" | "treasury";

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
  const absent = groupedParts.filter((part) => r[part] === undefined);
  const issued = classesOf(r.issued).map((one) => one.shares);
  const unmatched = groupedParts.flatMap((part) =>
    classesOf<Group>(r[part]).flatMap((group, i) => {
      const isMatched = movesNothing(r, part, i) || findClass(issued, group.shares) !== undefined;
      return isMatched ? [] : [`${part}.classes[${i}].shares.kind` as const];
    }),
  );
  return [...absent, ...unmatched];
}

/** The first figure that lacks for the total of A to E of a class. */
export function missingInPartIII(r: MonthlyReturn, shares: ShareClass): Place | PartName {
  const missing = groupedParts.flatMap((part) => groupsOf(r, part, shares).map((i) => missingInGroup(r, part, i)));
  return missing.find((place) => place !== undefined) ?? "otherMovements";
}

/** The first figure that lacks for the totals of a group. */
export function missingInGroup(r: MonthlyReturn, part: GroupedPart, group: number): Place | undefined {
  const places = rowsOfGroup(r, part, group).flatMap((row) => row.places);
  return places.find((place) => valueAt(r, place) === undefined);
}

/** What a group of III moves: issued shares without treasury shares (AA1 to EE1; Total A to E up to version 1.0.2), or treasury shares (AA2 to EE2, a decrease negative). */
export function totalOfGroup(r: MonthlyReturn, part: GroupedPart, group: number, column: Column): Figure | undefined {
  return sum(rowsOfGroup(r, part, group).flatMap(({ figures }) => figures[column]));
}

/** Total of A to E (AA1 to EE1, or AA2 to EE2) for a class, from the rows of III; undefined when a row's shares are absent. */
export function totalOfPartIII(r: MonthlyReturn, shares: ShareClass, column: Column): Figure | undefined {
  const groups = groupedParts.flatMap((part) => groupsOf(r, part, shares).map((i) => [part, i] as const));
  return sum(groups.map(([part, i]) => totalOfGroup(r, part, i, column)));
}

/** The places whose figures a total of a group is made of. */
export function placesOfGroup(r: MonthlyReturn, part: GroupedPart, group: number, column: Column): Place[] {
  const beside = column === "issued" ? /\.treasury$/ : /\.(newShares|issued)$/;
  return rowsOfGroup(r, part, group).flatMap(({ places }) => places.filter((place) => !beside.test(place)));
}

/** The places whose figures the total of A to E of a class is made of. */
export function placesOfPartIII(r: MonthlyReturn, shares: ShareClass, column: Column): Place[] {
  return groupedParts.flatMap((part) => groupsOf(r, part, shares).flatMap((i) => placesOfGroup(r, part, i, column)));
}

/** What the rows of a group of III move. */
export function rowsOfGroup(r: MonthlyReturn, part: GroupedPart, group: number): MovedShares[] {
  const list = `${part}.classes[${group}].${rowsOfParts[part]}`;
  const rows = (valueAt(r, list) ?? []) as readonly Row[];
  const withTreasury = hasTreasuryShares(r.formVersion);
  return rows.map((row, i) =>
    part === "otherMovements"
      ? moved(row, `${list}[${i}]`, withTreasury)
      : issuedUnder(row, `${list}[${i}]`, withTreasury),
  );
}

interface Row {
  readonly newShares?: Figure;
  readonly treasuryShares?: Figure;
  readonly issued?: Figure;
  readonly treasury?: Figure;
}

/** Under (A) to (D) new shares and treasury shares transferred both raise the issued shares that are not treasury shares. */
function issuedUnder({ newShares, treasuryShares }: Row, at: string, withTreasury: boolean): MovedShares {
  const places = [`${at}.newShares`, ...(withTreasury ? [`${at}.treasuryShares`] : [])] as Place[];
  const issued = withTreasury ? [newShares, treasuryShares] : [newShares];
  return { figures: { issued, treasury: withTreasury ? [negated(treasuryShares)] : [] }, places };
}

/** Under (E) both are stated with their signs. */
function moved({ issued, treasury }: Row, at: string, withTreasury: boolean): MovedShares {
  const places = [`${at}.issued`, ...(withTreasury ? [`${at}.treasury`] : [])] as Place[];
  return { figures: { issued: [issued], treasury: withTreasury ? [treasury] : [] }, places };
}

function movesNothing(r: MonthlyReturn, part: GroupedPart, group: number): boolean {
  const totals = (["issued", "treasury"] as const).map((column) => totalOfGroup(r, part, group, column));
  return totals.every((total) => total !== undefined && isNil(total));
}
