import { Decimal } from "../model/decimal";
import type { MonthlyReturn, Place, Scheme } from "../model/monthly-return";
import { isPositive } from "../model/outstanding";
import { rowsOf } from "./continuity/rows";
import { wordOfKind } from "./signs-of-movements";

/** A movement of options in the month: its place, its number and the words of its scheme and kind. */
export interface MovedOptions {
  readonly place: Place;
  readonly number: Decimal;
  readonly words: string;
}

/** Options granted in the month; a declined grant is negative. */
export function grantsOf(r: MonthlyReturn): MovedOptions[] {
  return movedOf(r, /^grant/i);
}

/** Options lapsed in the month under schemes that still grant, which are negative; those of closed schemes are under no limit of today. */
export function lapsesOf(r: MonthlyReturn): MovedOptions[] {
  return movedOf(r, /^laps/i, isGranting);
}

/** The numbers of some movements together. */
export function totalMoved(moved: readonly MovedOptions[]): Decimal {
  return moved.reduce((total, { number }) => total.plus(number), new Decimal(0));
}

/** Whether a scheme has options still to be granted, or grants some in the month. */
export function isGranting({ movements, toBeGranted }: Scheme): boolean {
  return (
    isPositive(toBeGranted) ||
    movements.some(({ kind, number }) => wordOfKind(kind) === "granted" && isPositive(number))
  );
}

function movedOf(r: MonthlyReturn, wanted: RegExp, among: (scheme: Scheme) => boolean = () => true): MovedOptions[] {
  const schemes = rowsOf<Scheme>(r, "options").filter(({ entry }) => among(entry));
  return schemes.flatMap(({ at, entry, words }) =>
    entry.movements.flatMap(({ kind = "", number }, k) =>
      wanted.test(kind.trim()) && Decimal.isDecimal(number) && !number.isZero()
        ? [{ place: `${at}.movements[${k}].number` as Place, number, words: `${words} ${kind}` }]
        : [],
    ),
  );
}
