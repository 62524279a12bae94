import { Decimal, grouping } from "../model/decimal";
import type { FieldKey } from "../registers/fields";
import type { StatedOutcome } from "../registers/fills/balances";
import { outcomesOf } from "../registers/fills/outcomes";
import { countOfRows, joined } from "../registers/row-ranges";
import type { Tallies, Tally } from "../registers/tally";
import type { Asked } from "./asked";
import { balancesOfDay } from "./balances-of-day";
import { refuseCountedTwice } from "./brought-forward";
import { chosenRows } from "./chosen-rows";
import { refuseSeveralCurrencies } from "./currency-of-rows";
import { columnOfKind, kindAsked, refuseUnknown } from "./kind-asked";
import { readForFill } from "./read-for-fill";
import { readingOf, tallied } from "./read-register";
import { Refusal, rowsNamed } from "./refusal";
import type { RegisterTable } from "./register-table";
import { refuseOtherDay } from "./stated-day";
import { isSurely, sureColumns, type ColumnsAsked } from "./sure-columns";

const nameFields = { options: "scheme", awards: "scheme", warrants: "series", convertibles: "instrument" } as const;
const movements = ["granted", "exercised", "cancelled", "lapsed"] as const;
const noDays = { first: "", last: "" };
const [chosen, others] = ["chosen", "others"];

/** What is outstanding of options, awards, warrants or convertibles, or a movement of it, with the form's sign. */
export function outstanding(table: RegisterTable, asked: Asked): Decimal {
  const name: FieldKey = nameFields[table.register as keyof typeof nameFields];
  const kind = asked.measure === "movement" ? kindAsked(table, asked.kind) : "";
  const columns = sureColumns(table, columnsFor(table, name, asked, kind));
  if (table.shape === "balances") refuseOtherDay(table, asked.day);
  const reading = readingOf(table, columns, asked.day);
  const all = tallied(reading);
  if (table.shape === "transactions") refuseUnknown(all.tallies, table, "event");
  refuseNotRolling(all);
  const rows = chosenRows(all.tallies, columns.has("class") ? [name, "class"] : [name], asked.of);
  if (reading.plan.isMoney) refuseSeveralCurrencies(rows, reading.plan, name);
  refuseCountedTwice(rows, table, name);
  const own = columns.has("asAt") ? balancesOfDay(rows, name, asked) : rows;
  if (asked.measure === "closing") refuseBlankClosing(own);
  return figureIn(outcomeOf(table, all, new Set(own), name, asked), columns, asked, kind);
}

/** Columns of a table of balances that count for its signs and for whether it rolls forward are all used. */
function columnsFor(table: RegisterTable, name: FieldKey, { measure, of }: Asked, kind: string): ColumnsAsked {
  const told = (["class", "amountCurrency", "currency"] as const).filter((field) => isSurely(table, field) && (field === "class" ? of !== "" : table.isMoney)); // prettier-ignore
  if (table.shape === "transactions") return { needed: table.spec.required, used: told };
  const hasClosing = table.matches.some(({ field }) => field === "closing");
  const column = measure === "movement" ? columnOfKind(table, kind) : measure === "closing" && hasClosing ? "closing" : "opening"; // prettier-ignore
  return { needed: [name, column], used: ["asAt", "opening", ...movements, "closing", ...told] };
}

/** What filling makes of the chosen rows; how decreases are written is told by all of them. */
function outcomeOf(
  table: RegisterTable,
  all: Tallies,
  rows: ReadonlySet<Tally>,
  name: FieldKey,
  { day }: Asked,
): StatedOutcome | undefined {
  const marked = all.tallies.map((tally) => ({
    ...tally,
    // Balances of one scheme are no earlier ones of another.
    days: noDays,
    keys: { ...tally.keys, [name]: rows.has(tally) ? chosen : others },
  }));
  const context = readForFill(table, all, marked, day);
  const { rows: outcomes, notes } = outcomesOf(context);
  const mixed = notes.find(({ kind }) => kind === "signsMixed");
  if (mixed) throw new Refusal(`${rowsNamed(mixed.rows)} of the range: decreases stand with a minus and without one. Write all of them one way.`); // prettier-ignore
  return outcomes.find((one) => one.name === chosen)?.outcome;
}

function figureIn(
  outcome: StatedOutcome | undefined,
  columns: ReadonlyMap<FieldKey, number>,
  { measure }: Asked,
  kind: string,
): Decimal {
  const nil = new Decimal(0);
  if (!outcome) return nil;
  if (measure === "movement") return outcome.movements.get(kind)?.figure ?? nil;
  const [opening, closing] = [outcome.opening?.figure, outcome.closing?.figure];
  if (measure === "opening") return opening ?? nil;
  if (!opening || !closing) return closing ?? nil;
  const rolled = [...outcome.movements.values()].reduce((sum, { figure }) => sum.plus(figure), opening);
  const isStated = columns.has("opening") && columns.has("closing");
  if (isStated && !closing.equals(rolled)) throw new Refusal(`The closing balances of the range come to ${grouping(closing)}, but its opening balances and movements make ${grouping(rolled)}.`); // prettier-ignore
  return closing;
}

/** A closing balance that is left blank is not nil, and the others alone are not the whole. */
function refuseBlankClosing(rows: readonly Tally[]): void {
  const lacking = joined(rows.filter((one) => one.lacking.includes("closing")).map((one) => one.rows));
  if (countOfRows(lacking) > 0) throw new Refusal(`The closing balance is blank in ${rowsNamed(lacking).toLowerCase()} of the range, or in some of them. Fill it in.`); // prettier-ignore
}

function refuseNotRolling({ problems }: Tallies): void {
  const row = problems.find(({ kind }) => kind === "notRolling")?.row;
  if (row !== undefined) throw new Refusal(`Row ${row} of the range does not roll forward: its closing balance is not its opening balance with the movements.`); // prettier-ignore
}
