import { Decimal } from "../model/decimal";
import { figureText } from "../model/figure";
import type { Filled } from "./fills/fill-part-III";
import type { FormRow, MadeFigure } from "./fills/form-row";
import { statedFigure, type Stated } from "./filled-place";
import { tellingOf } from "./row-on-return";
import { joined, type RowRanges } from "./row-ranges";
import { paired, together, type Telling, type Told } from "./row-telling";

/** What a register that was read fills in. */
export interface FilledBy extends Filled {
  /** The register as people call it. */
  readonly source: string;
}

/** A register's row of the form. */
export interface RowOfRegister extends Told {
  readonly row: FormRow;
  readonly source: string;
}

/** A row of the form with all that registers say of it; a register of its own says nothing twice. */
export interface MergedRow extends Pick<FormRow, "part" | "classAt" | "name">, Told {
  readonly of: readonly RowOfRegister[];
}

/** The rows that registers fill, each once; rows of one register are never one, for each of them counts. */
export function mergedRows(filled: readonly FilledBy[]): MergedRow[] {
  return filled.reduce<MergedRow[]>((merged, { rows, source }) => {
    const own = rows.map((row): RowOfRegister => ({ row, source, telling: tellingOf(row) }));
    const known = paired(merged, own);
    const taken = new Set(known.values());
    const joined = merged.map((one) => withRow(one, known.get(one)));
    return [...joined, ...own.filter((one) => !taken.has(one)).map(mergedOf)];
  }, []);
}

function mergedOf(one: RowOfRegister): MergedRow {
  const { part, classAt, name } = one.row;
  return { part, classAt, name, telling: one.telling, of: [one] };
}

function withRow(merged: MergedRow, one: RowOfRegister | undefined): MergedRow {
  return one ? { ...merged, telling: together(merged.telling, one.telling), of: [...merged.of, one] } : merged;
}

/** What registers state of a row, by fields. */
export type StatedByField = ReadonlyMap<string, readonly Stated[]>;

/** Figures of a row, by their fields. */
export function figuresOf(merged: MergedRow): StatedByField {
  return byField(merged, ({ row, source }) => figuresIn(row.figures, source));
}

/** Movements of a row, by their kinds. */
export function movementsOf(merged: MergedRow): StatedByField {
  return byField(merged, ({ row, source }) => figuresIn(row.movements ?? new Map<string, MadeFigure>(), source));
}

/** Terms and days of a row, by their fields. */
export function wordsOf(merged: MergedRow): StatedByField {
  return byField(merged, ({ row, source }) =>
    [...row.words].map(([field, words]) => {
      const says = wordsAsValue(field, words);
      return [field, { says, source, said: { words: figureText(says), source, rows: rowsOf(row) } }];
    }),
  );
}

function figuresIn(figures: ReadonlyMap<string, MadeFigure>, source: string): [string, Stated][] {
  return [...figures].map(([field, figure]) => [field, statedFigure(figure, source)]);
}

function byField(
  { of }: MergedRow,
  statedIn: (one: RowOfRegister) => readonly (readonly [string, Stated])[],
): StatedByField {
  const all = new Map<string, Stated[]>();
  for (const [field, stated] of of.flatMap(statedIn)) all.set(field, [...(all.get(field) ?? []), stated]);
  return all;
}

/** The rows of a register that a row of the form is made of. */
function rowsOf({ figures, movements = new Map<string, MadeFigure>() }: FormRow): RowRanges {
  const made = [...figures.values(), ...movements.values()];
  return joined(made.flatMap(({ steps }) => steps.map(({ rows }) => rows)));
}

/** Prices and rates are figures; days and codes are words. */
function wordsAsValue(field: string, value: string): string | Decimal {
  return field === "price.amount" || field === "exchangeRate" ? new Decimal(value) : value;
}

/** A row's telling among all of its kind, as a key. */
export function keyOfTelling({ day, price, currency, approvalDate }: Telling): readonly string[] {
  return [day, price, currency, approvalDate];
}
