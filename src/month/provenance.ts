import { Decimal, grouping } from "../model/decimal";
import { figureText } from "../model/figure";
import type { Filling } from "../model/filling";
import type { CalendarDate } from "../model/calendar-date";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { valuePlaces } from "../model/value-places";
import type { MadeFigure } from "../registers/fills/form-row";
import { joined, noRows, rowsText } from "../registers/row-ranges";
import type { FilledPlace } from "../registers/filled-place";
import { fieldOf } from "../sheet/placed";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { figureName } from "../rules/figure-name";
import { groupedSteps, stepName } from "./steps";

const figureKinds: readonly string[] = ["shares", "amount", "price"];
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
  return found && textOf(valueAt(r, place)) === found.filled ? found : undefined;
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

/** The provenance of places that registers have filled in, figures and words. */
export function fillingsFrom(
  r: MonthlyReturn,
  places: readonly FilledPlace[],
  on: CalendarDate,
  texts: Texts,
): Filling[] {
  const month = r.cover.monthEnded ?? "";
  return places.flatMap(({ place, made, said }) => {
    const filled = textOf(valueAt(r, place));
    const states = made ? figureText(made.figure) : said?.words;
    if (filled === "" || filled !== states) return [];
    const source = made?.source ?? said?.source ?? "";
    const rows = rowsText(made ? joined(made.steps.map((step) => step.rows)) : (said?.rows ?? noRows));
    return [{ month, figure: figureName(r, place, texts), filled, source, rows, how: made ? howOf(r, made, texts) : "", on }]; // prettier-ignore
  });
}

function howOf(r: MonthlyReturn, made: MadeFigure, texts: Texts): string {
  const steps = groupedSteps(made.steps);
  const shown = steps.slice(0, mostSteps).map((step) => `${stepName(r, step, texts)} ${grouping(step.figure)}`);
  return (steps.length > mostSteps ? [...shown, "…"] : shown).join("; ");
}

/** A value as a filling states it: a figure in plain digits, words as they are; "" for blank and absent. */
export function textOf(value: unknown): string {
  if (value === true) return "✓";
  return typeof value === "string" || Decimal.isDecimal(value) ? figureText(value) : "";
}

/** Fillings without those of figures that a return of their month does not have any more. */
export function standingFillings(all: readonly Filling[], r: MonthlyReturn, texts: Texts): Filling[] {
  const names = new Set(valuePlaces(r).map(({ place }) => figureName(r, place, texts)));
  return all.filter(({ month, figure }) => month !== r.cover.monthEnded || names.has(figure));
}

/** Fillings with new ones in place of those of the same figures of their month. */
export function withFillings(all: readonly Filling[], added: readonly Filling[]): Filling[] {
  const names = new Set(added.map(({ month, figure }) => `${month} ${figure}`));
  return [...all.filter(({ month, figure }) => !names.has(`${month} ${figure}`)), ...added];
}
