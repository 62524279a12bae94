import { isNil, type Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { setValueAt, valueAt } from "../model/place";
import { choicesOf, filledPlace, statedFigure, type Choice, type FilledPlace, type FillKey } from "./filled-place";
import { figuresOf, keyOfTelling, movementsOf, wordsOf, type MergedRow, type StatedByField } from "./merged-rows";
import { placeMovements } from "./place-movements";
import { dropEmptyClasses, dropEvents } from "./stale-events";
import { newRow, placesOfRows, type Row } from "./row-on-return";

/** A return as registers fill it, and every place that they fill in. */
export interface PlacedFill {
  readonly return: MonthlyReturn;
  readonly places: readonly FilledPlace[];
  /** Balances at close of the month, which the form computes: they are only held against it. */
  readonly closings: readonly FilledPlace[];
  /** Entries of the return before that went with its events. */
  readonly gone: readonly Place[];
}

/** The key of a field of a row; where registers differ, of what one of them says. */
function fillKey({ part, classAt, name, telling }: MergedRow, field: string, source?: string): FillKey {
  const terms = part === "otherMovements" ? keyOfTelling(telling) : [];
  return JSON.stringify([part, classAt, name, ...terms, source === undefined ? field : [field, source]]);
}

/** A cell of a row that is filled, and what stands there then. */
interface FilledOf {
  readonly row: Row;
  readonly field: string;
  readonly choice: Choice;
  readonly says: unknown;
}

type RowsAt = ReadonlyMap<Row, Place>;

/** What filling looks at beside what registers say. */
export interface FillingOf {
  /** The return before anything was filled. */
  readonly before: MonthlyReturn;
  /** Events of it that go. */
  readonly dropped: ReadonlySet<Place>;
  /** Rows that stand on the return already. */
  readonly known: ReadonlyMap<MergedRow, Row>;
  /** Where rows stood before anything was filled. */
  readonly stoodAt: RowsAt;
  readonly isChosen: (key: FillKey) => boolean;
}

/** Fields that say 0 where nothing stands; in the others blank says it. */
const statedAtNil: ReadonlySet<string> = new Set(["opening", "newShares", "mayBeIssued"]);

/** Fills a return, which may be changed, with what registers say, as far as it is chosen; rows that lack come to it, at the end of their lists. */
export function placeFill(
  r: MonthlyReturn,
  merged: readonly MergedRow[],
  { before, dropped, known, stoodAt, isChosen }: FillingOf,
): PlacedFill {
  const rows = new Map(known);
  dropEvents(r, dropped);
  const of = merged.flatMap((one) => placeRow(r, one, rows, isChosen));
  const gone = dropEmptyClasses(r, before, dropped);
  const closings = merged.flatMap((one) => closingsOf(one, rows.get(one)));
  return { return: r, places: placesOf(r, of, stoodAt), closings: placesOf(r, closings, stoodAt), gone };
}

function closingsOf(merged: MergedRow, row: Row | undefined): FilledOf[] {
  if (!row) return [];
  const stated = merged.of.flatMap(({ row: { closing }, source }) => (closing ? [statedFigure(closing, source)] : []));
  const choices = choicesOf(stated, (source) => fillKey(merged, "closing", source));
  return choices.map((choice) => ({ row, field: "closing", choice, says: choice.says }));
}

function placeRow(
  r: MonthlyReturn,
  merged: MergedRow,
  rows: Map<MergedRow, Row>,
  isChosen: (key: FillKey) => boolean,
): FilledOf[] {
  const chosen = (all: StatedByField, fieldOf = (field: string) => field) =>
    [...all].flatMap(([field, stated]) =>
      choicesOf(stated, (source) => fillKey(merged, fieldOf(field), source))
        .filter(({ key }) => isChosen(key))
        .map((choice) => ({ field, choice })),
    );
  const [figures, words] = [chosen(figuresOf(merged)), chosen(wordsOf(merged))];
  const movements = chosen(movementsOf(merged), (kind) => `movements ${kind}`);
  const standingRow = rows.get(merged);
  // Words alone make no row, and an event in which nothing moved is none.
  if (isNoEvent(merged)) return [];
  if (!standingRow && figures.length + movements.length === 0) return [];
  const row = standingRow ?? newRow(r, merged);
  rows.set(merged, row);
  const standing = new Map(figures.map(({ field }) => [field, row[field] as Figure | undefined]));
  return [
    ...words.map((one) => placeValue(row, one, one.choice.says)),
    ...figures.map((one) => placeValue(row, one, figureThen(standing.get(one.field), one.field, one.choice))),
    ...placeMovements(
      row,
      movements.map(({ field, choice }) => ({ kind: field, figure: choice.made!.figure, choice })),
    ).map(({ line, movement: { choice } }) => ({ row: line, field: "number", choice, says: choice.says })),
  ];
}

/** Whether a log's rows of an event come to nothing, such as one that was entered and reversed. */
export function isNoEvent(merged: MergedRow): boolean {
  const isNothing = [...figuresOf(merged).values()].flat().every(({ says }) => isNil(says as Figure));
  return isNothing && merged.part === "otherMovements";
}

function placeValue(row: Row, { field, choice }: Pick<FilledOf, "field" | "choice">, says: unknown): FilledOf {
  if (valueAt(row, field) !== says) setValueAt(row, field, says);
  return { row, field, choice, says };
}

/** What stands in a cell once it is filled: one that says nil already stays as it is. */
function figureThen(standing: Figure | undefined, field: string, { says }: Choice): Figure | undefined {
  const isBlank = standing === undefined || standing === null;
  const stays = isNil(says) && (isBlank ? !statedAtNil.has(field) : isNil(standing));
  return stays ? standing : says;
}

/** Where the rows that were filled stand in the end. */
function placesOf(r: MonthlyReturn, filled: readonly FilledOf[], stoodAt: RowsAt): FilledPlace[] {
  const places = placesOfRows(r);
  const at = (all: RowsAt, { row, field }: FilledOf) => {
    const place = all.get(row);
    return place && (`${place}.${field}` as Place);
  };
  return filled.flatMap((one) => {
    const place = at(places, one);
    return place ? [filledPlace(one.choice, { place, stood: at(stoodAt, one), says: one.says })] : [];
  });
}
