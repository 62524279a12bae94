import { toDocument } from "../model/document";
import type { MonthlyReturn } from "../model/monthly-return";
import { copyOf, setValueAt } from "../model/place";
import { ownFormulas } from "../sheet/own-formulas";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { differencesFrom } from "./differences";

/** Everything that stands on the sheets of a return, to be compared: formulas of people's own count by their words, and not by what they come to. */
export function asItStands({ return: r, located }: Reading): string {
  const copy = copyOf(r);
  for (const [place, formula] of ownFormulas(located)) setValueAt(copy, place, formula);
  return JSON.stringify(toDocument(copy));
}

/** Whether the sheets say what was written, but for what formulas of people's own come to. */
export function saysWhatWasWritten({ return: r, located }: Reading, written: MonthlyReturn, texts: Texts): boolean {
  const own = ownFormulas(located);
  return differencesFrom(written, r, texts).every(({ place }) => place !== undefined && own.has(place));
}
