import { figureText, type Figure } from "../../src/model/figure";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { valueAt } from "../../src/model/place";
import { isPlain } from "../../src/month/fill-from-registers";
import { fillReturn, type NamedRegister } from "../../src/registers/fill";
import { proposeFill } from "../../src/registers/propose-fill";
import { rowsText } from "../../src/registers/row-ranges";

const words = { closing: (day: string) => `closing ${day}`, opening: "opening", totalOfPartIII: "Total" };

/** What registers make of a return, for a test to look at. */
export interface FilledFigures {
  /** A figure as it is filled in, or "left out". */
  readonly at: (place: string) => string;
  /** Notes in a line each: what is said, of how much or what, its rows, and whether it is open. */
  readonly notes: readonly string[];
  /** Whether one click would write it without anybody looking. */
  readonly isPlain: boolean;
}

/** Fills a return from registers with everything chosen. */
export function filledFigures(r: MonthlyReturn, registers: readonly NamedRegister[]): FilledFigures {
  const filled = fillReturn(r, registers, words);
  const places = new Set<string>(filled.places.map(({ place }) => place));
  return {
    at: (place) =>
      places.has(place) ? figureText((valueAt(filled.return, place) ?? null) as Figure) || "blank" : "left out",
    notes: filled.notes.map(({ kind, words: said, rows, isOpen }) =>
      [kind, said.number ?? said.value ?? "", rowsText(rows), isOpen ? "open" : ""].filter(Boolean).join(", "),
    ),
    isPlain: isPlain(
      proposeFill(r, registers, words, () => true),
      registers,
    ),
  };
}
