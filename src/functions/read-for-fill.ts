import { blankReturn } from "../model/blank-return";
import type { CalendarDate } from "../model/calendar-date";
import type { FieldKey } from "../registers/fields";
import { fillContext, type FillContext, type ReadRegister } from "../registers/fills/context";
import type { RegisterMapping } from "../registers/mapping";
import { meantValues } from "../registers/meant";
import type { Tallies, Tally } from "../registers/tally";
import type { MonthlyReturn } from "../model/monthly-return";
import type { RegisterTable } from "./register-table";

/** A register of which some rows were chosen, as filling the return reads it: for a return of one class, whose month it is. */
export interface ChosenRegister extends FillContext {
  readonly register: ReadRegister;
  readonly return: MonthlyReturn;
}

/** Readies rows for filling: what their values mean is sure by now, and which class they are of was asked before. */
export function readForFill(
  { register, shape, spec, matches }: RegisterTable,
  all: Tallies,
  rows: readonly Tally[],
  day: CalendarDate,
): ChosenRegister {
  const columns = Object.fromEntries(matches.map(({ field, header }) => [field, header]));
  const mapping: RegisterMapping = { register, shape, source: { kind: "sheet", name: "" }, columns, days: {}, values: {} }; // prettier-ignore
  const tallies = { ...all, tallies: rows.map(withoutClass) };
  const keys = spec.keys.filter((field: FieldKey) => field !== "class");
  const values = meantValues(tallies, mapping, keys, { schemes: [], classes: [] });
  const own = { mapping, tallies, values };
  const blank = blankReturn({ monthEnded: day, classes: 1, applicable: [] });
  return { ...fillContext(own, blank), register: own, return: blank };
}

function withoutClass(tally: Tally): Tally {
  return { ...tally, keys: { ...tally.keys, class: "" } };
}
