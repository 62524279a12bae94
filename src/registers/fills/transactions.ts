import { Decimal } from "../../model/decimal";
import type { FieldKey } from "../fields";
import type { Signs } from "../mapping";
import type { MeantTally } from "./context";
import type { MadeFigure, Step } from "./form-row";
import { addStep, madeOf } from "./made";
import { nothing, signed } from "./signs";
import { existing } from "./sources";

/** Rows that brought shares in the month, of one price and source. */
export interface Brought {
  readonly source: string;
  /** What was exercised or converted, as a number without sign. */
  readonly units: Step;
  /** Shares that the register says were issued for it; 0 where it states none. */
  readonly stated: Decimal;
  readonly keys: MeantTally["keys"];
}

/** What rows of events come to for one scheme or instrument. */
export interface Outcome {
  /** Undefined where the register does not tell; so is the closing. */
  readonly opening?: MadeFigure;
  readonly movements: ReadonlyMap<string, MadeFigure>;
  readonly closing?: MadeFigure;
  /** Exercised or converted, and allotted in the month. */
  readonly brought: readonly Brought[];
  readonly funds: ReadonlyMap<string, MadeFigure>;
  /** Exercised and allotted in the month without a price. */
  readonly unpriced: MadeFigure;
  readonly after: MadeFigure;
  /** Exercised or converted in the month, and allotted after it. */
  readonly allottedLater: MadeFigure;
  /** Exercised or converted by the end of the month without a day of allotment, where the register has a column for it. */
  readonly unallotted: MadeFigure;
}

/** What rows that bring a balance forward are called. */
export const opening = "Opening";
const brings: ReadonlySet<string> = new Set(["Exercised", "Converted"]);

/** Adds events up: outstanding by the day of the event, shares by the day of allotment where the register has one. */
export function outcomeOf(tallies: readonly MeantTally[], field: "number" | "amount", signs: Signs): Outcome {
  const before: Step[] = [];
  const movements = new Map<string, Step[]>();
  const funds = new Map<string, Step[]>();
  const brought: Brought[] = [];
  const [unpriced, after, later, unallotted]: [Step[], Step[], Step[], Step[]] = [[], [], [], []];
  for (const tally of tallies) {
    const kind = tally.of("event");
    const figure = signed(tally.sums[field] ?? nothing, kind, signs);
    const { rows, periods } = tally;
    const step = { words: kind, figure, rows };
    if (kind === opening && periods.eventDate !== "after") before.push({ ...step, as: "openingEntry" });
    else if (periods.eventDate === "before") before.push({ ...step, as: "beforeMonth" });
    else if (periods.eventDate === "in") addStep(movements, kind, kind, figure, rows, "inMonth");
    else if (periods.eventDate === "after") after.push(step);
    if (!brings.has(kind)) continue;
    const source = tally.of("source");
    if (periods.eventDate === "in" && periods.allotmentDate === "after") later.push(step);
    // Existing shares are allotted to nobody.
    if (periods.allotmentDate === "none" && periods.eventDate !== "after" && source !== existing) unallotted.push(step);
    if ((periods.allotmentDate ?? periods.eventDate) !== "in") continue;
    const units = { words: kind, figure: figure.negated(), rows };
    brought.push({ source, units, stated: of(tally, "sums", "shares"), keys: tally.keys });
    addStep(funds, tally.keys.currency ?? "", kind, of(tally, "products", field), rows);
    unpriced.push({ words: kind, figure: of(tally, "unpriced", field), rows });
  }
  const all = [...before, ...[...movements.values()].flat()];
  return {
    opening: madeOf(before),
    movements: made(movements),
    closing: madeOf(all),
    brought,
    funds: made(funds),
    unpriced: madeOf(unpriced),
    after: madeOf(after),
    allottedLater: madeOf(later),
    unallotted: madeOf(unallotted),
  };
}

/** Shares and funds are numbers without sign, whatever the register's style. */
function of(tally: MeantTally, what: "sums" | "products" | "unpriced", field: FieldKey): Decimal {
  const { positive, negative } = tally[what][field] ?? nothing;
  return new Decimal(positive).plus(negative).abs();
}

function made(steps: ReadonlyMap<string, readonly Step[]>): Map<string, MadeFigure> {
  return new Map([...steps].map(([key, own]) => [key, madeOf(own)]));
}
