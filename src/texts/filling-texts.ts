import type { StepKind } from "../model/filling";

/** Words of how figures came about, of which some are kept on sheets beside the return. */
export interface FillingTexts {
  /** The source of what was brought forward. */
  readonly lastReturn: string;
  /** How a nil came about that was written for a month in which nothing moved. */
  readonly nothingMoved: string;
  readonly totalOfPartIII: string;
  /** A step by what it stands for, from its words: a kind of movement, a day in words, or a calculation. */
  readonly steps: Readonly<Record<Exclude<StepKind, "row">, (words: string) => string>>;
  /** What the form computes of which figures, by the places' paths without indices. */
  readonly computed: Readonly<Record<string, string>>;
}
