import type { FieldKey } from "../fields";
import type { Signs } from "../mapping";
import { monthOf, periodOf, type Period } from "../month";
import { joined, noRows } from "../row-ranges";
import type { Tally } from "../tally";
import { addedByKind, kindsOfColumns, outcomeOfBalances, type StatedOutcome } from "./balances";
import { balanceCountedTwice } from "./brought-forward";
import { rowsOf, type FillContext, type MeantTally } from "./context";
import type { FillNote } from "./form-row";
import { nothing, signsOf } from "./signs";
import { opening, outcomeOf } from "./transactions";

/** A scheme or instrument of one class, and what its rows come to. */
export interface OutcomeRow {
  readonly name: string;
  readonly classAt: number;
  readonly tallies: readonly MeantTally[];
  readonly outcome: StatedOutcome;
}

type RegisterOfOutcomes = "options" | "awards" | "warrants" | "convertibles";
const nameFields = { options: "scheme", awards: "scheme", warrants: "series", convertibles: "instrument" } as const;

/** What a register of options, awards, warrants or convertibles comes to, row by row of the form. */
export function outcomesOf(context: FillContext): {
  readonly rows: readonly OutcomeRow[];
  readonly notes: readonly FillNote[];
} {
  // Of balances that name their day only those of the month count.
  const own = isDated(context) ? talliesOf("in", context) : context.tallies.tallies;
  if (own.length === 0 && context.tallies.tallies.length > 0) {
    return { rows: [], notes: [{ kind: "statementMissing", words: {}, rows: noRows, isOpen: true }] };
  }
  const { rows: found, notes } = rowsAmong(own, context);
  const rows = new Map([...found].map(([key, tallies]) => [key, latestOf(tallies)] as const));
  const all = [...rows.values()].flat();
  const signs = signsIn(context, all);
  if (signs === "mixed") {
    const mixed: FillNote = { kind: "signsMixed", words: {}, rows: joined(all.map((one) => one.rows)), isOpen: true };
    return { rows: [], notes: [...notes, mixed] };
  }
  const twice = new Map([...rows].filter(([, tallies]) => balanceCountedTwice(tallies, isOpening)));
  const made = (some: typeof rows) =>
    [...some].map(([key, tallies]) => {
      const [classAt, name] = JSON.parse(key) as [number, string];
      return { name, classAt, tallies, outcome: outcomeIn(context, tallies, signs) };
    });
  const missing = new Map([...earlierIn(context)].filter(([key]) => !rows.has(key)));
  const sound = new Map([...rows].filter(([key]) => !twice.has(key)));
  return {
    rows: made(sound),
    notes: [...notes, ...made(missing).flatMap(missingNote), ...made(twice).map(twiceNote)],
  };
}

function rowsAmong(tallies: readonly Tally[], context: FillContext): ReturnType<typeof rowsOf> {
  const name = nameFields[context.mapping.register as RegisterOfOutcomes];
  return rowsOf({ ...context, tallies: { ...context.tallies, tallies } }, name);
}

/** The latest balances of a row: those of an earlier day are of the same options, and are not added to them. */
function latestOf(tallies: readonly MeantTally[]): readonly MeantTally[] {
  const days = tallies.map(({ keys }) => keys.asAt ?? "").sort();
  return tallies.filter(({ keys }) => (keys.asAt ?? "") === days.at(-1));
}

/** The latest balances before the month, row by row. */
function earlierIn(context: FillContext): ReadonlyMap<string, readonly MeantTally[]> {
  if (!isDated(context)) return new Map();
  const { rows } = rowsAmong(talliesOf("before", context), context);
  return new Map([...rows].map(([key, tallies]) => [key, latestOf(tallies)] as const));
}

/** A row that was left out of the month's balances with something outstanding. */
function missingNote({ name, tallies, outcome }: OutcomeRow): FillNote[] {
  const rows = joined(tallies.map((one) => one.rows));
  return !outcome.closing || outcome.closing.figure.isZero()
    ? []
    : [{ kind: "statementMissing", words: { name }, rows, isOpen: true }];
}

function isOpening({ of }: MeantTally): boolean {
  return of("event") === opening;
}

/** A row that has a balance in it twice. */
function twiceNote({ name, tallies }: OutcomeRow): FillNote {
  const rows = joined(tallies.filter(isOpening).map((one) => one.rows));
  return { kind: "countedTwice", words: { name }, rows, isOpen: true };
}

/** The column that counts: options and awards, or amounts of an instrument. */
function countedField({ mapping }: FillContext): "number" | "amount" {
  return mapping.register === "warrants" || mapping.register === "convertibles" ? "amount" : "number";
}

/** Whether the register is of balances that name their day. */
function isDated({ mapping }: FillContext): boolean {
  return mapping.shape === "balances" && mapping.columns.asAt !== undefined;
}

function talliesOf(period: Period, { monthEnded, tallies: { tallies } }: FillContext): readonly Tally[] {
  return tallies.filter(({ keys }) => periodOf(keys.asAt ?? "", monthOf(monthEnded)) === period);
}

function signsIn(context: FillContext, tallies: readonly MeantTally[]): Signs | "mixed" {
  const { mapping } = context;
  const field = countedField(context);
  const added =
    mapping.shape === "balances"
      ? addedByKind(tallies, kindsOfColumns[mapping.register as RegisterOfOutcomes])
      : tallies.map(({ of, sums }) => [of("event"), sums[field] ?? nothing] as const);
  return signsOf(added, mapping.signs);
}

function outcomeIn(context: FillContext, tallies: readonly MeantTally[], signs: Signs): StatedOutcome {
  const { register, shape } = context.mapping;
  if (shape === "balances") return outcomeOfBalances(tallies, kindsOfColumns[register as RegisterOfOutcomes], signs);
  return { ...outcomeOf(tallies, countedField(context), signs), stated: new Map() };
}

/** A term of an instrument that its rows state, such as its price: the one value where they agree; "" where they state none, or several. */
export function termOf(tallies: readonly MeantTally[], field: FieldKey): string {
  const values = new Set(tallies.map(({ keys }) => keys[field] ?? "").filter((value) => value !== ""));
  return values.size === 1 ? [...values][0] : "";
}
