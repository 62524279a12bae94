import { blankEntry, blankPart } from "../model/blank-return";
import { figureText, isNil, type Figure } from "../model/figure";
import { Decimal } from "../model/decimal";
import type { MonthlyReturn, Place, ShareClass } from "../model/monthly-return";
import { groupedParts, rowsOfParts, type GroupedPart } from "../model/part-III";
import { classesOf } from "../model/parts";
import { copyOf, valueAt } from "../model/place";
import { findClass, isSameClass } from "../model/share-class";
import type { FormRow } from "./fills/form-row";
import { folded } from "./folded";
import type { Telling, Told } from "./row-telling";

/** A group of a part of III, as it is being filled. */
interface Group {
  shares: ShareClass;
  readonly [rows: string]: unknown;
}
export type Row = Record<string, unknown>;

/** A row of the return, and what tells it from others. */
export interface RowOnReturn extends Told {
  readonly row: Row;
}

/** The words that name a row of each part. */
const namesOfRows = {
  options: "particulars",
  warrants: "description",
  convertibles: "description",
  otherAgreements: "description",
  otherMovements: "event",
} as const;

/** What tells a row that a register fills from others. */
export function tellingOf({ part, classAt, name, words }: FormRow): Telling {
  const stated = (field: string) => (part === "otherMovements" ? (words.get(field) ?? "") : "");
  const amount = stated("price.amount");
  const price = amount === "" ? "" : priceOf(new Decimal(amount));
  return told(part, classAt, name, { day: stated("date"), price, currency: stated("price.currency"), approvalDate: stated("approvalDate") }); // prettier-ignore
}

/** The rows of the return, of the classes of Part II, that registers may fill. */
export function rowsOnReturn(r: MonthlyReturn): RowOnReturn[] {
  const classes = classesOf(r.issued).map(({ shares }) => shares);
  return groupedParts.flatMap((part) =>
    groupsOf(r, part).flatMap((group) => {
      const classAt = classAtOf(group.shares, classes);
      const rows = group[rowsOfParts[part]] as Row[];
      return rows.flatMap((row) => (isBlankRow(row) ? [] : [{ row, telling: tellingOfRow(row, part, classAt) }]));
    }),
  );
}

function tellingOfRow(row: Row, part: GroupedPart, classAt: number): Telling {
  const stated = (field: string) => {
    const value = part === "otherMovements" ? valueAt(row, field) : "";
    return typeof value === "string" ? value : "";
  };
  const price = part === "otherMovements" ? priceOf((valueAt(row, "price.amount") ?? null) as Figure) : "";
  return told(part, classAt, nameOfRow(row, part), { day: stated("date"), price, currency: stated("price.currency"), approvalDate: stated("approvalDate") }); // prettier-ignore
}

function told(
  part: GroupedPart,
  classAt: number,
  words: string,
  terms: Omit<Telling, "of" | "name" | "outcome">,
): Telling {
  const { day, price, currency } = terms;
  // A full stop keeps what stands in brackets at the end.
  const [bare, name] = [folded(words), folded(`${words} .`)];
  return {
    ...terms,
    name,
    of: JSON.stringify([part, classAt, bare, day]),
    outcome: part === "otherMovements" && name !== bare ? name : "",
    // A currency without a price says nothing.
    currency: price === "" ? "" : currency,
  };
}

function priceOf(figure: Figure): string {
  return isNil(figure) ? "" : figureText(figure);
}

/** A row of the return, which may be changed, for what it does not have yet: one that is blank, or a new one. */
export function newRow(r: MonthlyReturn, { part, classAt, name }: Pick<FormRow, "part" | "classAt" | "name">): Row {
  const rows = groupFor(r, part, classAt)[rowsOfParts[part]] as Row[];
  const found = rows.find(isBlankRow);
  const own = found ?? (blankEntry(`${part}.classes[0].${rowsOfParts[part]}`) as Row);
  if (!found) rows.push(own);
  own[namesOfRows[part]] = name;
  return own;
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

/** Rows of III and lines of their movements, by what they are. */
export function placesOfRows(r: MonthlyReturn): Map<Row, Place> {
  const places = new Map<Row, Place>();
  for (const part of groupedParts) {
    for (const [i, group] of groupsOf(r, part).entries()) {
      for (const [j, row] of (group[rowsOfParts[part]] as Row[]).entries()) {
        const at = `${part}.classes[${i}].${rowsOfParts[part]}[${j}]`;
        places.set(row, at as Place);
        const lines = (row["movements"] as Row[] | undefined) ?? [];
        lines.forEach((line, k) => places.set(line, `${at}.movements[${k}]` as Place));
      }
    }
  }
  return places;
}

/** Which of the classes of Part II shares are of; -1 where they are of none. */
export function classAtOf(shares: ShareClass, classes: readonly ShareClass[]): number {
  return findClass(classes, shares) ?? classes.findIndex((one) => isSameClass(one, shares));
}

function groupFor(r: MonthlyReturn, part: GroupedPart, classAt: number): Group {
  if (typeof r[part] !== "object") (r as Record<string, unknown>)[part] = blankPart(part, 1);
  const classes = classesOf(r.issued).map(({ shares }) => shares);
  const groups = groupsOf(r, part);
  const found = groups.find(({ shares }) => classAtOf(shares, classes) === classAt) ?? groups.find(isBlankGroup);
  const own = found ?? (blankEntry(`${part}.classes`) as Group);
  if (!found) groups.push(own);
  if (isBlankGroup(own)) own.shares = copyOf(classes[classAt]);
  return own;
}

function isBlankGroup({ shares: { kind = "", letter = "", stockCode = "" } }: Group): boolean {
  return kind === "" && letter === "" && stockCode === "";
}
