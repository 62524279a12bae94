import { Decimal } from "../model/decimal";
import { isNil, type Figure } from "../model/figure";
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
  if (asserted === undefined) return;
  if (calculated === undefined) {
    yield { missing: needs };
    return;
  }
  if (!agree(asserted, calculated)) yield { ...breach, asserted, calculated };
}

function agree(asserted: Figure, calculated: Figure): boolean {
  if (Decimal.isDecimal(asserted) && Decimal.isDecimal(calculated)) return asserted.equals(calculated);
  return isNil(asserted) && isNil(calculated);
}
