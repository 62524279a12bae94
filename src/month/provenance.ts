import { Decimal, grouping } from "../model/decimal";
import { figureText, type Figure } from "../model/figure";
import type { Filling } from "../model/filling";
import type { CalendarDate } from "../model/calendar-date";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { joined, rowsText } from "../registers/row-ranges";
import type { FilledPlace } from "../registers/place-fill";
import { fieldOf } from "../sheet/placed";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { figureName } from "../rules/figure-name";

const figureKinds: readonly string[] = ["shares", "amount", "price"];
const placeOfRow = /^\w+\.classes\[\d+\]\.\w+\[\d+\]\.\w+$/;
/** Steps that a record names; the pane shows all of them from the register itself. */
const mostSteps = 12;

/** Fillings of a month by the names of their figures. */
export function fillingsOf(fillings: readonly Filling[], month: CalendarDate): ReadonlyMap<string, Filling> {
  return new Map(fillings.filter((one) => one.month === month).map((one) => [one.figure, one]));
}

/** The filling that a place's figure still is: filled in this month and not typed over since. */
export function fillingAt(
  r: MonthlyReturn,
  place: string,
  fillings: ReadonlyMap<string, Filling>,
  texts: Texts,
): Filling | undefined {
  const found = fillings.get(figureName(r, place, texts));
  const value = valueAt(r, place) as Figure | undefined;
  return found && value !== undefined && figureText(value) === found.filled ? found : undefined;
}

/** Where the figures that people or registers put on the sheets come from. */
export interface Coverage {
  /** Places with a figure that is filled in, not computed. */
  readonly places: readonly Place[];
  /** Those that a source filled in, each with its filling. */
  readonly filled: ReadonlyMap<Place, Filling>;
  /** Those that were typed, or typed over. */
  readonly typed: readonly Place[];
}

/** Which figures of a return come from a source and which were typed by hand. */
export function coverageOf(
  { return: r, placement }: Pick<Reading, "return" | "placement">,
  all: readonly Filling[],
  texts: Texts,
): Coverage {
  const fillings = fillingsOf(all, r.cover.monthEnded ?? "");
  const places = placement.cells.flatMap((cell): Place[] => {
    const field = fieldOf(cell);
    const isInput = field !== undefined && field.calculation === undefined && figureKinds.includes(field.kind);
    return isInput && cell.place !== undefined && Decimal.isDecimal(valueAt(r, cell.place))
      ? [cell.place as Place]
      : [];
  });
  const found = places.map((place) => [place, fillingAt(r, place, fillings, texts)] as const);
  return {
    places,
    filled: new Map(found.flatMap(([place, filling]) => (filling ? [[place, filling] as const] : []))),
    typed: found.filter(([, filling]) => filling === undefined).map(([place]) => place),
  };
}

/** The provenance of places that registers have filled in. */
export function fillingsFrom(
  r: MonthlyReturn,
  places: readonly FilledPlace[],
  on: CalendarDate,
  texts: Texts,
): Filling[] {
  return places.flatMap(({ place, made }) => {
    const value = valueAt(r, place) as Figure | undefined;
    if (!made || !Decimal.isDecimal(value) || !value.equals(made.figure)) return [];
    const steps = made.steps.filter(({ figure }) => !figure.isZero());
    const shown = steps
      .slice(0, mostSteps)
      .map(({ words, figure }) => `${stepName(r, words, texts)} ${grouping(figure)}`);
    const how = steps.length > mostSteps ? [...shown, "…"] : shown;
    const month = r.cover.monthEnded ?? "";
    return [{ month, figure: figureName(r, place, texts), filled: figureText(value), source: made.source, rows: rowsText(joined(made.steps.map(({ rows }) => rows))), how: how.join("; "), on }]; // prettier-ignore
  });
}

/** Steps that are places of rows of III are named as figures are; others are words of registers, which may be any. */
export function stepName(r: MonthlyReturn, words: string, texts: Texts): string {
  return placeOfRow.test(words) && valueAt(r, words) !== undefined ? figureName(r, words, texts) : words;
}

/** Fillings with new ones in place of those of the same figures of their month. */
export function withFillings(all: readonly Filling[], added: readonly Filling[]): Filling[] {
  const names = new Set(added.map(({ month, figure }) => `${month} ${figure}`));
  return [...all.filter(({ month, figure }) => !names.has(`${month} ${figure}`)), ...added];
}
