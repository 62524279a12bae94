import type { Decimal } from "../model/decimal";
import { same } from "../model/figure";
import type { Place } from "../model/monthly-return";
import type { MadeFigure } from "./fills/form-row";
import type { RowRanges } from "./row-ranges";

/** A figure that a register fills in, with how it was made and by which register; a figure of several names them all. */
export interface MadeAt extends MadeFigure {
  readonly source: string;
}

/** Words, a day, a price or a rate that a register states as it stands there. */
export interface SaidAt {
  readonly words: string;
  readonly source: string;
  readonly rows: RowRanges;
}

/** Something that is filled in on a row, by which it is chosen: the same from month to month. */
export type FillKey = string;

/** What a register says of a cell: words, or a figure with how it was made. */
export interface Stated {
  readonly says: Decimal | string;
  readonly source: string;
  readonly made?: MadeAt;
  readonly said?: SaidAt;
}

/** What a cell may be filled with. */
export interface Choice extends Stated {
  readonly key: FillKey;
  /** Figures of other registers that say the same. */
  readonly alike: readonly MadeAt[];
  /** Keys of what other registers say instead; none where all agree. */
  readonly rivals: readonly FillKey[];
}

/** A place that a register fills in: its key, and for a figure how it was made. */
export interface FilledPlace {
  readonly key: FillKey;
  readonly place: Place;
  /** Where the cell stood before: rows above it may have gone; absent where its row is new. */
  readonly stood?: Place;
  readonly made?: MadeAt;
  readonly said?: SaidAt;
  readonly alike: readonly MadeAt[];
  /** Set where registers say different things: what this one says, and the keys of what others do. */
  readonly contested?: { readonly says: unknown; readonly source: string; readonly rivals: readonly FillKey[] };
}

/** What a cell may be filled with: one thing where all that state it agree, else what each of them says, under keys of their own. */
export function choicesOf(all: readonly Stated[], keyOf: (source?: string) => FillKey): Choice[] {
  const distinct = all.filter((one, i) => all.findIndex((other) => isSame(other, one)) === i);
  const isContested = distinct.length > 1;
  const keys = distinct.map(({ source }) => keyOf(isContested ? source : undefined));
  return distinct.map((one, i) => ({
    ...one,
    key: keys[i],
    alike: all.flatMap((other) => (other !== one && other.made && isSame(other, one) ? [other.made] : [])),
    rivals: keys.filter((_, j) => j !== i),
  }));
}

/** A place as it is filled by what was chosen for it; where registers differ, with what would stand there then. */
export function filledPlace(
  { key, source, made, said, alike, rivals }: Choice,
  { place, stood, says }: { readonly place: Place; readonly stood?: Place; readonly says: unknown },
): FilledPlace {
  return {
    key,
    place,
    alike,
    ...(stood !== undefined && { stood }),
    ...(made && { made }),
    ...(said && { said }),
    ...(rivals.length > 0 && { contested: { says, source, rivals } }),
  };
}

/** A figure as a register states it. */
export function statedFigure(figure: MadeFigure, source: string): Stated {
  return { says: figure.figure, source, made: { ...figure, source } };
}

function isSame(a: Stated, b: Stated): boolean {
  return same(a.says, b.says);
}

const joint = " + ";

/** Several registers as they are called together. */
export function named(sources: readonly string[]): string {
  return [...new Set(sources)].join(joint);
}

/** Whether what came from some registers came from one of them. */
export function isFrom(sources: string, one: string): boolean {
  return sources === one || sources.split(joint).includes(one);
}
