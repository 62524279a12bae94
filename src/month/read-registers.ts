import type { MonthlyReturn } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { classMeanings } from "../registers/class-meanings";
import { hasNewNumbers } from "../registers/days-asked";
import { fields, type FieldKey } from "../registers/fields";
import { fillReturn, type NamedRegister } from "../registers/fill";
import { locateColumns, locateHeaderRow, planOf, shapeOf, type RegisterMapping } from "../registers/mapping";
import { sure } from "../registers/match-columns";
import { meaningsOf } from "../registers/meanings";
import { meantValues, type Known, type MeantValue } from "../registers/meant";
import { nameOfRegister } from "../registers/names";
import type { OnProgress, RegisterHead, RegisterReader } from "../registers/register-reading";
import { schemeMeanings } from "../registers/scheme-meanings";
import type { Tallies } from "../registers/tally";

/** A register that was read for the month of a return. */
export interface ReadRegister {
  readonly kind: "read";
  readonly register: NamedRegister;
  /** Values whose meaning is not sure, and is asked. */
  readonly asked: readonly MeantValue[];
}

/** The same, or why it can't be yet. */
export type RegisterRead =
  | ReadRegister
  /** Headers that the mapping names are not there any more, or days are written as they were not when it was made. */
  | { readonly kind: "headersChanged"; readonly head: RegisterHead; readonly missing: readonly FieldKey[] }
  | { readonly kind: "cancelled" };

/** Reads a register as its mapping has it; headers are found again wherever they stand now. */
export async function readRegister(
  mapping: RegisterMapping,
  reader: RegisterReader,
  r: MonthlyReturn,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<RegisterRead> {
  const head = await reader.head();
  const headerAt = locateHeaderRow(mapping, head.rows);
  const missing = headerAt === undefined ? [] : locateColumns(mapping, head.rows[headerAt]).missing;
  if (headerAt === undefined || missing.length > 0 || hasNewNumbers(mapping, head, headerAt))
    return { kind: "headersChanged", head, missing };
  const plan = planOf(mapping, head.rows[headerAt], r.cover.monthEnded ?? "", head.is1904);
  const tallies = await reader.tally(plan, head.firstRow + headerAt, signal, onProgress);
  if (!tallies) return { kind: "cancelled" };
  const register = understood(mapping, tallies, r);
  return { kind: "read", register, asked: register.values.filter(({ confidence }) => confidence < sure) };
}

/** What a register that was read says, by what its values mean for a return. */
export function understood(mapping: RegisterMapping, tallies: Tallies, r: MonthlyReturn): NamedRegister {
  const values = meantValues(tallies, mapping, shapeOf(mapping).keys, knownOf(mapping, r));
  return { source: nameOfRegister(mapping), mapping, tallies, values };
}

/** The return's own schemes and classes, which values of a register may be. */
export function knownOf({ register, isAmongOptions }: RegisterMapping, r: MonthlyReturn): Known {
  return {
    classes: classMeanings(classesOf(r.issued).map(({ shares }) => shares)),
    schemes: schemeMeanings(r, register, isAmongOptions),
  };
}

/** Whether a register writes its decreases in more than one way, so that a person must say how they are meant. */
export function asksSigns(register: NamedRegister, r: MonthlyReturn): boolean {
  const silent = { totalOfPartIII: "" };
  return fillReturn(r, [register], silent).notes.some(({ kind }) => kind === "signsMixed");
}

/** The meanings that a field's values may have on a return. */
export function meaningsFor(mapping: RegisterMapping, field: FieldKey, r: MonthlyReturn): readonly string[] {
  const { classes, schemes } = knownOf(mapping, r);
  const { kind } = fields[field];
  const own = kind === "class" ? classes : kind === "scheme" ? schemes : meaningsOf(mapping.register, field);
  return own.map(({ meaning }) => meaning);
}
