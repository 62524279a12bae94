import type { FormulasKept } from "../model/filed-return";
import type { MonthlyReturn } from "../model/monthly-return";
import { valuePlaces } from "../model/value-places";
import { hashOf } from "../registers/duplicate-keys";
import type { Placement } from "../sheet/formula";
import { keptFormulas, ownFormulas, withSheets } from "../sheet/own-formulas";
import type { Reading } from "../sheet/read";

/** Formulas of people's own on the sheets, to be kept with the return; undefined where there are none. */
export function formulasToKeep({ located, placement, return: r }: Reading): FormulasKept | undefined {
  const formulas = ownFormulas(located);
  return formulas.size === 0 ? undefined : { formulas, cells: checksumOf(placement, r) };
}

/** Those of kept formulas that still point at what they pointed at, once their return stands on the sheets again. */
export function formulasAgain(
  { formulas, cells }: FormulasKept,
  { located }: Reading,
  after: { readonly return: MonthlyReturn; readonly placement: Placement },
  sheets: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const there = withSheets(formulas, sheets);
  return checksumOf(after.placement, after.return) === cells ? there : keptFormulas(there, located);
}

/** Tells whether the cells of a return stand where they stood. */
function checksumOf({ byPlace }: Placement, r: MonthlyReturn): string {
  const cells = valuePlaces(r).flatMap(({ place }) => {
    const cell = byPlace.get(place);
    return cell ? [place, cell.sheet, String(cell.row), String(cell.column)] : [];
  });
  return hashOf(cells).map((half) => half.toString(36)).join("-"); // prettier-ignore
}
