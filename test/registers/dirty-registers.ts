import type { RegisterCell } from "../../src/registers/cell";
import type { FieldKey } from "../../src/registers/fields";
import { planOf, type RegisterMapping, type WrittenDays } from "../../src/registers/mapping";
import { fieldName } from "../../src/registers/names";
import type { ReadingPlan } from "../../src/registers/reading-plan";
import type { RegisterId } from "../../src/registers/register";
import { rowsText } from "../../src/registers/row-ranges";
import { dateFields, daysShown, suggestColumns } from "../../src/registers/suggest-mapping";
import type { RowProblem, Tallies, Tally } from "../../src/registers/tally";
import { Tallying } from "../../src/registers/tallying";

/** A register as a sheet holds it, and what a person has said of how it writes days. */
export interface DirtyRegister {
  readonly register: RegisterId;
  readonly rows: readonly (readonly RegisterCell[])[];
  readonly days?: Readonly<Partial<Record<FieldKey, WrittenDays>>>;
  readonly monthEnded?: string;
  readonly is1904?: boolean;
  /** Rows that are hidden, as people count them. */
  readonly hidden?: readonly number[];
}

/** How a register is read with every suggestion taken as it comes, and the row of its headers, from 1. */
export function planFor({ register, rows, days = {}, monthEnded = "2026-01-31", is1904 = false }: DirtyRegister): {
  readonly plan: ReadingPlan;
  readonly mapping: RegisterMapping;
  readonly headerRow: number;
} {
  const { shape, headerRow, matches } = suggestColumns(register, rows);
  const below = rows.slice(headerRow + 1);
  const shown = dateFields(matches.map(({ field }) => field)).map((field): [FieldKey, WrittenDays] => {
    const column = matches.find((one) => one.field === field)!.column;
    const { order } = daysShown(below.map((row) => row[column] ?? ""));
    return [field, { ...(order && { order }), ...days[field] }];
  });
  const mapping: RegisterMapping = {
    register,
    shape,
    source: { kind: "sheet", name: "Register" },
    columns: Object.fromEntries(matches.map(({ field, header }) => [field, header])),
    days: Object.fromEntries(shown),
    values: {},
  };
  return { plan: planOf(mapping, rows[headerRow], monthEnded, is1904), mapping, headerRow: headerRow + 1 };
}

/** What a register comes to. */
export function tallied(register: DirtyRegister): Tallies {
  const { plan, headerRow } = planFor(register);
  const hidden = new Set(register.hidden ?? []);
  const tallying = new Tallying(plan);
  tallying.takeBelow(headerRow, { firstRow: 1, rows: register.rows, hidden });
  return tallying.result;
}

/** A problem as a person is told it: `row 3, Number: notANumber "12,5OO"`. */
export function problemSaid({ row, field, kind, found, other, isRefused }: RowProblem): string {
  const at = `row ${row}${field ? `, ${fieldName(field)}` : ""}`;
  return `${at}: ${kind} "${found}"${other ? ` (${other})` : ""}${isRefused ? "" : ", counted"}`;
}

/** Rows that were added up: `2018 Plan, Exercised, in: number 1500, rows 2-4`. */
export function tallySaid({ keys, periods, sums, products, unpriced, rows }: Tally): string {
  const figures = (of: Tally["sums"], times = "") =>
    Object.entries(of).flatMap(([field, { positive, negative }]) => {
      const both = [positive, negative].filter((figure) => figure !== "0").join(" and ");
      return both === "" ? [] : [`${field}${times} ${both}`];
    });
  const said = [...figures(sums), ...figures(products, " x price"), ...figures(unpriced, " without a price")].join(
    ", ",
  );
  const values = [...Object.values(keys), ...Object.values(periods)].filter((value) => value !== "");
  return `${values.join(", ")}: ${said || "nil"}, rows ${rowsText(rows)}`;
}
