import { blankEntry, blankPart } from "../model/blank-return";
import { isNil, type Figure } from "../model/figure";
import { Decimal } from "../model/decimal";
import type { MonthlyReturn, ShareClass } from "../model/monthly-return";
import { rowsOfParts, type GroupedPart } from "../model/part-III";
import { copyOf, valueAt } from "../model/place";
import { isSameClass } from "../model/share-class";
import { folded } from "./folded";
import type { FormRow } from "./fills/form-row";

/** A group of a part of III, as it is being filled. */
interface Group {
  shares: ShareClass;
  readonly [rows: string]: unknown;
}
export type Row = Record<string, unknown>;

/** The words that name a row of each part. */
const namesOfRows = {
  options: "particulars",
  warrants: "description",
  convertibles: "description",
  otherAgreements: "description",
  otherMovements: "event",
} as const;

/** The row of a return, which may be changed, that a register's row fills; one that is blank, or a new one, where none has its name. */
export function rowFor(r: MonthlyReturn, row: FormRow, shares: ShareClass): Row {
  const group = groupFor(r, row.part, shares);
  const rows = group[rowsOfParts[row.part]] as Row[];
  const name = namesOfRows[row.part];
  const found = rows.find((one) => isRowOf(one, row)) ?? rows.find((one) => isBlankRow(one));
  const own = found ?? (blankEntry(`${row.part}.classes[0].${rowsOfParts[row.part]}`) as Row);
  if (!found) rows.push(own);
  if (own[name] === "" || own[name] === undefined) own[name] = row.name;
  return own;
}

/** The row of the return that a register's row is of; undefined where there is none yet. */
export function findRow(r: MonthlyReturn, row: FormRow, shares: ShareClass): Row | undefined {
  const group = groupsOf(r, row.part).find((one) => isSameClass(one.shares, shares));
  return (group?.[rowsOfParts[row.part]] as Row[] | undefined)?.find((one) => isRowOf(one, row));
}

/** Whether nothing stands in a row. */
export function isBlankRow(row: Row): boolean {
  return Object.values(row).every((value) => {
    if (Array.isArray(value)) return (value as Row[]).every(isBlankRow);
    if (typeof value === "object" && value !== null && !Decimal.isDecimal(value)) return isBlankRow(value as Row);
    return value === "" || value === null || value === undefined;
  });
}

/** The words by which a row is called. */
export function nameOfRow(row: Row, part: GroupedPart): string {
  const name = row[namesOfRows[part]];
  return typeof name === "string" ? name : "";
}

/** The groups of a part of III; none where it is Not applicable or absent. */
export function groupsOf(r: MonthlyReturn, part: GroupedPart): Group[] {
  return (valueAt(r, `${part}.classes`) as Group[] | undefined) ?? [];
}

/** Whether a row of the return is the one that a register's row is of; events are the same on the same day, and two at different prices. */
export function isRowOf(one: Row, { part, name, words }: FormRow): boolean {
  if (folded(nameOfRow(one, part)) !== folded(name)) return false;
  if (part !== "otherMovements") return true;
  const price = valueAt(one, "price.amount") as Figure | undefined;
  const isAtPrice =
    price === undefined ||
    price === null ||
    isNil(price) ||
    String(price) === (words.get("price.amount") ?? String(price));
  return (one["date"] ?? "") === (words.get("date") ?? "") && isAtPrice;
}

function groupFor(r: MonthlyReturn, part: GroupedPart, shares: ShareClass): Group {
  if (typeof r[part] !== "object") (r as Record<string, unknown>)[part] = blankPart(part, 1);
  const groups = groupsOf(r, part);
  const found = groups.find((one) => isSameClass(one.shares, shares)) ?? groups.find(isBlankGroup);
  const own = found ?? (blankEntry(`${part}.classes`) as Group);
  if (!found) groups.push(own);
  if (isBlankGroup(own)) own.shares = { ...copyOf(shares), multiCounter: copyOf(shares.multiCounter) };
  return own;
}

function isBlankGroup({ shares: { kind = "", letter = "", stockCode = "" } }: Group): boolean {
  return kind === "" && letter === "" && stockCode === "";
}
