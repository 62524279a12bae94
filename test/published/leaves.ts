import { Decimal } from "../../src/model/decimal";
import { figureText, type Figure } from "../../src/model/figure";
import type { MonthlyReturn } from "../../src/model/monthly-return";

/** What a return says, place by place, figures as digits and words with single blanks; what is absent is left out. */
export function leavesOf({ formVersion: _, ...content }: MonthlyReturn): Map<string, string> {
  return new Map(leaves(content, ""));
}

function leaves(value: unknown, place: string): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => leaves(one, `${place}[${i}]`));
  if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return [[place, said(value)]];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, place === "" ? name : `${place}.${name}`));
}

function said(value: unknown): string {
  if (typeof value === "boolean") return String(value);
  return figureText(value as Figure)
    .replace(/\s+/g, " ")
    .trim();
}
