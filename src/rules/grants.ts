import { Decimal } from "../model/decimal";
import type { MonthlyReturn, Place, Scheme } from "../model/monthly-return";
import { rowsOf } from "./continuity/rows";

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

/** Options lapsed in the month, which are negative. */
export function lapsesOf(r: MonthlyReturn): MovedOptions[] {
  return movedOf(r, /^laps/i);
}

/** The numbers of some movements together. */
export function totalMoved(moved: readonly MovedOptions[]): Decimal {
  return moved.reduce((total, { number }) => total.plus(number), new Decimal(0));
}

function movedOf(r: MonthlyReturn, wanted: RegExp): MovedOptions[] {
  return rowsOf<Scheme>(r, "options").flatMap(({ at, entry, words }) =>
    entry.movements.flatMap(({ kind = "", number }, k) =>
      wanted.test(kind.trim()) && Decimal.isDecimal(number) && !number.isZero()
        ? [{ place: `${at}.movements[${k}].number` as Place, number, words: `${words} ${kind}` }]
        : [],
    ),
  );
}
