import { Decimal } from "../model/decimal";
import { isNil, pointsElsewhere, type Figure } from "../model/figure";
import type { PartName, Place } from "../model/monthly-return";
import type { Breach, Missing } from "./rule";

interface Comparison extends Omit<Breach, "asserted" | "calculated"> {
  readonly asserted: Figure | undefined;
  readonly calculated: Figure | undefined;
  /** What to name when the calculated figure is absent. */
  readonly needs: Place | PartName;
}

/** Compares what is asserted with what is calculated: nothing asserted, equal, or blank beside nil is no breach. */
export function* compare({ asserted, calculated, needs, ...breach }: Comparison): Iterable<Breach | Missing> {
  if (calculated === undefined) yield { missing: needs };
  else if (asserted !== undefined && !agree(asserted, calculated)) yield { ...breach, asserted, calculated };
}

/** The first of some figures that is absent; the last place when none is. */
export function firstAbsent<P>(figures: readonly (readonly [place: P, figure: Figure | undefined])[]): P {
  return (figures.find(([, figure]) => figure === undefined) ?? figures[figures.length - 1])[0];
}

function agree(asserted: Figure, calculated: Figure): boolean {
  if (Decimal.isDecimal(asserted) && Decimal.isDecimal(calculated)) return asserted.equals(calculated);
  return pointsElsewhere(asserted) || (isNil(asserted) && isNil(calculated));
}
