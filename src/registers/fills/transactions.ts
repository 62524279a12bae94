import { Decimal } from "../../model/decimal";
import type { FieldKey } from "../fields";
import type { Signs } from "../mapping";
import type { MeantTally } from "./context";
import type { MadeFigure, Step } from "./form-row";
import { addStep, madeOf } from "./made";
import { nothing, signed } from "./signs";

/** What rows of events come to for one scheme or instrument. */
export interface Outcome {
  readonly opening: MadeFigure;
  readonly movements: ReadonlyMap<string, MadeFigure>;
  readonly closing: MadeFigure;
  /** Exercised or converted and allotted in the month, as a number without sign, by where the shares come from. */
  readonly allotted: ReadonlyMap<string, MadeFigure>;
  /** Shares that the register says were issued for them. */
  readonly shares: ReadonlyMap<string, MadeFigure>;
  readonly funds: ReadonlyMap<string, MadeFigure>;
  /** Exercised and allotted in the month without a price. */
  readonly unpriced: MadeFigure;
  readonly after: MadeFigure;
  /** Exercised or converted in the month, and allotted after it. */
  readonly allottedLater: MadeFigure;
}

const opening = "Opening";
const brings: ReadonlySet<string> = new Set(["Exercised", "Converted"]);

/** Adds events up: outstanding by the day of the event, shares by the day of allotment where the register has one. */
export function outcomeOf(tallies: readonly MeantTally[], field: "number" | "amount", signs: Signs): Outcome {
  const before: Step[] = [];
  const movements = new Map<string, Step[]>();
  const [allotted, shares, funds] = [new Map<string, Step[]>(), new Map<string, Step[]>(), new Map<string, Step[]>()];
  const [unpriced, after, later]: [Step[], Step[], Step[]] = [[], [], []];
  for (const tally of tallies) {
    const kind = tally.of("event");
    const figure = signed(tally.sums[field] ?? nothing, kind, signs);
    const { rows, periods } = tally;
    const step = { words: kind, figure, rows };
    if (kind === opening && periods.eventDate !== "after") before.push(step);
    else if (periods.eventDate === "before") before.push(step);
    else if (periods.eventDate === "in") addStep(movements, kind, kind, figure, rows);
    else if (periods.eventDate === "after") after.push(step);
    if (brings.has(kind) && periods.eventDate === "in" && periods.allotmentDate === "after") later.push(step);
    if (!brings.has(kind) || (periods.allotmentDate ?? periods.eventDate) !== "in") continue;
    const source = tally.of("source");
    addStep(allotted, source, kind, figure.negated(), rows);
    addStep(shares, source, kind, of(tally, "sums", "shares"), rows);
    addStep(funds, tally.keys.currency ?? "", kind, of(tally, "products", field), rows);
    unpriced.push({ words: kind, figure: of(tally, "unpriced", field), rows });
  }
  const all = [...before, ...[...movements.values()].flat()];
  return {
    opening: madeOf(before),
    movements: made(movements),
    closing: madeOf(all),
    allotted: made(allotted),
    shares: made(shares),
    funds: made(funds),
    unpriced: madeOf(unpriced),
    after: madeOf(after),
    allottedLater: madeOf(later),
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
