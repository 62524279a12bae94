import type { CalendarDate } from "./calendar-date";
import { blank } from "./document";
import { asPrinted, monthlyReturnShape, type MonthlyReturn, type PartName } from "./monthly-return";
import { shapeAt } from "./place";
import { notApplicable, type NotApplicable } from "./shape";
import { versionFor } from "./versions";

/** What a person chooses of a new return: its month, how many classes of shares, and which parts of III apply. */
export interface NewReturn {
  readonly monthEnded: CalendarDate;
  readonly classes: number;
  readonly applicable: readonly ("options" | "convertibles")[];
}

const confirmationItems = 8;

/** A return with every cell blank, in the version that the month calls for. */
export function blankReturn({ monthEnded, classes, applicable }: NewReturn): MonthlyReturn {
  const options = blankAt("options") as Filled<"options">;
  const convertibles = blankAt("convertibles") as Filled<"convertibles">;
  const content = blank(monthlyReturnShape) as Omit<MonthlyReturn, "formVersion">;
  return {
    ...content,
    formVersion: versionFor(monthEnded),
    cover: { ...content.cover, monthEnded, status: "New Submission" },
    authorised: {
      classes: entries(classes, "authorised.classes[0]"),
      totals: entries(1, "authorised.totals[0]"),
    },
    issued: { classes: entries(classes, "issued.classes[0]") },
    options: applicable.includes("options") ? { ...options, classes: groups("options", "schemes") } : notApplicable,
    convertibles: applicable.includes("convertibles")
      ? { ...convertibles, classes: groups("convertibles", "instruments") }
      : notApplicable,
    confirmations: { items: Array.from({ length: confirmationItems }, () => ({ wording: asPrinted })) },
  };
}

/** A part with every cell blank, as it is when it becomes applicable. */
export function blankPart(part: PartName, classes: number): MonthlyReturn[PartName] {
  const chosen = {
    monthEnded: "2026-01-31",
    classes: Math.max(1, classes),
    applicable: ["options", "convertibles"],
  } as const;
  return blankReturn(chosen)[part];
}

type Filled<P extends "options" | "convertibles"> = Exclude<NonNullable<MonthlyReturn[P]>, NotApplicable>;

function blankAt(path: string): unknown {
  return blank(shapeAt(monthlyReturnShape, path));
}

function entries<T>(count: number, path: string): T[] {
  return Array.from({ length: count }, () => blankAt(path) as T);
}

/** One group with one row: a scheme, or an instrument. */
function groups<P extends "options" | "convertibles">(part: P, rows: string): Filled<P>["classes"] {
  const group = { ...(blankAt(`${part}.classes[0]`) as object), [rows]: entries(1, `${part}.classes[0].${rows}[0]`) };
  return [group] as unknown as Filled<P>["classes"];
}
