import { isNil, same, type Figure } from "../model/figure";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { fieldOf, type PlacedCell } from "./placed";
import { entriesOf, join } from "./rows";
import type { Calculation } from "./spec";

type Value = ReturnType<Calculation["exact"]>;

/** What the form's computed places come to for one return. */
export interface Calculated {
  /** What the form computes for a place; undefined when an input is absent or the place is not a computed one. */
  readonly calculated: (place: string) => Value;
  /** Whether what the return asserts of a computed place is what the form computes, blank beside nil included. */
  readonly agrees: (place: string) => boolean;
}

/** Computes each place once, from inputs as asserted where they are, else as computed. */
export function calculate(r: MonthlyReturn, cells: readonly PlacedCell[]): Calculated {
  const computed = new Map<string, { calculation: Calculation; entry: string }>();
  for (const cell of cells) {
    const calculation = fieldOf(cell)?.calculation;
    if (calculation && cell.place) computed.set(cell.place, { calculation, entry: cell.entry });
  }
  const results = new Map<string, Value>();
  const inForce = (place: string): Value => (valueAt(r, place) as Value) ?? blankOr(place);
  const blankOr = (place: string) => (valueAt(r, place) === null ? null : calculated(place));
  const calculated = (place: string): Value => {
    if (!results.has(place)) results.set(place, compute(place));
    return results.get(place);
  };
  const compute = (place: string): Value => {
    const one = computed.get(place);
    if (!one || one.calculation.inHand?.(r) === false) return undefined;
    const places = inputsOf(one.calculation, r, one.entry).flat();
    return one.calculation.exact(places.map(inForce), places);
  };
  return { calculated, agrees: (place) => agree(valueAt(r, place) as Value, calculated(place)) };
}

/** The places that a calculation reads, grouped as its `from` names them. */
export function inputsOf({ from }: Calculation, r: MonthlyReturn, entry: string): string[][] {
  if (typeof from === "function") return from(r, entry).map((place) => [place]);
  return from.map((path) => {
    const [list, rest] = path.split("[].");
    if (rest === undefined) return [join(entry, path)];
    return entriesOf(r, join(entry, list)).map((_, i) => `${join(entry, list)}[${i}].${rest}`);
  });
}

function agree(asserted: Value, calculated: Value): boolean {
  if (asserted === undefined || calculated === undefined) return asserted === calculated;
  if (asserted === null || asserted === "") return typeof calculated === "boolean" ? false : isNil(calculated);
  return same(asserted as Figure, calculated as Figure);
}
