import { same, type Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";
import type { Line, LineReading, Value } from "./line";

/** A line with only the ways of reading it that agree with a person's answers; an answer that none of them has stands in all of them. */
export function answeredLine(line: Line, answers: ReadonlyMap<Place, Figure>): Line {
  const own = line.places.filter((place) => answers.has(place));
  const readings = own.reduce((left, place) => withAnswer(left, place, answers.get(place)), line.readings);
  return own.length === 0 ? line : { ...line, readings };
}

function withAnswer(
  readings: readonly LineReading[],
  place: Place,
  answer: Figure | undefined,
): readonly LineReading[] {
  const agreeing = readings.filter(({ values }) => isSame(values.get(place), answer));
  if (agreeing.length > 0) return agreeing;
  return readings.map((reading) => ({ ...reading, values: new Map([...reading.values, [place, answer]]) }));
}

function isSame(value: Value, answer: Figure | undefined): boolean {
  return typeof value !== "boolean" && same(value, answer);
}
