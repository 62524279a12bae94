import { Decimal } from "../model/decimal";
import type { Filling } from "../model/filling";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { valuePlaces } from "../model/value-places";
import { fillReturn, type NamedRegister } from "../registers/fill";
import type { FilledPlace, MadeAt, SaidAt } from "../registers/filled-place";
import { figureName } from "../rules/figure-name";
import type { Placement } from "../sheet/formula";
import type { Texts } from "../texts/texts";
import { shownValue } from "./differences";
import { computedOrigin, type ComputedOrigin } from "./computed-origin";
import { namesOfFilled } from "./names-of-rows";
import { fillingAt, fillingsOf, textOf } from "./provenance";
import { groupedSteps } from "./steps";
import { wordsOfPartII } from "./words-of-part-II";

/** Where a figure of the return comes from. */
export interface Origin {
  readonly place: Place;
  readonly name: string;
  /** As it stands, or as the form computes it, for a reader; "" for blank. */
  readonly says: string;
  /** A source filled it in; the form computes it; its words are last month's; or a person typed it, or typed over it. */
  readonly kind: "filled" | "computed" | "asLastMonth" | "typed" | "blank";
  readonly filling?: Filling;
  readonly computed?: ComputedOrigin;
}

/** What an origin is looked for in. */
export interface OriginIn {
  readonly return: MonthlyReturn;
  readonly placement: Placement;
  /** Last month's return, where it is in hand. */
  readonly previous?: MonthlyReturn;
}

/** Where the figure at a place comes from. */
export function originOf(
  { return: r, placement, previous }: OriginIn,
  place: Place,
  fillings: readonly Filling[],
  texts: Texts,
): Origin {
  const value = valueAt(r, place);
  const filling = fillingAt(r, place, fillingsOf(fillings, r.cover.monthEnded ?? ""), texts);
  const computed = computedOrigin(r, placement, place, texts);
  const says = value === undefined && computed ? computed.comesTo : shownValue(value);
  const own = { place, name: figureName(r, place, texts), says };
  if (filling) return { ...own, kind: "filled", filling };
  if (computed) return { ...own, kind: "computed", computed };
  if (says === "") return { ...own, kind: "blank" };
  return { ...own, kind: previous && isAsIn(previous, own.name, value, texts) ? "asLastMonth" : "typed" };
}

/** Whether words stand in another return as well; the figures of last month's return are recorded where they are brought forward. */
function isAsIn(other: MonthlyReturn, name: string, value: unknown, texts: Texts): boolean {
  if (Decimal.isDecimal(value)) return false;
  const stood = valuePlaces(other).find(({ place }) => figureName(other, place, texts) === name);
  return stood !== undefined && valueAt(other, stood.place) === value;
}

/** How registers come to what a place says, step by step, as they are now: of several the one that says what stands there; undefined where none of them says anything of it. */
export function howMade(
  r: MonthlyReturn,
  place: Place,
  registers: readonly NamedRegister[],
  texts: Texts,
): MadeAt | SaidAt | undefined {
  const filled = fillReturn(r, registers, wordsOfPartII(texts));
  const name = figureName(r, place, texts);
  const places = [...filled.places, ...namesOfFilled(filled.return, filled.places)];
  const own = places.filter((one) => figureName(filled.return, one.place, texts) === name).flatMap(statedAt);
  return own.find((one) => saysOf(one) === textOf(valueAt(r, place))) ?? own.at(-1);
}

function statedAt({ made, said, alike }: FilledPlace): (MadeAt | SaidAt)[] {
  if (!made) return said ? [said] : [];
  return [made, ...alike].map((one) => ({ ...one, steps: groupedSteps(one.steps) }));
}

/** What a register says, in plain digits where it is a figure. */
export function saysOf(stated: MadeAt | SaidAt): string {
  return "words" in stated ? stated.words : textOf(stated.figure);
}
