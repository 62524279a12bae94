import { Decimal } from "../../model/decimal";
import type { MonthlyReturn, Place, ShareClass } from "../../model/monthly-return";
import { placesOfPartIII } from "../../model/part-III";
import { classesOf } from "../../model/parts";
import { valueAt } from "../../model/place";
import { findClass } from "../../model/share-class";
import type { Case } from "../rule";
import { rowFigures } from "./row-figures";
import type { Cause, Gap } from "./cause";

const opening = /^(issued|authorised)\.classes\[(\d+)\]\.(issued|treasury|number)\.opening$/;

/** Causes of an opening that is not last month's closing: last month's movements, or one of its rows, were not taken along. */
export function causesOfLastMonth(gap: Gap, { return: r, previous }: Case): Cause[] {
  const [, part, i, column] = opening.exec(gap.at) ?? [];
  if (previous === undefined || part === undefined) return [];
  const shares = valueAt(r, `${part}.classes[${i}].shares`) as ShareClass;
  const j = findClass(classesIn(previous, part), shares);
  if (j === undefined) return [];
  const before = valueAt(previous, `${part}.classes[${j}].${column}.opening`);
  if (Decimal.isDecimal(before) && before.equals(gap.asserted)) return [{ kind: "notCarried", rows: [] }];
  return column === "number" ? [] : rowsOfLastMonth(gap, previous, shares, column as "issued" | "treasury");
}

function rowsOfLastMonth(
  { difference }: Gap,
  previous: MonthlyReturn,
  shares: ShareClass,
  column: "issued" | "treasury",
): Cause[] {
  const places: readonly Place[] = placesOfPartIII(previous, shares, column);
  const rows = rowFigures(previous, places, column === "treasury");
  return rows
    .filter(({ figure }) => figure.abs().equals(difference.abs()))
    .map(({ place }) => ({ kind: "rowOfLastMonth", rows: [], before: place }));
}

function classesIn(r: MonthlyReturn, part: string): ShareClass[] {
  return classesOf<{ shares: ShareClass }>(r[part as "issued" | "authorised"]).map((one) => one.shares);
}
