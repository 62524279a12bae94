import { Decimal, grouping } from "../../model/decimal";
import { kindOfEvent } from "../../model/kinds-of-event";
import type { MonthlyReturn } from "../../model/monthly-return";
import { monthOf, periodOf } from "../month";
import { joined } from "../row-ranges";
import { fillContext, rowsOf, type FillContext, type MeantTally, type ReadRegister } from "./context";
import type { Filled } from "./fill-part-III";
import type { FillNote, FormRow, MadeFigure, Step } from "./form-row";
import { madeOf } from "./made";
import { nothing } from "./signs";

/** Shares bought before the month, by their day of purchase. */
export interface BoughtBefore {
  readonly classAt: number;
  readonly day: string;
  readonly number: Decimal;
}

/** What a row of the log does to the return: an event of the form, its day, and the shares by column. */
interface Entry {
  readonly event: string;
  readonly date: string;
  readonly issued: Decimal;
  readonly treasury: Decimal;
  readonly pending: Decimal;
}

/** The form's words for what becomes of shares bought back, from version 1.1.0 on; up to 1.0.2 it has one for those cancelled. */
const outcomes = {
  cancelled: { "Repurchase of shares": "Repurchase of shares (shares repurchased and cancelled)", "Redemption of shares": "Redemption of shares (shares redeemed and cancelled)" },
  held: { "Repurchase of shares": "Repurchase of shares (shares held as treasury shares)", "Redemption of shares": "Redemption of shares (shares held as treasury shares)" },
  pending: { "Repurchase of shares": "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)", "Redemption of shares": "Redemption of shares (shares redeemed but not yet cancelled)" },
} as const; // prettier-ignore

/** An entry and the rows of the log that it is of. */
interface EntryOf {
  readonly entry: Entry;
  readonly tally: MeantTally;
}

const none = new Decimal(0);
const inTreasury = "Treasury shares";

