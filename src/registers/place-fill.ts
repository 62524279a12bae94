import { Decimal } from "../model/decimal";
import { isNil, type Figure } from "../model/figure";
import type { MonthlyReturn, Place, ShareClass } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { rowsOfParts, groupedParts } from "../model/part-III";
import { copyOf, setValueAt } from "../model/place";
import type { Filled } from "./fills/fill-part-III";
import type { FormRow, MadeFigure } from "./fills/form-row";
import { placeMovements } from "./place-movements";
import { findRow, groupsOf, rowFor, type Row } from "./row-on-return";

/** A figure that a register fills in, with how it was made and by which register. */
export interface MadeAt extends MadeFigure {
  readonly source: string;
}

/** What a register that was read fills in. */
export interface FilledBy extends Filled {
  /** The register as people call it. */
  readonly source: string;
}

/** A place that a register fills in: its key, and for a figure how it was made. */
export interface FilledPlace {
  readonly key: FillKey;
  readonly place: Place;
  readonly made?: MadeAt;
}

/** A return as registers fill it, and every place that they fill in. */
export interface PlacedFill {
  readonly return: MonthlyReturn;
  readonly places: readonly FilledPlace[];
  /** Balances at close of the month, which the form computes: they are only held against it. */
  readonly closings: readonly FilledPlace[];
}

/** Something that is filled in on a row, by which it is chosen: the same from month to month. */
export type FillKey = string;

/** The key of a field of a register's row. */
export function fillKey(
  { part, classAt, name, words }: Pick<FormRow, "part" | "classAt" | "name" | "words">,
  field: string,
): FillKey {
  const day = part === "otherMovements" ? (words.get("date") ?? "") : "";
  return JSON.stringify([part, classAt, name, day, field]);
}

interface FilledOf {
  readonly key: FillKey;
  readonly row: Row;
  readonly field: string;
  readonly made?: MadeAt;
}

/** Fields that say 0 where nothing stands; in the others blank says it. */
const statedAtNil: ReadonlySet<string> = new Set(["opening", "newShares", "mayBeIssued"]);

/** Fills a return with what registers say, as far as it is chosen; rows that lack come to it, at the end of their lists. */
export function placeFill(
  r: MonthlyReturn,
  filled: readonly FilledBy[],
  isChosen: (key: FillKey) => boolean,
): PlacedFill {
  const after = copyOf(r);
  const classes = classesOf(r.issued).map(({ shares }) => shares);
  const rows = filled.flatMap(({ rows, source }) => rows.map((row) => ({ row, source })));
  const of = rows.flatMap(({ row, source }) => placeRow(after, row, classes[row.classAt], source, isChosen));
  const closings = rows.flatMap(({ row, source }) => closingOf(after, row, classes[row.classAt], source));
  const funds = filled.flatMap((one) => placeFunds(after, one, isChosen));
  return { return: after, places: [...placesOf(after, of), ...funds], closings: placesOf(after, closings) };
}

function closingOf(r: MonthlyReturn, row: FormRow, shares: ShareClass, source: string): FilledOf[] {
  const own = row.closing && findRow(r, row, shares);
  return row.closing && own
    ? [{ row: own, field: "closing", key: fillKey(row, "closing"), made: { ...row.closing, source } }]
    : [];
}

function placeRow(
  r: MonthlyReturn,
  row: FormRow,
  shares: ShareClass,
  source: string,
  isChosen: (key: FillKey) => boolean,
): FilledOf[] {
  const chosen = <T>(all: Iterable<readonly [string, T]>, fieldOf = (field: string) => field) =>
    [...all].filter(([field]) => isChosen(fillKey(row, fieldOf(field))));
  const [figures, words] = [chosen(row.figures), chosen(row.words)];
  const movements = chosen(row.movements ?? [], movementField);
  const isNothing = [...figures, ...movements].every(([, { figure }]) => figure.isZero());
  if (figures.length + movements.length === 0 || (isNothing && row.part === "otherMovements")) return [];
  const own = rowFor(r, row, shares);
  for (const [field, value] of words) setValueAt(own, field, wordsAsValue(field, value));
  for (const [field, { figure }] of figures) placeFigure(own, field, figure);
  const at = (field: string) => ({ row: own, field, key: fillKey(row, field) });
  return [
    ...words.map(([field]) => at(field)),
    ...figures.map(([field, one]) => ({ ...at(field), made: { ...one, source } })),
    ...placeMovements(own, movements).map(({ row: line, kind, made }) => {
      return { row: line, field: "number", key: fillKey(row, movementField(kind)), made: { ...made, source } };
    }),
  ];
}

const movementField = (kind: string) => `movements ${kind}`;

function placeFigure(row: Row, field: string, figure: Decimal): void {
  const standing = row[field] as Figure | undefined;
  const isBlank = standing === undefined || standing === null;
  if (figure.isZero() && (isBlank ? !statedAtNil.has(field) : isNil(standing))) return;
  row[field] = figure;
}

/** Prices and rates are figures; days and codes are words. */
function wordsAsValue(field: string, value: string): string | Decimal {
  return field === "price.amount" || field === "exchangeRate" ? new Decimal(value) : value;
}

/** The form has one line for funds raised: those of several currencies are left to a person. */
function placeFunds(r: MonthlyReturn, { funds, source }: FilledBy, isChosen: (key: FillKey) => boolean): FilledPlace[] {
  if (funds.length !== 1 || typeof r.options !== "object" || !isChosen(fundsKey)) return [];
  const [{ currency, ...made }] = funds;
  r.options.fundsRaised = { currency: currency || (r.options.fundsRaised.currency ?? ""), amount: made.figure };
  return [
    { key: fundsKey, place: "options.fundsRaised.currency" },
    { key: fundsKey, place: "options.fundsRaised.amount", made: { ...made, source } },
  ];
}

/** The key of the funds raised from exercise of options. */
export const fundsKey: FillKey = JSON.stringify(["options", "fundsRaised"]);

/** Where the rows that were filled stand in the end. */
function placesOf(r: MonthlyReturn, filled: readonly FilledOf[]): FilledPlace[] {
  const places = placesOfRows(r);
  return filled.flatMap(({ row, field, key, made }) => {
    const at = places.get(row);
    return at === undefined ? [] : [{ key, place: `${at}.${field}` as Place, ...(made && { made }) }];
  });
}

/** Rows of III and lines of their movements, by what they are. */
function placesOfRows(r: MonthlyReturn): Map<Row, string> {
  const places = new Map<Row, string>();
  for (const part of groupedParts) {
    for (const [i, group] of groupsOf(r, part).entries()) {
      for (const [j, row] of (group[rowsOfParts[part]] as Row[]).entries()) {
        const at = `${part}.classes[${i}].${rowsOfParts[part]}[${j}]`;
        places.set(row, at);
        ((row["movements"] as Row[] | undefined) ?? []).forEach((line, k) => places.set(line, `${at}.movements[${k}]`));
      }
    }
  }
  return places;
}
