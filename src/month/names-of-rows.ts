import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt } from "../model/place";
import type { FilledPlace } from "../registers/filled-place";
import { joined } from "../registers/row-ranges";

/** The words that name the line or row of a figure; those of schemes and instruments only where their row is new. */
const namesOfRows = [
  { of: /^(.*\.movements\[\d+\])\.number$/, names: ["kind"], isOfNew: false },
  { of: /^(\w+\.classes\[\d+\]\.events\[\d+\])\.\w+$/, names: ["event"], isOfNew: false },
  { of: /^(\w+\.classes\[\d+\]\.\w+\[\d+\])\.\w+$/, names: ["particulars", "description"], isOfNew: true },
] as const;

/** The words that came with the figures of rows: the event, the kind of a movement, and what a row that is new is of. */
export function namesOfFilled(r: MonthlyReturn, places: readonly FilledPlace[]): FilledPlace[] {
  const names = new Map<string, FilledPlace>();
  for (const filled of places) {
    for (const place of placesOfNames(filled)) {
      const words = valueAt(r, place);
      if (filled.made && typeof words === "string" && words !== "" && !names.has(place))
        names.set(place, named(filled, place, words));
    }
  }
  return [...names.values()];
}

function placesOfNames({ place, stood }: FilledPlace): Place[] {
  return namesOfRows.flatMap(({ of, names, isOfNew }) => {
    const [, row] = of.exec(place) ?? [];
    return row === undefined || (isOfNew && stood !== undefined) ? [] : names.map((name) => `${row}.${name}` as Place);
  });
}

function named({ key, made }: FilledPlace, place: Place, words: string): FilledPlace {
  const rows = joined((made?.steps ?? []).map((step) => step.rows));
  return { key, place, said: { words, source: made?.source ?? "", rows }, alike: [] };
}
