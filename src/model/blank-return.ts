import type { CalendarDate } from "./calendar-date";
import { blank } from "./document";
import { asPrinted, monthlyReturnShape, type MonthlyReturn, type PartName } from "./monthly-return";
import { groupedParts, rowsOfParts, type GroupedPart } from "./part-III";
import { shapeAt } from "./place";
import { notApplicable } from "./shape";
import { versionFor } from "./versions";

/** Parts that a new return may have filled in or Not applicable. */
export const optionalParts = [...groupedParts, "depositaryReceipts"] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** What a person chooses of a new return: its month, how many classes of shares, and which parts apply. */
export interface NewReturn {
  readonly monthEnded: CalendarDate;
  readonly classes: number;
  readonly applicable: readonly OptionalPart[];
}

const confirmationItems = 8;

/** A return with every cell blank, in the version that the month calls for. */
export function blankReturn({ monthEnded, classes, applicable }: NewReturn): MonthlyReturn {
  const content = blank(monthlyReturnShape) as Omit<MonthlyReturn, "formVersion">;
  const chosen = optionalParts.map((part) => [
    part,
    applicable.includes(part) ? blankPart(part, classes) : notApplicable,
  ]);
  return {
    ...content,
    formVersion: versionFor(monthEnded),
    cover: { ...content.cover, monthEnded, status: "New Submission" },
    authorised: blankPart("authorised", classes),
    issued: blankPart("issued", classes),
    confirmations: blankPart("confirmations", classes),
    ...(Object.fromEntries(chosen) as Pick<MonthlyReturn, OptionalPart>),
  };
}

/** A part with every cell blank, as it is when it becomes applicable: with so many classes, or one group, receipt or line of each kind. */
export function blankPart<P extends PartName>(part: P, classes: number): MonthlyReturn[P] {
  const whole = blank(shapeAt(monthlyReturnShape, part)) as object;
  return { ...whole, ...listsOf(part, Math.max(1, classes)) } as MonthlyReturn[P];
}

function listsOf(part: PartName, classes: number): object {
  if (part === "confirmations")
    return { items: Array.from({ length: confirmationItems }, () => ({ wording: asPrinted })) };
  if (part === "depositaryReceipts") return { receipts: entries(1, "depositaryReceipts.receipts") };
  if (part === "issued") return { classes: entries(classes, "issued.classes") };
  if (part !== "authorised") return { classes: entries(1, `${part}.classes`) };
  return { classes: entries(classes, "authorised.classes"), totals: entries(1, "authorised.totals") };
}

/** An entry of a list with every cell blank; a group of III has one row. */
export function blankEntry(list: string): object {
  const entry = blank(shapeAt(monthlyReturnShape, `${list}[0]`)) as object;
  const part = groupedParts.find((one) => list === `${one}.classes`);
  return part ? { ...entry, [rowsOfParts[part]]: [blankRow(part)] } : entry;
}

function blankRow(part: GroupedPart): object {
  return blank(shapeAt(monthlyReturnShape, `${part}.classes[0].${rowsOfParts[part]}[0]`)) as object;
}

function entries(count: number, list: string): object[] {
  return Array.from({ length: count }, () => blankEntry(list));
}
