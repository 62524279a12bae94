import { printedDate } from "../model/calendar-date";
import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt, withoutIndices } from "../model/place";
import { madeOf } from "../registers/fills/made";
import type { Step } from "../registers/fills/form-row";
import { joined } from "../registers/row-ranges";
import { figureName } from "../rules/figure-name";
import type { Texts } from "../texts/texts";

type StepWords = Pick<Step, "words" | "as">;

/** The steps of a figure for a reader: one for all that is called the same by the form, however the register spells it, with the rows of all of it. */
export function groupedSteps(steps: readonly Step[]): Step[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = JSON.stringify([step.as, step.words]);
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  const all = [...groups.values()].map((some): Step => {
    return { ...some[0], figure: madeOf(some).figure, rows: joined(some.map(({ rows }) => rows)) };
  });
  return all.filter(({ figure }) => !figure.isZero());
}

/** What a step is called: by its figure's name where it is a row of III, else by what the form or the register calls it. */
export function stepName(r: MonthlyReturn, step: StepWords, texts: Texts): string {
  const { words } = step;
  if (step.as !== "row") return wordsOfStep(step, texts);
  return valueAt(r, words) === undefined ? (texts.places[withoutIndices(words)] ?? "") : figureName(r, words, texts);
}

/** The words of a step that is no row of III. */
export function wordsOfStep({ words, as }: StepWords, { filling }: Texts): string {
  return as === undefined || as === "row" ? words : filling.steps[as](printedDate(words));
}
