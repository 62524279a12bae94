import type { Filling } from "../model/filling";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { figureText, type Figure } from "../model/figure";
import { fillReturn, type NamedRegister } from "../registers/fill";
import type { MadeAt } from "../registers/place-fill";
import type { Placement } from "../sheet/formula";
import { fieldOf } from "../sheet/placed";
import { figureName } from "../rules/figure-name";
import type { Texts } from "../texts/texts";
import { fillingAt, fillingsOf } from "./provenance";
import { wordsOfPartII } from "./words-of-part-II";

/** Where a figure of the return comes from. */
export interface Origin {
  readonly place: Place;
  readonly name: string;
  /** As it stands, in plain digits; "" for blank. */
  readonly says: string;
  /** A source filled it in; the form computes it; or a person typed it, or typed over it. */
  readonly kind: "filled" | "computed" | "typed" | "blank";
  readonly filling?: Filling;
}

/** Where the figure at a place comes from. */
export function originOf(
  { return: r, placement }: { readonly return: MonthlyReturn; readonly placement: Placement },
  place: Place,
  fillings: readonly Filling[],
  texts: Texts,
): Origin {
  const says = figureText((valueAt(r, place) ?? null) as Figure);
  const filling = fillingAt(r, place, fillingsOf(fillings, r.cover.monthEnded ?? ""), texts);
  const cell = placement.byPlace.get(place);
  const isComputed = cell !== undefined && fieldOf(cell)?.calculation !== undefined;
  const kind = filling ? "filled" : isComputed ? "computed" : says === "" ? "blank" : "typed";
  return { place, name: figureName(r, place, texts), says, kind, ...(filling && { filling }) };
}

/** How registers come to the figure at a place, step by step, as they are now: of several the one that fills it; undefined where none of them says anything of it. */
export function howMade(
  r: MonthlyReturn,
  place: Place,
  registers: readonly NamedRegister[],
  texts: Texts,
): MadeAt | undefined {
  const filled = fillReturn(r, registers, wordsOfPartII(texts));
  const name = figureName(r, place, texts);
  const own = filled.places.filter((one) => one.made && figureName(filled.return, one.place, texts) === name);
  return own.at(-1)?.made;
}
