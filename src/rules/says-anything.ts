import { Decimal } from "../model/decimal";
import { monthlyReturnShape, type MonthlyReturn } from "../model/monthly-return";
import { rowsOfParts, type GroupedPart } from "../model/part-III";
import { shapeAt, valueAt } from "../model/place";

/** Whether the rows of a group say anything; undefined where what is in hand of them says nothing, and not all is. */
export function saysAnything(r: MonthlyReturn, part: GroupedPart, group: string): boolean | undefined {
  const list = `${group}.${rowsOfParts[part]}`;
  const rows = (valueAt(r, list) ?? []) as readonly object[];
  if (rows.some(says)) return true;
  const { record } = shapeAt(monthlyReturnShape, `${list}[0]`) as { readonly record: object };
  const isWhole = (row: object) => Object.keys(record).every((field) => field in row);
  return rows.every(isWhole) ? false : undefined;
}

function says(value: unknown): boolean {
  if (value === null || typeof value !== "object" || Decimal.isDecimal(value)) return value !== null && value !== "";
  return Object.values(value).some(says);
}
