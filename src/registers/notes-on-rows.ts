import { printedDate } from "../model/calendar-date";
import type { FillNote } from "./fills/form-row";
import { choicesOf, named } from "./filled-place";
import { figuresOf, movementsOf, wordsOf, type MergedRow } from "./merged-rows";
import { joined, noRows } from "./row-ranges";
import { areUnlikeByBlanks } from "./row-telling";

/** A note, and the register that it is of, or several of them. */
export type SourcedNote = FillNote & { readonly source: string };

/** What a person has to settle of rows that several registers, or several rows of one, may be of. */
export function notesOnRows(merged: readonly MergedRow[]): SourcedNote[] {
  return [...merged.flatMap(contested), ...unlikeByBlanks(merged)];
}

/** Registers that state one cell differently. */
export function differNote(name: string, sources: readonly string[]): SourcedNote {
  return { kind: "differ", words: { name }, rows: noRows, isOpen: true, source: named(sources) };
}

function contested(row: MergedRow): SourcedNote[] {
  if (row.of.length < 2) return [];
  const cells = [figuresOf(row), movementsOf(row), wordsOf(row)].flatMap((one) => [...one.values()]);
  const differing = cells.map((all) => choicesOf(all, String)).filter((choices) => choices.length > 1);
  if (differing.length === 0) return [];
  return [differNote(nameOf(row), differing.flatMap((choices) => choices.map(({ source }) => source)))]; // prettier-ignore
}

/** Events of one day of which some state a price, a currency or a date of approval that others leave blank. */
function unlikeByBlanks(merged: readonly MergedRow[]): SourcedNote[] {
  const events = merged.filter(({ part }) => part === "otherMovements");
  const kinds = new Map<string, MergedRow[]>();
  for (const one of events) kinds.set(one.telling.of, [...(kinds.get(one.telling.of) ?? []), one]);
  return [...kinds.values()].flatMap((some): SourcedNote[] => {
    const unlike = some.filter((one) => some.some((other) => other !== one && areUnlikeByBlanks(one.telling, other.telling))); // prettier-ignore
    if (unlike.length === 0) return [];
    const of = unlike.flatMap((one) => one.of);
    const sources = new Set(of.map(({ source }) => source));
    const steps = of.flatMap(({ row }) => [...row.figures.values()].flatMap((made) => made.steps));
    const rows = sources.size === 1 ? joined(steps.map((step) => step.rows)) : noRows;
    return [{ kind: "rowsUnlike", words: { name: nameOf(some[0]) }, rows, isOpen: true, source: named([...sources]) }];
  });
}

function nameOf({ name, telling: { day } }: MergedRow): string {
  return day === "" ? name : `${name}, ${printedDate(day)}`;
}
