import type { MonthlyReturn } from "../model/monthly-return";
import { copyOf } from "../model/place";
import { fillPartII, type StatedBy, type WordsOfPartII } from "./fill-part-II";
import type { FillKey } from "./filled-place";
import { fillContext, rowsOf, type ReadRegister } from "./fills/context";
import { fillEvents } from "./fills/fill-events";
import { fillOutcomes, type Filled } from "./fills/fill-part-III";
import { statedShares } from "./fills/statements";
import { mergedRows, type FilledBy } from "./merged-rows";
import { notesOnRows, type SourcedNote } from "./notes-on-rows";
import { isNoEvent, placeFill, type PlacedFill } from "./place-fill";
import { placeFunds } from "./place-funds";
import { placesOfRows, rowsOnReturn } from "./row-on-return";
import { paired } from "./row-telling";
import { staleEvents, type StaleEvent } from "./stale-events";

/** A register that was read, as people call it. */
export interface NamedRegister extends ReadRegister {
  readonly source: string;
}

/** A return as registers fill it, what they say beside it, and events that none of them has any more. */
export interface Fill extends PlacedFill {
  readonly notes: readonly SourcedNote[];
  readonly stale: readonly StaleEvent[];
}

const nothing: Filled = { rows: [], notes: [] };

/** Fills a return from the registers that were read, as far as it is chosen; of what registers state differently, the last that is chosen stands. */
export function fillReturn(
  r: MonthlyReturn,
  registers: readonly NamedRegister[],
  words: WordsOfPartII,
  isChosen: (key: FillKey) => boolean = () => true,
): Fill {
  const filled = registers.map((one): FilledBy => ({ ...filledBy(one, r), source: one.source }));
  const statements = registers
    .filter(({ mapping }) => mapping.register === "registrar")
    .map((one) => ({ ...statedShares(one, r), source: one.source }));
  const after = copyOf(r);
  const stoodAt = placesOfRows(after);
  const merged = mergedRows(filled);
  const known = new Map([...paired(merged, rowsOnReturn(after))].map(([one, { row }]) => [one, row]));
  const standing = new Set([...known].filter(([one]) => !isNoEvent(one)).map(([, row]) => row));
  const stale = staleEvents(after, standing, filled.flatMap(({ bought }) => (bought ? [bought] : []))); // prettier-ignore
  const dropped = new Set(stale.filter(({ key }) => isChosen(key)).map(({ entry }) => entry));
  const placed = placeFill(after, merged, { before: r, known, stoodAt, dropped, isChosen });
  const funds = placeFunds(after, merged, isChosen);
  const partII = fillPartII(after, statements satisfies readonly StatedBy[], words, isChosen);
  const own = [...filled, ...statements].flatMap(({ notes, source }) => notes.map((note) => ({ ...note, source })));
  return {
    ...placed,
    places: [...placed.places, ...funds.places, ...partII.places],
    notes: [...own, ...notesOnRows(merged), ...funds.notes, ...partII.notes],
    stale,
  };
}

function filledBy(register: ReadRegister, r: MonthlyReturn): Filled {
  switch (register.mapping.register) {
    case "options":
    case "awards":
    case "warrants":
    case "convertibles":
      return fillOutcomes(register, r);
    case "issues":
      return fillEvents(register, r);
    case "nextDay":
      return { rows: [], notes: rowsOf(fillContext(register, r), undefined).notes };
    case "registrar":
    case "mainlandRegistrar":
    case "depositary":
      return nothing;
  }
}
