import { withFormulas } from "../form/computed";
import type { CalendarDate } from "../model/calendar-date";
import type { Filling } from "../model/filling";
import type { MonthlyReturn } from "../model/monthly-return";
import { fillReturn, type NamedRegister } from "../registers/fill";
import { isFrom, type FillKey } from "../registers/filled-place";
import { proposeFill, type ProposedChange, type ProposedFill } from "../registers/propose-fill";
import { ownFormulas } from "../sheet/own-formulas";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { editTo, type EditTo } from "./edit-to";
import { namesOfFilled } from "./names-of-rows";
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
  const ofRegister = (place: string) => fillingAt(r, place, known, texts)?.source !== texts.filling.lastReturn;
  const isOwn = ({ stood }: ProposedChange) => stood !== undefined && own.has(stood);
  const changes = proposed.changes.map((change) => ({
    ...change,
    isHand: change.isHand || isOwn(change),
    isRefilled: change.stood !== undefined && isOurs(change.stood) && ofRegister(change.stood),
  }));
  const asked = new Set(changes.filter((one) => isOwn(one) || isHalfRead(one, registers)).map(({ key }) => key));
  return { ...proposed, changes, chosen: new Set([...proposed.chosen].filter((key) => !asked.has(key))) };
}

/** Whether rows that could not be read may be lacking in a figure. */
function isHalfRead({ made }: ProposedChange, registers: readonly NamedRegister[]): boolean {
  return registers.some(
    ({ source, tallies }) => made !== undefined && isFrom(made.source, source) && tallies.counts.refused > 0,
  );
}

/** The edit of the sheets by which registers fill the return as chosen, and where its figures come from. */
export interface FillingEdit extends EditTo {
  readonly after: MonthlyReturn;
  readonly fillings: readonly Filling[];
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
  const { return: filled, places, gone } = fillReturn(reading.return, registers, wordsOfPartII(texts), isChosen);
  const after = withFormulas(filled, (_, value) => value === null);
  const overwritten = new Set<string>(places.map(({ place }) => place));
  return {
    ...editTo(reading, after, { overwritten }, gone),
    after,
    fillings: fillingsFrom(after, [...places, ...namesOfFilled(after, places)], on, texts),
  };
}

/** Whether registers may write without being looked at: no figure of a person's or of an earlier filling is in their way, and nothing is open, doubtful or stale. */
export function isPlain({ changes, notes, stale }: ProposedFill, registers: readonly NamedRegister[]): boolean {
  return (
    changes.every(({ isHand, isBroughtForward, isRefilled }) => !isHand && !isBroughtForward && !isRefilled) &&
    notes.every(({ isOpen }) => !isOpen) &&
    stale.every(({ isAccounted }) => isAccounted) &&
    registers.every(({ tallies: { counts } }) => counts.refused === 0 && counts.doubtful === 0)
  );
}
