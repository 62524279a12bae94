import { same, type Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { fillReturn, type Fill, type NamedRegister } from "./fill";
import type { WordsOfPartII } from "./fill-part-II";
import type { FilledPlace, FillKey, MadeAt } from "./filled-place";
import type { SourcedNote } from "./notes-on-rows";
import { isOfMonth, isOnlyPending, type StaleEvent } from "./stale-events";

/** A cell that registers fill in, before and after; what a person typed is changed only where they choose so. */
export interface ProposedChange {
  readonly key: FillKey;
  readonly place: Place;
  /** Where the cell stands before; absent where its row is new. */
  readonly stood?: Place;
  readonly before: unknown;
  readonly after: unknown;
  readonly made?: MadeAt;
  /** Whether something stands there that no register filled in. */
  readonly isHand: boolean;
  /** Whether it is an opening balance that was brought forward, and a register has it otherwise. */
  readonly isBroughtForward: boolean;
  /** Whether registers filled in another figure in this month already. */
  readonly isRefilled?: boolean;
  /** Where registers state the cell differently, which of them this is of, and the keys of what others state. */
  readonly contested?: Pick<NonNullable<FilledPlace["contested"]>, "source" | "rivals">;
}

/** What filling a return from registers comes to, for a person to look at. */
export interface ProposedFill {
  readonly return: MonthlyReturn;
  readonly changes: readonly ProposedChange[];
  readonly stale: readonly StaleEvent[];
  readonly notes: readonly SourcedNote[];
  /** Changes that are chosen unless a person says otherwise: those that write over nothing of theirs. */
  readonly chosen: ReadonlySet<FillKey>;
  /** How many figures say already what registers have. */
  readonly agreeing: number;
}

/** What registers would change of a return; `isOurs` tells whether what stands at a place was filled in by a register. */
export function proposeFill(
  r: MonthlyReturn,
  registers: readonly NamedRegister[],
  words: WordsOfPartII,
  isOurs: (place: Place) => boolean,
): ProposedFill {
  const fill = fillReturn(r, registers, words);
  const ofRows = changesIn(fill, r, isOurs).filter(({ place }) => !isOfPartII(place));
  const chosen = new Set([
    ...chosenOf(ofRows.filter(isChange), registers),
    ...fill.stale.filter((one) => goes(one, r, isOurs)).map(({ key }) => key),
  ]);
  // Part II comes of the rows of III as they are chosen.
  const asChosen = fillReturn(r, registers, words, (key) => chosen.has(key) || isOfPartII(keyParts(key)[0]));
  const all = [...ofRows, ...changesIn(asChosen, r, isOurs).filter(({ place }) => isOfPartII(place))];
  const changes = all.filter(isChange);
  return {
    return: fill.return,
    changes,
    stale: fill.stale,
    notes: fill.notes,
    chosen: new Set([...chosen, ...chosenOf(changes, registers)]),
    agreeing: all.length - changes.length,
  };
}

/** Whether an event that no log has goes unasked: the log says what has become of its shares, or registers filled all of it in. */
function goes({ entry, event, isAccounted }: StaleEvent, r: MonthlyReturn, isOurs: (place: Place) => boolean): boolean {
  if (isAccounted) return true;
  // What was carried from last month was filled in as well, but by no register.
  if (isOnlyPending(event) && !isOfMonth(event, r)) return false;
  const own = (["issued", "treasury", "pendingCancellation"] as const).filter((field) => !isBlank(event[field]));
  return own.length > 0 && own.every((field) => isOurs(`${entry}.${field}` as Place));
}

/** Every cell that registers fill in, changed or not. */
function changesIn(fill: Fill, r: MonthlyReturn, isOurs: (place: Place) => boolean): ProposedChange[] {
  return fill.places.map(({ key, place, stood, made, contested }) => {
    const before = stood && valueAt(r, stood);
    const isBroughtForward = stood !== undefined && !isBlank(before) && opening.test(place);
    const isHand = stood !== undefined && !isBlank(before) && !isBroughtForward && !isOurs(stood);
    const after = contested ? contested.says : valueAt(fill.return, place);
    return { key, place, before, after, isHand, isBroughtForward, ...(stood && { stood }), ...(made && { made }), ...(contested && { contested }) }; // prettier-ignore
  });
}

/** Changes that write over nothing of a person's, and that no register states otherwise; what shares a key with something of theirs waits for them too. */
function chosenOf(changes: readonly ProposedChange[], registers: readonly NamedRegister[]): FillKey[] {
  const theirs = new Set(changes.filter(({ isHand, isBroughtForward }) => isHand || isBroughtForward).map(({ key }) => key)); // prettier-ignore
  const otherMonths = rowsOfOtherMonths(changes, registers);
  const agreed = changes.filter(({ contested }) => !contested);
  return agreed.map(({ key }) => key).filter((key) => !theirs.has(key) && !otherMonths.has(rowOf(key)));
}

const opening = /^(options|warrants|convertibles)\..*\.opening$/;

/** Rows that a register of balances opens otherwise than the return: it may be of another month, and nothing of them is taken unasked. */
function rowsOfOtherMonths(
  changes: readonly ProposedChange[],
  registers: readonly NamedRegister[],
): ReadonlySet<string> {
  const balances = new Set(registers.filter(({ mapping }) => mapping.shape === "balances").map(({ source }) => source));
  const conflicts = changes.filter(
    ({ isBroughtForward, made }) => isBroughtForward && made && balances.has(made.source),
  );
  return new Set(conflicts.map(({ key }) => rowOf(key)));
}

/** What a key has in common with those of the same row. */
function rowOf(key: FillKey): string {
  return JSON.stringify(keyParts(key).slice(0, -1));
}

function keyParts(key: FillKey): readonly unknown[] {
  return JSON.parse(key) as unknown[];
}

function isOfPartII(at: unknown): boolean {
  return /^issued\b/.test(String(at));
}

function isChange({ before, after }: ProposedChange): boolean {
  return !isSame(before, after);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function isSame(a: unknown, b: unknown): boolean {
  return (isBlank(a) && isBlank(b)) || a === b || same(a as Figure, b as Figure);
}
