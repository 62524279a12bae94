import { Decimal } from "../../model/decimal";
import type { FieldKey } from "../fields";
import type { Signs } from "../mapping";
import type { Added } from "../tally";
import type { MeantTally } from "./context";
import type { MadeFigure, Step } from "./form-row";
import { addStep, madeOf } from "./made";
import { nothing, signed } from "./signs";
import type { Brought, Outcome } from "./transactions";

/** Columns of balances and the kinds of movement that they state. */
const options = { granted: "Granted", exercised: "Exercised", cancelled: "Cancelled", lapsed: "Lapsed" } as const;
const warrants = { ...options, granted: "Issued" } as const;
const convertibles = { ...warrants, exercised: "Converted" } as const;
type Kinds = Readonly<Record<"granted" | "exercised" | "cancelled" | "lapsed", string>>;

/** What the columns of a register's balances are called by the form. */
export const kindsOfColumns: Readonly<Record<"options" | "awards" | "warrants" | "convertibles", Kinds>> = {
  options,
  awards: options,
  warrants,
  convertibles,
};

/** A balance's outcome, with the figures that the register states of its own. */
export interface StatedOutcome extends Outcome {
  readonly stated: ReadonlyMap<FieldKey, MadeFigure>;
}

/** Columns of movements with their kinds, for telling how the register writes its decreases. */
export function addedByKind(tallies: readonly MeantTally[], kinds: Kinds): (readonly [kind: string, added: Added])[] {
  const columns = Object.entries(kinds) as [FieldKey, string][];
  return tallies.flatMap(({ sums }) => columns.map(([column, kind]) => [kind, sums[column] ?? nothing] as const));
}

/** Adds up rows of balances, a row a scheme or a grant: all of them are of the month. */
export function outcomeOfBalances(tallies: readonly MeantTally[], kinds: Kinds, signs: Signs): StatedOutcome {
  const movements = new Map<string, Step[]>();
  const stated = new Map<FieldKey, Step[]>();
  const funds = new Map<string, Step[]>();
  const brought: Brought[] = [];
  const unpriced: Step[] = [];
  const lacking = new Set(tallies.flatMap((tally) => tally.lacking));
  for (const { of, sums, products, unpriced: without, keys, rows } of tallies) {
    for (const [column, kind] of Object.entries(kinds) as [FieldKey, string][]) {
      const figure = signed(sums[column] ?? nothing, kind, signs);
      if (!figure.isZero()) addStep(movements, kind, kind, figure, rows, "inMonth");
    }
    for (const column of ["opening", "closing", "newShares", "treasuryShares", "mayBeIssued"] as const) {
      if (sums[column] && !lacking.has(column)) addStep(stated, column, column, total(sums[column]), rows, column);
    }
    const units = { words: kinds.exercised, figure: total(sums.exercised ?? nothing).abs(), rows };
    brought.push({ source: of("source"), units, stated: new Decimal(0), keys });
    addStep(funds, keys.currency ?? "", kinds.exercised, total(products.exercised ?? nothing).abs(), rows);
    unpriced.push({ words: kinds.exercised, figure: total(without.exercised ?? nothing).abs(), rows });
  }
  const made = <K>(steps: ReadonlyMap<K, readonly Step[]>) =>
    new Map([...steps].map(([key, own]) => [key, madeOf(own)]));
  return {
    ...balancesOf(stated.get("opening"), [...movements.values()].flat(), stated.get("closing")),
    movements: made(movements),
    brought,
    funds: made(funds),
    unpriced: madeOf(unpriced),
    after: madeOf([]),
    allottedLater: madeOf([]),
    unallotted: madeOf([]),
    stated: made(stated),
  };
}

/** Opening and closing, each as it is stated, else as it follows from the other and the movements. */
function balancesOf(
  opening: readonly Step[] | undefined,
  moved: readonly Step[],
  closing: readonly Step[] | undefined,
): Pick<Outcome, "opening" | "closing"> {
  const undone = moved.map((step): Step => ({ ...step, figure: step.figure.negated() }));
  const [before, after] = [opening ?? (closing && [...closing, ...undone]), closing ?? (opening && [...opening, ...moved])]; // prettier-ignore
  return { ...(before && { opening: madeOf(before) }), ...(after && { closing: madeOf(after) }) };
}

function total({ positive, negative }: Added): Decimal {
  return new Decimal(positive).plus(negative);
}
