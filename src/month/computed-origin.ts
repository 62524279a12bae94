import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt, withoutIndices } from "../model/place";
import { figureName } from "../rules/figure-name";
import { calculate, inputsOf } from "../sheet/calculated";
import type { Placement } from "../sheet/formula";
import { fieldOf } from "../sheet/placed";
import type { Texts } from "../texts/texts";
import { shownValue } from "./differences";

/** A figure that the form computes another from. */
export interface Operand {
  readonly place: Place;
  readonly name: string;
  /** For a reader; "" for blank. */
  readonly says: string;
}

/** What the form computes for a place: in its own words, what it comes to, and from which figures. */
export interface ComputedOrigin {
  readonly words: string;
  readonly comesTo: string;
  readonly of: readonly Operand[];
}

/** What the form computes for a place; undefined for one that it leaves to people. */
export function computedOrigin(
  r: MonthlyReturn,
  { byPlace, cells }: Placement,
  place: Place,
  texts: Texts,
): ComputedOrigin | undefined {
  const cell = byPlace.get(place);
  const calculation = cell && fieldOf(cell)?.calculation;
  if (!calculation) return undefined;
  const { calculated } = calculate(r, cells);
  const inForce = (at: string) => shownValue(valueAt(r, at) ?? calculated(at));
  const isCurrency = (at: string) => at.endsWith(".currency");
  // Currencies only say which amounts are added up.
  const inputs = inputsOf(calculation, r, cell.entry).flat().filter((at) => isCurrency(place) || !isCurrency(at)); // prettier-ignore
  return {
    words: texts.filling.computed[withoutIndices(place)] ?? "",
    comesTo: shownValue(calculated(place)),
    of: inputs.map((at) => ({ place: at as Place, name: figureName(r, at, texts), says: inForce(at) })),
  };
}
