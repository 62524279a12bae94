import { Decimal } from "../../model/decimal";
import type { StepKind } from "../../model/filling";
import type { RowRanges } from "../row-ranges";
import type { MadeFigure, Step } from "./form-row";

/** A figure that is the sum of its steps. */
export function madeOf(steps: readonly Step[]): MadeFigure {
  return { figure: steps.reduce((sum, { figure }) => sum.plus(figure), new Decimal(0)), steps };
}

/** Adds a step to the figure that a key names. */
export function addStep<K>(
  figures: Map<K, Step[]>,
  key: K,
  words: string,
  figure: Decimal,
  rows: RowRanges,
  as?: StepKind,
): void {
  const steps = figures.get(key) ?? [];
  steps.push({ words, figure, rows, ...(as && { as }) });
  figures.set(key, steps);
}
