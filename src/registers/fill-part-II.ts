import { difference } from "../model/balance";
import { Decimal } from "../model/decimal";
import { isNil, numberOf, type Figure } from "../model/figure";
import { columnsOfPartII } from "../model/issued";
import type { IssuedClass, MonthlyReturn, Place } from "../model/monthly-return";
import { placesOfPartIII, totalOfPartIII } from "../model/part-III";
import { classesOf } from "../model/parts";
import { valueAt } from "../model/place";
import { classShown } from "../model/share-class";
import type { Step } from "./fills/form-row";
import { lessTreasury, type StatedShares } from "./fills/statements";
import { monthOf } from "./month";
import {
  choicesOf,
  filledPlace,
  statedFigure,
  type Choice,
  type FilledPlace,
  type FillKey,
  type MadeAt,
} from "./filled-place";
import { differNote, type SourcedNote } from "./notes-on-rows";
import { noRows } from "./row-ranges";

/** Statements of the share registrar, with the register as people call it. */
export interface StatedBy {
  readonly source: string;
  readonly shares: readonly StatedShares[];
}

type Column = "issued" | "treasury";

/** What the rows of III are called as a source of Part II. */
export interface WordsOfPartII {
  readonly totalOfPartIII: string;
}

/** What is filled in of Part II, and what a person has to settle of it. */
export interface FilledPartII {
  readonly places: readonly FilledPlace[];
  readonly notes: readonly SourcedNote[];
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
): FilledPartII {
  const filled = classesOf<IssuedClass>(r.issued).map((issued, classAt) => {
    const cells = columnsOfPartII(r).flatMap((column) => {
      const at = { r, issued, classAt, column, statements };
      return [fillCell(at, "opening", openingsStated(at), isChosen), fillCell(at, "change", changesOf(at, words), isChosen)]; // prettier-ignore
    });
    const differing = cells.flatMap(({ choices }) => (choices.length > 1 ? choices.map(({ source }) => source) : []));
    return {
      places: cells.flatMap(({ places }) => places),
      notes: differing.length > 0 ? [differNote(classShown(issued.shares), differing)] : [],
    };
  });
  return { places: filled.flatMap(({ places }) => places), notes: filled.flatMap(({ notes }) => notes) };
}

/** A column of a class, and the statements by which it may be filled. */
interface ColumnAt {
  readonly r: MonthlyReturn;
  readonly issued: IssuedClass;
  readonly classAt: number;
  readonly column: Column;
  readonly statements: readonly StatedBy[];
}

function fillCell(
  { issued, classAt, column }: ColumnAt,
  field: "opening" | "change",
  all: readonly MadeAt[],
  isChosen: (key: FillKey) => boolean,
): { readonly choices: readonly Choice[]; readonly places: readonly FilledPlace[] } {
  const place: Place = `issued.classes[${classAt}].${column}.${field}`;
  const standing = issued[column][field];
  const keyOf = (source?: string) => JSON.stringify(["issued", classAt, column, source === undefined ? field : [field, source]]); // prettier-ignore
  const choices = choicesOf(all.map((made) => statedFigure(made, made.source)), keyOf); // prettier-ignore
  const places = choices.filter(({ key }) => isChosen(key)).map((choice) => {
    const isSaid = field === "change" && isNil(choice.says) && standing !== undefined && isNil(standing);
    const says = isSaid ? standing : choice.says;
    issued[column][field] = says;
    return filledPlace(choice, { place, stood: place, says });
  }); // prettier-ignore
  return { choices, places };
}

/** What statements say of an opening that is blank. */
function openingsStated(at: ColumnAt): MadeAt[] {
  const standing = at.issued[at.column].opening;
  if (standing !== null && standing !== undefined) return [];
  return statedAt(at, monthOf(at.r.cover.monthEnded ?? "").before);
}

/** What the registrar's closing is more or less than the opening of the return; else the total of A to E. */
function changesOf(at: ColumnAt, words: WordsOfPartII): MadeAt[] {
  const stated = changesStated(at);
  const addedUp = stated.length === 0 ? changeAddedUp(at.r, at.issued, at.column, words) : undefined;
  return addedUp ? [addedUp] : stated;
}

function changesStated({ r, issued, column, ...at }: ColumnAt): MadeAt[] {
  const ended = r.cover.monthEnded ?? "";
  const opening = numberOf(issued[column].opening);
  return statedAt({ r, issued, column, ...at }, ended).flatMap(({ figure, steps: stated, source }) => {
    const change = opening && difference(figure, opening);
    if (!opening || !change) return [];
    const less: Step = { words: "", as: "lessOpening", figure: opening.negated(), rows: noRows };
    return [{ figure: change, steps: [...stated, less], source }];
  });
}

/** The total of A to E for the class. */
function changeAddedUp(
  r: MonthlyReturn,
  { shares }: IssuedClass,
  column: Column,
  words: WordsOfPartII,
): MadeAt | undefined {
  const total = numberOf(totalOfPartIII(r, shares, column));
  const places: readonly Place[] = placesOfPartIII(r, shares, column);
  if (total === undefined || places.length === 0) return undefined;
  const steps = places.flatMap((place): Step[] => {
    const stated = valueAt(r, place) as Figure | undefined;
    if (!Decimal.isDecimal(stated) || stated.isZero()) return [];
    const figure = isTransfer(place, column) ? stated.negated() : stated;
    return [{ words: place, as: "row", figure, rows: noRows }];
  });
  return { figure: total, steps, source: words.totalOfPartIII };
}

/** Treasury shares that options, awards and instruments are met with leave treasury, and are stated without a sign. */
function isTransfer(place: Place, column: Column): boolean {
  return column === "treasury" && !place.startsWith("otherMovements");
}

/** What statements say of a column on a day: shares without treasury shares can be told only where one states these, or there are none. */
function statedAt(at: ColumnAt, day: string): MadeAt[] {
  const { statements, classAt, column } = at;
  const hasNone = hasNoTreasury(at);
  return statements.flatMap(({ source, shares }) =>
    shares
      .filter((one) => one.classAt === classAt && one.asAt === day)
      .flatMap(({ issued, treasury }): MadeAt[] => {
        if (column === "treasury") return treasury ? [{ ...treasury, source }] : [];
        if (treasury) return [{ ...lessTreasury(issued, treasury), source }];
        return hasNone ? [{ ...issued, source }] : [];
      }),
  );
}

/** Whether nothing says that there are treasury shares: neither Part II nor the rows of III, nor any statement. */
function hasNoTreasury({ r, issued: { shares, treasury }, statements, classAt }: ColumnAt): boolean {
  const stated = statements.flatMap((one) => one.shares.filter((other) => other.classAt === classAt));
  const moved = placesOfPartIII(r, shares, "treasury").map((place) => valueAt(r, place) as Figure | undefined);
  const figures = [treasury.opening, treasury.change, ...moved, ...stated.map((one) => one.treasury?.figure)];
  return figures.every(isNone);
}

function isNone(figure: Figure | undefined): boolean {
  return figure === undefined || isNil(figure);
}
