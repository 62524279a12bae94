import { difference, sum } from "../model/balance";
import { Decimal } from "../model/decimal";
import { isNil, numberOf, type Figure } from "../model/figure";
import { columnsOfPartII } from "../model/issued";
import type { IssuedClass, MonthlyReturn, Place } from "../model/monthly-return";
import { placesOfPartIII, totalOfPartIII } from "../model/part-III";
import { classesOf } from "../model/parts";
import { valueAt } from "../model/place";
import type { MadeFigure, Step } from "./fills/form-row";
import type { StatedShares } from "./fills/statements";
import { monthOf } from "./month";
import type { FilledPlace, FillKey } from "./place-fill";
import { noRows } from "./row-ranges";

/** Statements of the share registrar, with the register as people call it. */
export interface StatedBy {
  readonly source: string;
  readonly shares: readonly StatedShares[];
}

type Column = "issued" | "treasury";

/** Words of steps that lead from a statement, or from the rows of III, to Part II. */
export interface WordsOfPartII {
  readonly closing: (date: string) => string;
  readonly opening: string;
  readonly totalOfPartIII: string;
}

/**
 * Fills Part II of a return that may be changed: openings that are blank, and the increase / decrease (-) — as the registrar's
 * statements have it, else as the rows of III add up.
 */
export function fillPartII(
  r: MonthlyReturn,
  statements: readonly StatedBy[],
  words: WordsOfPartII,
  isChosen: (key: FillKey) => boolean,
): FilledPlace[] {
  return classesOf<IssuedClass>(r.issued).flatMap((issued, classAt) =>
    columnsOfPartII(r).flatMap((column) => [
      ...fillOpening(r, issued, classAt, column, statements, isChosen),
      ...fillChange(r, issued, classAt, column, statements, words, isChosen),
    ]),
  );
}

function fillOpening(
  r: MonthlyReturn,
  issued: IssuedClass,
  classAt: number,
  column: Column,
  statements: readonly StatedBy[],
  isChosen: (key: FillKey) => boolean,
): FilledPlace[] {
  const key = keyOf(classAt, column, "opening");
  const stated = statedAt(statements, classAt, column, monthOf(r.cover.monthEnded ?? "").before, issued);
  const standing = issued[column].opening;
  if (!stated || !isChosen(key) || (standing !== null && standing !== undefined)) return [];
  issued[column].opening = stated.figure;
  return [{ key, place: `issued.classes[${classAt}].${column}.opening`, made: stated }];
}

function fillChange(
  r: MonthlyReturn,
  issued: IssuedClass,
  classAt: number,
  column: Column,
  statements: readonly StatedBy[],
  words: WordsOfPartII,
  isChosen: (key: FillKey) => boolean,
): FilledPlace[] {
  const key = keyOf(classAt, column, "change");
  const made = changeStated(r, issued, classAt, column, statements, words) ?? changeAddedUp(r, issued, column, words);
  if (!made || !isChosen(key)) return [];
  const standing = issued[column].change;
  const isSaid = made.figure.isZero() && standing !== undefined && isNil(standing);
  if (!isSaid) issued[column].change = made.figure;
  return [{ key, place: `issued.classes[${classAt}].${column}.change`, made }];
}

/** What the registrar's closing is more or less than the opening of the return. */
function changeStated(
  r: MonthlyReturn,
  issued: IssuedClass,
  classAt: number,
  column: Column,
  statements: readonly StatedBy[],
  words: WordsOfPartII,
) {
  const ended = r.cover.monthEnded ?? "";
  const stated = statedAt(statements, classAt, column, ended, issued);
  const opening = numberOf(issued[column].opening);
  const change = stated && opening && difference(stated.figure, opening);
  if (!stated || !opening || !change) return undefined;
  const steps = [{ words: words.closing(ended), figure: stated.figure, rows: stated.steps[0]?.rows ?? noRows }, { words: words.opening, figure: opening.negated(), rows: noRows }]; // prettier-ignore
  return { figure: change, steps, source: stated.source };
}

/** The total of A to E for the class. */
function changeAddedUp(r: MonthlyReturn, { shares }: IssuedClass, column: Column, words: WordsOfPartII) {
  const total = numberOf(totalOfPartIII(r, shares, column));
  const places: readonly Place[] = placesOfPartIII(r, shares, column);
  if (total === undefined || places.length === 0) return undefined;
  const steps = places.flatMap((place): Step[] => {
    const figure = valueAt(r, place) as Figure | undefined;
    return Decimal.isDecimal(figure) && !figure.isZero() ? [{ words: place, figure, rows: noRows }] : [];
  });
  return { figure: total, steps, source: words.totalOfPartIII };
}

/** What a statement says of a column on a day: shares without treasury shares can be told only where it states these, or there are none. */
function statedAt(
  statements: readonly StatedBy[],
  classAt: number,
  column: Column,
  day: string,
  { treasury: own }: IssuedClass,
) {
  for (const { source, shares } of statements) {
    const found = shares.find((one) => one.classAt === classAt && one.asAt === day);
    if (!found) continue;
    const { issued, treasury } = found;
    const hasNone = isNone(own.opening) && isNone(own.change);
    if (column === "treasury") return treasury && { ...treasury, source };
    if (treasury) return withSource(source, issued, treasury);
    return hasNone ? { ...issued, source } : undefined;
  }
  return undefined;
}

function withSource(source: string, issued: MadeFigure, treasury: MadeFigure) {
  const steps = [...issued.steps, ...treasury.steps.map((step) => ({ ...step, figure: step.figure.negated() }))];
  return { figure: numberOf(sum(steps.map(({ figure }) => figure))) as Decimal, steps, source };
}

function isNone(figure: Figure | undefined): boolean {
  return figure === undefined || isNil(figure);
}

function keyOf(classAt: number, column: Column, field: string): FillKey {
  return JSON.stringify(["issued", classAt, column, field]);
}
