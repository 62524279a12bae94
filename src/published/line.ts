import { Decimal, digits } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { Place } from "../model/monthly-return";

/** What stands at a place: a figure, words, a date or a tick; undefined where the text does not say. */
export type Value = Figure | boolean | undefined;

/** One way of reading a line. */
export interface LineReading {
  readonly values: ReadonlyMap<Place, Value>;
  /** Whether every figure of it stands in one piece. */
  readonly isPlain: boolean;
}

/** What stands after a caption, or in a row of a table, and the ways of reading it. */
export interface Line {
  readonly text: string;
  readonly places: readonly Place[];
  readonly readings: readonly LineReading[];
  /** Whether there is no way of reading it, or too many; its one reading then says nothing. */
  readonly isUnread: boolean;
}

/** A line with the ways of reading it, undefined standing for too many. */
export function line(text: string, places: readonly Place[], readings: readonly LineReading[] | undefined): Line {
  const ways = plainFirst(readings ?? []);
  const nothing = { values: new Map(places.map((place) => [place, undefined])), isPlain: true };
  const isUnread = ways.length === 0;
  return { text: text.replace(/\s+/g, " ").trim(), places, readings: isUnread ? [nothing] : ways, isUnread };
}

/** Ways of reading without those that join pieces, where figures can stand in one piece. */
export function plainFirst(readings: readonly LineReading[]): readonly LineReading[] {
  const plain = readings.filter(({ isPlain }) => isPlain);
  return plain.length > 0 ? plain : readings;
}

/** The values that the ways of reading a line have for a place. */
export function valuesAt({ readings }: Line, place: Place): Value[] {
  return distinct(readings.map(({ values }) => values.get(place)));
}

/** Values without those that stand there already. */
export function distinct<V extends Value>(values: readonly V[]): V[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/** A value as text, apart from every other value. */
export function keyOf(value: Value): string {
  return Decimal.isDecimal(value) ? `figure ${digits(value)}` : `${typeof value} ${String(value)}`;
}
