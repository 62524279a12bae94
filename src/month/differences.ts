import { printedDate } from "../model/calendar-date";
import { figureShown, isNil, same, type Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { copyOf, valueAt } from "../model/place";
import { valuePlaces } from "../model/value-places";
import { computedAt } from "../rules/computed-places";
import { figureName } from "../rules/figure-name";
import type { Texts } from "../texts/texts";

/** A field of which two returns of one month say different things, in words; "" where one of them says nothing. */
export interface Difference {
  readonly name: string;
  readonly filed: string;
  readonly now: string;
  /** Where it stands in the return as it is now; absent where it does not any more. */
  readonly place?: Place;
}

/** Fields that say otherwise in any submission. */
const ofSubmission: readonly string[] = ["cover.status", "cover.dateSubmitted"];

/** Field by field what is other than was filed, in the order of the form; rows are told by their words. */
export function differencesFrom(filed: MonthlyReturn, now: MonthlyReturn, texts: Texts): Difference[] {
  const all = [placesNamed(filed, texts), placesNamed(now, texts)];
  const shared = new Set(all.flatMap((one) => namesOfSeveral(one)));
  const [before, after] = all.map((one) => placesByName(one, shared));
  const changed = [...after].flatMap(([name, place]): Difference[] => {
    const stood = before.get(name);
    const [was, is] = stood ? bothAt([filed, stood], [now, place]) : [undefined, valueAt(now, place)];
    if (isSame(was, is)) return [];
    return [{ name, filed: shownValue(was), now: shownValue(is), place }];
  });
  const gone = [...before].flatMap(([name, place]): Difference[] => {
    const was = shownValue(valueAt(filed, place));
    return after.has(name) || was === "" ? [] : [{ name, filed: was, now: "" }];
  });
  return [...changed, ...gone];
}

interface PlaceNamed {
  readonly place: Place;
  readonly name: string;
  /** The name without the price of its event, so that a price that was corrected is one difference. */
  readonly brief: string;
}

function placesNamed(r: MonthlyReturn, texts: Texts): PlaceNamed[] {
  const unpriced = copyOf(r);
  for (const { events } of classesOf(unpriced.otherMovements)) events.forEach(({ price }) => delete price.amount);
  const places = valuePlaces(r).filter(({ place }) => !ofSubmission.includes(place));
  return places.map(({ place }) => {
    return { place, name: figureName(r, place, texts), brief: figureName(unpriced, place, texts) };
  });
}

function namesOfSeveral(named: readonly PlaceNamed[]): string[] {
  const once = new Set<string>();
  return named.flatMap(({ brief }) => (once.has(brief) || !once.add(brief) ? [brief] : []));
}

/** Places by their names; events that only their prices tell apart by these too, and rows that no words tell apart by their order. */
function placesByName(named: readonly PlaceNamed[], shared: ReadonlySet<string>): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { place, name, brief } of named) {
    const own = shared.has(brief) ? name : brief;
    let free = own;
    for (let i = 2; places.has(free); i++) free = `${own} (${i})`;
    places.set(free, place);
  }
  return places;
}

type Stated = readonly [of: MonthlyReturn, place: Place];

/** What both say; where one leaves to the form what the other states, it says what the form computes. */
function bothAt(filed: Stated, now: Stated): readonly [unknown, unknown] {
  const [was, is] = [filed, now].map((one) => valueAt(...one));
  if (was === undefined) return [computedBeside(is, filed), is];
  return [was, is === undefined ? computedBeside(was, now) : is];
}

/** A blank is as good as a nil that the form computes. */
function computedBeside(stated: unknown, [of, place]: Stated): unknown {
  const computed = stated === undefined ? undefined : computedAt(of, place);
  const isBlank = stated === null || stated === "";
  return isBlank && computed !== undefined && isNil(computed as Figure) ? stated : computed;
}

function isSame(a: unknown, b: unknown): boolean {
  return shownValue(a) === shownValue(b) || same(a as Figure, b as Figure);
}

/** What a value of the return says, for a reader; "" for blank and absent. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return "✓";
  const text = figureShown(value as Figure);
  return typeof value === "string" ? printedDate(text) : text;
}
