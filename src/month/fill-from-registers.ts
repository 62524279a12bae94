import { withFormulas } from "../form/computed";
import type { CalendarDate } from "../model/calendar-date";
import type { Filling } from "../model/filling";
import type { MonthlyReturn } from "../model/monthly-return";
import { fillReturn, type NamedRegister } from "../registers/fill";
import type { FillKey } from "../registers/place-fill";
import { proposeFill, type ProposedFill } from "../registers/propose-fill";
import { ownFormulas } from "../sheet/own-formulas";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { editTo, type EditTo } from "./edit-to";
import { fillingAt, fillingsFrom, fillingsOf } from "./provenance";
import { wordsOfPartII } from "./words-of-part-II";

/** What registers would change of the return on the sheets; formulas of a person's own are theirs like typed figures. */
export function proposeFilling(
  reading: Reading,
  registers: readonly NamedRegister[],
  fillings: readonly Filling[],
  texts: Texts,
): ProposedFill {
  const r = reading.return;
  const known = fillingsOf(fillings, r.cover.monthEnded ?? "");
  const own = ownFormulas(reading.located);
  const isOurs = (place: string) => !own.has(place) && fillingAt(r, place, known, texts) !== undefined;
  const proposed = proposeFill(r, registers, wordsOfPartII(texts), isOurs);
  const byHand = new Set(proposed.changes.filter(({ place }) => own.has(place)).map(({ key }) => key));
  return {
    ...proposed,
    changes: proposed.changes.map((change) => (own.has(change.place) ? { ...change, isHand: true } : change)),
    chosen: new Set([...proposed.chosen].filter((key) => !byHand.has(key))),
  };
}

/** The edit of the sheets by which registers fill the return as chosen, and where its figures come from. */
export interface FillingEdit extends EditTo {
  readonly after: MonthlyReturn;
  readonly fillings: readonly Filling[];
  /** Formulas of a person's own that are written over, by their places. */
  readonly overwritten: ReadonlyMap<string, string>;
}

/** Fills the return on the sheets as chosen; computed cells that stand blank get the form's formula. */
export function fillingEdit(
  reading: Reading,
  registers: readonly NamedRegister[],
  chosen: ReadonlySet<FillKey>,
  on: CalendarDate,
  texts: Texts,
): FillingEdit {
  const isChosen = (key: FillKey) => chosen.has(key);
  const { return: filled, places } = fillReturn(reading.return, registers, wordsOfPartII(texts), isChosen);
  const after = withFormulas(filled, (_, value) => value === null);
  const written = new Set<string>(places.map(({ place }) => place));
  const overwritten = [...ownFormulas(reading.located)].filter(([place]) => written.has(place));
  return {
    ...editTo(reading, after, { overwritten: written }),
    after,
    fillings: fillingsFrom(after, places, on, texts),
    overwritten: new Map(overwritten),
  };
}

/** Whether registers may write without being looked at: nothing of a person's is in their way, and nothing is open, doubtful or stale. */
export function isPlain({ changes, notes, stale }: ProposedFill, registers: readonly NamedRegister[]): boolean {
  return (
    changes.every(({ isHand, isBroughtForward }) => !isHand && !isBroughtForward) &&
    notes.every(({ isOpen }) => !isOpen) &&
    stale.every(({ isPending }) => isPending) &&
    registers.every(({ tallies: { counts } }) => counts.refused === 0 && counts.doubtful === 0)
  );
}
