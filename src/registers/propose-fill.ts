import { same, type Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { valueAt } from "../model/place";
import { isSameClass } from "../model/share-class";
import { fillReturn, type NamedRegister } from "./fill";
import type { WordsOfPartII } from "./fill-part-II";
import type { FillNote } from "./fills/form-row";
import type { FillKey, MadeAt } from "./place-fill";
import type { StaleEvent } from "./stale-events";

/** A cell that registers fill in, before and after; what a person typed is changed only where they choose so. */
export interface ProposedChange {
  readonly key: FillKey;
  readonly place: Place;
  readonly before: unknown;
  readonly after: unknown;
  readonly made?: MadeAt;
  /** Whether something stands there that no register filled in. */
  readonly isHand: boolean;
}

/** What filling a return from registers comes to, for a person to look at. */
export interface ProposedFill {
  readonly return: MonthlyReturn;
  readonly changes: readonly ProposedChange[];
  readonly stale: readonly StaleEvent[];
  readonly notes: readonly (FillNote & { readonly source: string })[];
  /** Changes that are chosen unless a person says otherwise: those that write over nothing of theirs. */
  readonly chosen: ReadonlySet<FillKey>;
  /** How many figures say already what registers have. */
  readonly agreeing: number;
}

/** What registers would change of a return; `isOurs` tells whether what stands at a place was filled in by a register. */
export function proposeFill(
  r: MonthlyReturn,
  registers: readonly NamedRegister[],
  words: WordsOfPartII,
  isOurs: (place: Place) => boolean,
): ProposedFill {
  const fill = fillReturn(r, registers, words);
  const all = fill.places.map(({ key, place, made }): ProposedChange => {
    const stood = placeBefore(r, fill.return, place);
    const before = stood && valueAt(r, stood);
    const isHand = stood !== undefined && !isBlank(before) && !isOurs(stood);
    return { key, place, before, after: valueAt(fill.return, place), isHand, ...(made && { made }) };
  });
  const changes = all.filter(({ before, after }) => !isSame(before, after));
  const chosen = [
    ...changes.filter(({ isHand }) => !isHand).map(({ key }) => key),
    ...fill.stale
      .filter(({ entry, isPending }) => isPending || isOurs(`${entry}.issued` as Place))
      .map(({ key }) => key),
  ];
  return {
    return: fill.return,
    changes,
    stale: fill.stale,
    notes: fill.notes,
    chosen: new Set(chosen),
    agreeing: all.length - changes.length,
  };
}

/** Where what a place says stood before: events above it may have gone. */
function placeBefore(r: MonthlyReturn, after: MonthlyReturn, place: Place): Place | undefined {
  const [, group = "", index = "", field = ""] =
    /^otherMovements\.classes\[(\d+)\]\.events\[(\d+)\]\.(.*)$/.exec(place) ?? [];
  if (field === "") return place;
  const { shares, events } = classesOf(after.otherMovements)[Number(group)];
  const own = events[Number(index)];
  const stood = classesOf(r.otherMovements).flatMap((one, i) =>
    one.events.flatMap((event, j) => {
      const isSame = isSameClass(one.shares, shares) && event.event === own.event && event.date === own.date;
      return isSame && same(event.price.amount, own.price.amount)
        ? [`otherMovements.classes[${i}].events[${j}].${field}`]
        : [];
    }),
  );
  return stood[0] as Place | undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function isSame(a: unknown, b: unknown): boolean {
  return (isBlank(a) && isBlank(b)) || a === b || same(a as Figure, b as Figure);
}
