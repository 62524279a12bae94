import fc from "fast-check";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { NamedRegister } from "../../src/registers/fill";
import type { RegisterId } from "../../src/registers/register";
import { awardScheme, scheme2016, scheme2025 } from "../month/composed";
import { register } from "../month/registers";

/** A register as a team may keep it: its sheet and its table. */
export interface Kept {
  readonly id: RegisterId;
  readonly sheet: string;
  readonly table: string;
}

const count = fc.integer({ min: 1, max: 5_000_000 }).map((n) => String(n));
/** Days of December and January: before the month, and in it. */
const day = fc
  .integer({ min: -20, max: 30 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const rows = (header: string, row: fc.Arbitrary<readonly string[]>) =>
  fc.array(row, { maxLength: 6 }).map((all) => [header, ...all.map((cells) => cells.join(" | "))].join("\n"));
const shares = fc.constantFrom("New issue", "Treasury");

const tables = {
  options: rows(
    "Scheme | Event | Date | Number | Exercise price | Currency | Source of shares",
    fc.tuple(fc.constantFrom(scheme2016, scheme2025, "2010 Plan"), fc.constantFrom("Granted", "Exercised", "Lapsed", "Cancelled"), day, count, fc.constantFrom("7.00", "8.15"), fc.constantFrom("HKD", "HKD", "USD"), shares),
  ),
  awards: rows(
    "Scheme | Event | Date | Number of awards | Source of shares",
    fc.tuple(fc.constantFrom(awardScheme, "2024 RSU Plan"), fc.constantFrom("Granted", "Vested", "Lapsed"), day, count, shares),
  ),
  warrants: rows(
    "Series | Event | Date | Amount | Subscription price | Price currency",
    fc.tuple(fc.constantFrom("Unlisted warrants 2027"), fc.constantFrom("Issued", "Exercised", "Lapsed"), day, count, fc.constant("2.50"), fc.constant("HKD")),
  ),
  convertibles: rows(
    "Instrument | Event | Date | Principal amount | Conversion price | Price currency",
    fc.tuple(fc.constantFrom("2.75% guaranteed convertible bonds due 2026", "Notes 2030"), fc.constantFrom("Issued", "Converted", "Redeemed"), day, count, fc.constant("7.42"), fc.constant("HKD")),
  ),
  issues: rows(
    "Event | Trade date | Number | Price | Currency | Held as | Cancelled on",
    fc.tuple(fc.constantFrom("Repurchase", "Placing", "Sale of treasury shares", "Cancellation of treasury shares"), day, count, fc.constantFrom("", "2.05", "2.10"), fc.constant("HKD"), fc.constantFrom("Treasury", "For cancellation"), fc.oneof(fc.constant(""), day)),
  ),
} as const; // prettier-ignore

/** Registers of one issuer, each of another kind; some of them, with any rows. */
export const arbitraryRegisters: fc.Arbitrary<readonly Kept[]> = fc
  .record(tables)
  .chain((all) =>
    fc.subarray(Object.entries(all).map(([id, table]): Kept => ({ id: id as RegisterId, sheet: id, table }))),
  );

/** Registers as the wizard reads them, with schemes that the return lacks taken as new ones. */
export function read(all: readonly Kept[], r: MonthlyReturn): NamedRegister[] {
  const ownNames = { "2010 Plan": "2010 Plan", "2024 RSU Plan": "2024 RSU Plan", "Notes 2030": "Notes 2030" };
  const values = { scheme: ownNames, instrument: ownNames };
  return all.map(({ id, sheet, table }) => register(id, sheet, table, r, { values }));
}
