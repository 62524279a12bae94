import { absent } from "../model/document";
import { monthlyReturnShape, type MonthlyReturn, type PartName, type Place } from "../model/monthly-return";
import { rowsOfParts } from "../model/part-III";
import { setValueAt, shapeAt } from "../model/place";
import type { FormVersion } from "../model/versions";
import { entriesOf } from "../sheet/rows";
import type { Line } from "./line";

/** A return of a version in which nothing is in hand. */
export function emptySkeleton(formVersion: FormVersion): MonthlyReturn {
  return { ...(absent(monthlyReturnShape) as Omit<MonthlyReturn, "formVersion">), formVersion };
}

/** A part in which nothing is in hand yet. */
export function begin(r: MonthlyReturn, part: PartName): void {
  const shape = shapeAt(monthlyReturnShape, part);
  setValueAt(r, part, "part" in shape ? absent(shape.part) : undefined);
}

/** Whether any row of a part was found. */
export function hasRows(r: MonthlyReturn, part: PartName): boolean {
  if (part === "confirmations") return entriesOf(r, "confirmations.items").length > 0;
  if (part === "depositaryReceipts") return entriesOf(r, "depositaryReceipts.receipts").length > 0;
  const rows = (rowsOfParts as Readonly<Record<string, string | undefined>>)[part];
  const classes = entriesOf(r, `${part}.classes`);
  return rows === undefined
    ? classes.length > 0
    : classes.some((one) => entriesOf(one as MonthlyReturn, rows).length > 0);
}

/** Writes the words of lines that can be read in one way only, by which totals find their classes. */
export function settle(r: MonthlyReturn, lines: readonly Line[]): void {
  for (const { readings } of lines) {
    const [one, ...others] = readings;
    if (one === undefined || others.length > 0) continue;
    for (const [place, value] of one.values)
      if (typeof value === "string" && isWords(place)) setValueAt(r, place, value);
  }
}

function isWords(place: Place): boolean {
  const shape = shapeAt(monthlyReturnShape, place);
  return "leaf" in shape && shape.leaf !== "figure";
}
