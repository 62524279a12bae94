import { classesOf } from "../../src/model/parts";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { RegisterCell } from "../../src/registers/cell";
import { classMeanings } from "../../src/registers/class-meanings";
import type { FieldKey } from "../../src/registers/fields";
import type { NamedRegister } from "../../src/registers/fill";
import { planOf, shapeOf, type RegisterMapping } from "../../src/registers/mapping";
import { meantValues } from "../../src/registers/meant";
import type { RegisterId } from "../../src/registers/register";
import { schemeMeanings } from "../../src/registers/scheme-meanings";
import { dateFields, daysShown, suggestColumns } from "../../src/registers/suggest-mapping";
import { Tallying } from "../../src/registers/tallying";

/** A register as a test states it: its rows as a sheet has them, and what a person said of it. */
export interface RegisterDocument {
  readonly register: RegisterId;
  readonly source: string;
  readonly rows: readonly (readonly RegisterCell[])[];
  readonly values?: RegisterMapping["values"];
  readonly days?: RegisterMapping["days"];
  readonly signs?: RegisterMapping["signs"];
  readonly isAmongOptions?: boolean;
}

/** Reads a register as the wizard does, with every suggestion taken as it comes. */
export function readRegister(document: RegisterDocument, r: MonthlyReturn, is1904 = false): NamedRegister {
  const { register, source, rows, values = {}, days = {}, signs, isAmongOptions } = document;
  const { shape, headerRow, matches } = suggestColumns(register, rows);
  const columns = Object.fromEntries(matches.map(({ field, header }) => [field, header]));
  const below = rows.slice(headerRow + 1);
  const shown = dateFields(matches.map(({ field }) => field)).map((field): [FieldKey, object] => {
    const column = matches.find((one) => one.field === field)!.column;
    const { order } = daysShown(below.map((row) => row[column] ?? ""));
    return [field, { ...(order && { order }), ...days[field] }];
  });
  const mapping: RegisterMapping = {
    register, shape, columns, values,
    source: { kind: "sheet", name: source },
    days: Object.fromEntries(shown),
    ...(signs && { signs }),
    ...(isAmongOptions && { isAmongOptions }),
  }; // prettier-ignore
  const tallying = new Tallying(planOf(mapping, rows[headerRow], r.cover.monthEnded ?? "", is1904));
  below.forEach((row, i) => tallying.take(row, headerRow + 2 + i));
  const tallies = tallying.result;
  const classes = classesOf(r.issued).map((one) => one.shares);
  const known = { classes: classMeanings(classes), schemes: schemeMeanings(r, register, isAmongOptions) };
  return { source, mapping, tallies, values: meantValues(tallies, mapping, shapeOf(mapping).keys, known) };
}
