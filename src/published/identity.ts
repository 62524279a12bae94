import { difference, sum } from "../model/balance";
import type { Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import type { Value } from "./line";

/** Arithmetic that figures of a return keep among themselves. */
export interface Identity {
  readonly places: readonly Place[];
  /** Whether the values of the places keep it; undefined where they neither keep nor break it. */
  readonly holds: (values: readonly Value[]) => boolean | undefined;
}

/** The last place is the sum of the others, blank counted as nil. */
export function sums(terms: readonly Place[], total: Place): Identity {
  return {
    places: [...terms, total],
    holds: (values) => areEqual(values.at(-1), sum(figures(values.slice(0, -1)))),
  };
}

/** Two figures are equal, blank counted as nil; undefined where one is not in hand. */
export function areEqual(stated: Value, expected: Value): boolean | undefined {
  const [left, right] = figures([stated, expected]);
  return difference(left, right)?.isZero();
}

/** Values of places that hold figures. */
export function figures(values: readonly Value[]): (Figure | undefined)[] {
  return values.map((value) => (typeof value === "boolean" ? undefined : value));
}

/** A place of an entry. */
export function at(entry: string, field: string): Place {
  return `${entry}.${field}` as Place;
}
