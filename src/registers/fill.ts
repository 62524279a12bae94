import type { MonthlyReturn } from "../model/monthly-return";
import { copyOf } from "../model/place";
import { fillPartII, type StatedBy, type WordsOfPartII } from "./fill-part-II";
import type { ReadRegister } from "./fills/context";
import { fillEvents } from "./fills/fill-events";
import { fillOutcomes, type Filled } from "./fills/fill-part-III";
import type { FillNote } from "./fills/form-row";
import { statedShares } from "./fills/statements";
import { placeFill, type FilledBy, type FillKey, type PlacedFill } from "./place-fill";
import { dropEvents, staleEvents, type StaleEvent } from "./stale-events";

/** A register that was read, as people call it. */
export interface NamedRegister extends ReadRegister {
  readonly source: string;
}

/** A return as registers fill it, what they say beside it, and events that none of them has any more. */
export interface Fill extends PlacedFill {
  readonly notes: readonly (FillNote & { readonly source: string })[];
  readonly stale: readonly StaleEvent[];
}

const nothing: Filled = { rows: [], funds: [], notes: [] };

/** Fills a return from the registers that were read, as far as it is chosen. */
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
  const hasLog = registers.some(({ mapping }) => mapping.register === "issues");
  const stale = staleEvents(r, filled.flatMap(({ rows }) => rows), hasLog); // prettier-ignore
  const start = copyOf(r);
  dropEvents(start, stale.filter(({ key }) => isChosen(key))); // prettier-ignore
  const placed = placeFill(start, filled, isChosen);
  const partII = fillPartII(placed.return, statements satisfies readonly StatedBy[], words, isChosen);
  return {
    return: placed.return,
    places: [...placed.places, ...partII],
    closings: placed.closings,
    notes: [...filled, ...statements].flatMap(({ notes, source }) => notes.map((note) => ({ ...note, source }))),
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
    case "registrar":
    case "mainlandRegistrar":
    case "depositary":
    case "nextDay":
      return nothing;
  }
}