/** What an issue and buy-back log fills in: events of the month by their own day, purchases by the day of cancellation, and purchases that are still to be cancelled. */
export function fillEvents(register: ReadRegister, r: MonthlyReturn): Filled {
  const context = fillContext(register, r);
  const { rows, notes } = rowsOf(context, undefined);
  const all = [...rows.values()].flat();
  const entries = all.flatMap((tally) => entriesOf(tally, context).map((entry) => ({ entry, tally })));
  const groups = new Map<string, typeof entries>();
  for (const one of entries) {
    const key = JSON.stringify([one.tally.classAt, one.entry.event, [...wordsOf(one)]]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return {
    // In the order of their days, whatever the log's.
    rows: [...groups.values()].sort((a, b) => dayOf(a).localeCompare(dayOf(b))).map((some) => formRowOf(some, context)),
    bought: all.flatMap((tally) => boughtBefore(tally, context)),
    notes: [...notes, ...afterMonth(all, context)],
  };
}

function dayOf([{ entry }]: readonly EntryOf[]): string {
  return entry.date;
}

function entriesOf(tally: MeantTally, context: FillContext): Entry[] {
  const meaning = tally.of("event");
  const number = numberOf(tally);
  const isPurchase = meaning in outcomes.cancelled;
  if (isPurchase) return purchaseOf(meaning as keyof typeof outcomes.cancelled, number.abs(), tally, context);
  const { eventDate = "" } = tally.keys;
  if (periodOf(eventDate, monthOf(context.monthEnded)) !== "in") return [];
  return [{ event: meaning, date: eventDate, pending: none, ...columnsOf(meaning, number) }];
}

/** Shares bought into treasury count on the day of purchase, others on that of their cancellation; until then they are pending. */
function purchaseOf(
  event: keyof typeof outcomes.cancelled,
  number: Decimal,
  tally: MeantTally,
  { monthEnded, hasTreasury }: FillContext,
): Entry[] {
  const { eventDate = "", cancelledOn = "" } = tally.keys;
  const month = monthOf(monthEnded);
  const [bought, cancelled] = [periodOf(eventDate, month), periodOf(cancelledOn, month)];
  if (hasTreasury && tally.of("treatment") === inTreasury) {
    return bought === "in" ? [{ event: outcomes.held[event], date: eventDate, issued: number.negated(), treasury: number, pending: none }] : []; // prettier-ignore
  }
  if (cancelled === "in") {
    const words = hasTreasury ? outcomes.cancelled[event] : event;
    return [{ event: words, date: cancelledOn, issued: number.negated(), treasury: none, pending: none }];
  }
  const isPending = hasTreasury && bought !== "after" && cancelled !== "before";
  return isPending ? [{ event: outcomes.pending[event], date: eventDate, issued: none, treasury: none, pending: number.negated() }] : []; // prettier-ignore
}

/** What an event does to the two columns: a number without sign takes that of its kind. */
export function columnsOf(event: string, number: Decimal): Pick<Entry, "issued" | "treasury"> {
  const kind = kindOfEvent(event);
  const signed = (signs: readonly string[]) => {
    if (signs.includes("any")) return number;
    if (signs[0] === "0") return none;
    return signs[0] === "-" ? number.abs().negated() : number.abs();
  };
  if (!kind) return { issued: number, treasury: none };
  const hasTreasury = kind.isTransfer === true || kind.kind === "cancellation of treasury shares";
  return { issued: signed(kind.issued), treasury: hasTreasury ? signed(kind.treasury) : none };
}

function numberOf({ sums }: MeantTally): Decimal {
  const { positive, negative } = sums.number ?? nothing;
  return new Decimal(positive).plus(negative);
}

/** Shares bought before the month that were cancelled in it or are still to be: what pending shares of last month have become. */
function boughtBefore(tally: MeantTally, { monthEnded, hasTreasury }: FillContext): BoughtBefore[] {
  const { eventDate = "", cancelledOn = "" } = tally.keys;
  const [bought, cancelled] = [eventDate, cancelledOn].map((day) => periodOf(day, monthOf(monthEnded)));
  const isPurchase = tally.of("event") in outcomes.cancelled && tally.of("treatment") !== inTreasury;
  if (!hasTreasury || !isPurchase || bought !== "before" || cancelled === "before") return [];
  return [{ classAt: tally.classAt, day: eventDate, number: numberOf(tally).abs() }];
}

function formRowOf(some: readonly EntryOf[], { hasTreasury }: FillContext): FormRow {
  const [{ entry, tally }] = some;
  const column = (of: (one: Entry) => Decimal): MadeFigure =>
    madeOf(some.map((one): Step => ({ words: one.entry.event, figure: of(one.entry), rows: one.tally.rows })));
  const columns: [string, MadeFigure][] = [["issued", column((one) => one.issued)]];
  if (hasTreasury) columns.push(["treasury", column((one) => one.treasury)], ["pendingCancellation", column((one) => one.pending)]); // prettier-ignore
  const words = wordsOf({ entry, tally });
  return { part: "otherMovements", classAt: tally.classAt, name: entry.event, figures: new Map(columns), words };
}

/** Day and terms of an event, by the fields of the form; a currency without a price says nothing. */
function wordsOf({ entry: { date }, tally: { keys } }: EntryOf): ReadonlyMap<string, string> {
  const { price = "", currency = "", approvalDate = "" } = keys;
  const words = { date, "price.amount": price, "price.currency": price === "" ? "" : currency, approvalDate };
  return new Map(Object.entries(words).filter(([, value]) => value !== ""));
}

function afterMonth(tallies: readonly MeantTally[], { monthEnded }: FillContext): FillNote[] {
  const late = tallies.filter(({ keys }) => periodOf(keys.eventDate ?? "", monthOf(monthEnded)) === "after");
  if (late.length === 0) return [];
  const number = late.reduce((sum, tally) => sum.plus(numberOf(tally).abs()), none);
  return [{ kind: "afterMonth", words: { name: "", number: grouping(number) }, rows: joined(late.map(({ rows }) => rows)), isOpen: false }]; // prettier-ignore
}
