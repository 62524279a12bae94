import { endOfMonthBefore, printedDate } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import type { FieldKey } from "../registers/fields";
import { statedShares } from "../registers/fills/statements";
import type { Tally } from "../registers/tally";
import type { Asked } from "./asked";
import { chosenRows } from "./chosen-rows";
import { readForFill } from "./read-for-fill";
import { readingOf, tallied } from "./read-register";
import { listed, quoted, Refusal } from "./refusal";
import type { RegisterTable } from "./register-table";
import { sureColumns } from "./sure-columns";

/** Shares in issue on a day as a statement has them, less the treasury shares that it states. */
export function stated(table: RegisterTable, { measure, day, of }: Asked): Decimal {
  if (measure === "movement")
    throw new Refusal("A statement of shares has no kinds of movement. Take its closing less its opening.");
  const on = measure === "opening" ? endOfMonthBefore(day) : day;
  const needed: FieldKey[] = ["asAt", "issued", ...(of === "" ? [] : ["class" as const])];
  const columns = sureColumns(table, { needed, used: ["treasury", "class"] });
  const all = tallied(readingOf(table, columns, on));
  const rows = chosenRows(all.tallies, ["class"], of);
  const classOf = ({ keys }: Tally) => (of === "" ? (keys.class ?? "") : of);
  const there = new Set(rows.filter(({ keys }) => keys.asAt === on).map(classOf));
  const lacking = rows.map(classOf).filter((one) => !there.has(one));
  if (lacking.length > 0 || rows.length === 0) throw new Refusal(`The statement has no row as at ${printedDate(on)}${classNamed(lacking)}. Its days: ${daysOf(rows)}.`, "notAvailable"); // prettier-ignore
  const own = readForFill(table, all, rows, on);
  const found = statedShares(own.register, own.return).shares.filter(({ asAt }) => asAt === on);
  return found.reduce((sum, { issued, treasury }) => sum.plus(issued.figure).minus(treasury?.figure ?? 0), new Decimal(0)); // prettier-ignore
}

function classNamed([words = ""]: readonly string[]): string {
  return words === "" ? "" : ` for ${quoted(words)}`;
}

function daysOf(rows: readonly Tally[]): string {
  const days = [...new Set(rows.map(({ keys }) => keys.asAt ?? ""))].sort().reverse();
  return listed(days.map(printedDate));
}
