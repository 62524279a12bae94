import { sum } from "../model/balance";
import { Decimal } from "../model/decimal";
import type { Place } from "../model/monthly-return";
import { areEqual, figures, type Identity } from "./identity";

/** A total of shares that rows of Part III move; treasury shares transferred under (A) to (D) count as a decrease, whatever sign is printed. */
export function signedSums(column: "issued" | "treasury", rows: readonly Place[], total: Place): Identity {
  const isDecrease = rows.map((place) => column === "treasury" && !place.startsWith("otherMovements"));
  return {
    places: [...rows, total],
    holds: (values) => {
      const terms = figures(values.slice(0, -1)).map((figure, i) =>
        isDecrease[i] && Decimal.isDecimal(figure) ? figure.abs().negated() : figure,
      );
      return areEqual(values.at(-1), terms.length === 0 ? null : sum(terms));
    },
  };
}

/** The same, where the last of its places states a figure: totals of Part III are left blank whatever they add up. */
export function whereStated({ places, holds }: Identity): Identity {
  return { places, holds: (values) => (values.at(-1) === null ? undefined : holds(values)) };
}
