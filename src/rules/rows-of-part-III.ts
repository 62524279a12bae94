import type { MonthlyReturn, ShareClass } from "../model/monthly-return";
import type { GroupedPart } from "../model/part-III";
import { classesOf } from "../model/parts";
import { notApplicable } from "../model/shape";
import type { Case, Missing } from "./rule";

/** The schemes of III(A), each with its place and the class of its group. */
export const schemesOf = (r: MonthlyReturn) =>
  classesOf(r.options).flatMap(({ shares, schemes }, i) =>
    schemes.map((row, j) => ({ row, shares, at: `options.classes[${i}].schemes[${j}]` as const })),
  );

/** The issues of warrants of III(B). */
export const warrantsOf = (r: MonthlyReturn) =>
  classesOf(r.warrants).flatMap(({ shares, warrants }, i) =>
    warrants.map((row, j) => ({ row, shares, at: `warrants.classes[${i}].warrants[${j}]` as const })),
  );

/** The convertibles of III(C). */
export const convertiblesOf = (r: MonthlyReturn) =>
  classesOf(r.convertibles).flatMap(({ shares, instruments }, i) =>
    instruments.map((row, j) => ({ row, shares, at: `convertibles.classes[${i}].instruments[${j}]` as const })),
  );

/** The agreements of III(D). */
export const agreementsOf = (r: MonthlyReturn) =>
  classesOf(r.otherAgreements).flatMap(({ shares, agreements }, i) =>
    agreements.map((row, j) => ({ row, shares, at: `otherAgreements.classes[${i}].agreements[${j}]` as const })),
  );

/** The events of III(E). */
export const eventsOf = (r: MonthlyReturn) =>
  classesOf(r.otherMovements).flatMap(({ shares, events }, i) =>
    events.map((row, j) => ({ row, shares, at: `otherMovements.classes[${i}].events[${j}]` as const })),
  );

/** An event of III(E), where it stands and the class that it is of. */
export type EventRow = ReturnType<typeof eventsOf>[number];

/** The rows under which shares are issued: III(A) to (D). */
export const issuingRowsOf = (r: MonthlyReturn): readonly IssuingRow[] => [
  ...schemesOf(r),
  ...warrantsOf(r),
  ...convertiblesOf(r),
  ...agreementsOf(r),
];
type IssuingRow = ReturnType<
  typeof schemesOf | typeof warrantsOf | typeof convertiblesOf | typeof agreementsOf
>[number];

/** The rows that carry an amount forward with kinds of movement: III(A) to (C). */
export const instrumentsOf = (r: MonthlyReturn): readonly InstrumentRow[] => [
  ...schemesOf(r),
  ...warrantsOf(r),
  ...convertiblesOf(r),
];
type InstrumentRow = ReturnType<typeof schemesOf | typeof warrantsOf | typeof convertiblesOf>[number];

/** Whether the columns of a part were seen filled in: those of (B) and (D) are unconfirmed. */
export function isSeen(part: GroupedPart): boolean {
  return part !== "warrants" && part !== "otherAgreements";
}

/** Whether one of some parts of III is not Not applicable, for a rule across them. */
export const isOver =
  (parts: readonly GroupedPart[]) =>
  ({ return: r }: Case): boolean =>
    parts.some((part) => r[part] !== notApplicable);

/** The parts of III among some that are absent. */
export function* absentAmong(r: MonthlyReturn, parts: readonly GroupedPart[]): Iterable<Missing> {
  for (const part of parts) if (r[part] === undefined) yield { missing: part };
}

/** A group's class and its place. */
export interface GroupOfPart {
  readonly shares: ShareClass;
  readonly at: `${GroupedPart}.classes[${number}]`;
  readonly index: number;
}

/** The groups of a part of III. */
export const groupsIn = (r: MonthlyReturn, part: GroupedPart): readonly GroupOfPart[] =>
  classesOf<{ readonly shares: ShareClass }>(r[part]).map(({ shares }, index) => ({
    shares,
    index,
    at: `${part}.classes[${index}]` as const,
  }));
