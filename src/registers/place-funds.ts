import { grouping } from "../model/decimal";
import { isNil, same } from "../model/figure";
import type { MonthlyReturn } from "../model/monthly-return";
import { madeOf } from "./fills/made";
import type { MadeFigure } from "./fills/form-row";
import { filledPlace, named, statedFigure, type Choice, type FilledPlace, type FillKey } from "./filled-place";
import type { MergedRow } from "./merged-rows";
import type { SourcedNote } from "./notes-on-rows";
import { joined, noRows } from "./row-ranges";

/** Funds raised from exercise of options as they are filled in, and what a person should know of them. */
export interface PlacedFunds {
  readonly places: readonly FilledPlace[];
  readonly notes: readonly SourcedNote[];
}

/** Funds of a scheme as a register has them, by currency. */
interface FundsOf {
  readonly source: string;
  readonly byCurrency: ReadonlyMap<string, MadeFigure>;
}

/** Funds of all schemes in one currency. */
interface Total extends MadeFigure {
  readonly currency: string;
  readonly source: string;
}

/** Fills the funds raised with those of all schemes together; the form has one line, so that several currencies are left to a person. */
export function placeFunds(
  r: MonthlyReturn,
  merged: readonly MergedRow[],
  isChosen: (key: FillKey) => boolean,
): PlacedFunds {
  const schemes = merged.map(fundsOf).filter((one) => one.length > 0);
  const sources = [...new Set(schemes.filter(areApart).flatMap((one) => one.map(({ source }) => source)))];
  const totals = sources.length === 0 ? [totalsOf(schemes)] : sources.map((source) => totalsOf(schemes, source));
  const unpriced = merged.flatMap(unpricedOf);
  const isSome = totals.flat().some(({ figure }) => !figure.isZero());
  // Nil is only said where every price is known.
  const isKnown = schemes.length > 0 && (isSome || unpriced.length === 0);
  const choices = isKnown ? choicesOf(totals.filter((one) => one.length === 1).flat()) : [];
  return {
    places: choices.filter(({ key }) => isChosen(key)).flatMap((one) => placeChoice(r, one)),
    notes: [
      ...(isSome ? unpriced.filter(({ isNoted }) => !isNoted).map(({ note }) => note) : []),
      ...(sources.length > 0 ? [fundsDiffer(sources)] : totals.flatMap(severalCurrencies)),
    ],
  };
}

/** What registers state of a scheme's funds. */
function fundsOf({ of }: MergedRow): FundsOf[] {
  return of.flatMap(({ row: { funds }, source }) => (funds && "byCurrency" in funds ? [{ ...funds, source }] : []));
}

function areApart([first, ...others]: readonly FundsOf[]): boolean {
  const currencies = (one: FundsOf) => [...one.byCurrency].filter(([, { figure }]) => !figure.isZero());
  return others.some((other) => {
    const [a, b] = [currencies(first), currencies(other)];
    return a.length !== b.length || a.some(([currency, { figure }]) => !same(figure, other.byCurrency.get(currency)?.figure)); // prettier-ignore
  });
}

/** The funds of all schemes by currency; where registers differ, as one of them has them, and none where it does not say all that they differ of. */
function totalsOf(schemes: readonly (readonly FundsOf[])[], by?: string): Total[] {
  const own = schemes.map((all) => all.find(({ source }) => source === by) ?? (areApart(all) ? undefined : all[0]));
  const known = own.filter((one) => one !== undefined);
  if (known.length < own.length) return [];
  const currencies = [...new Set(known.flatMap(({ byCurrency }) => [...byCurrency.keys()]))];
  return (currencies.length === 0 ? [""] : currencies).map((currency) => {
    const of = known.filter(({ byCurrency }) => currencies.length === 0 || byCurrency.has(currency));
    const steps = of.flatMap(({ byCurrency }) => byCurrency.get(currency)?.steps ?? []);
    return { ...madeOf(steps), currency, source: named(of.map(({ source }) => source)) };
  });
}

interface FundsChoice extends Choice {
  readonly currency: string;
}

function choicesOf(totals: readonly Total[]): FundsChoice[] {
  const keys = totals.map(({ source }) => fundsKey(totals.length > 1 ? source : undefined));
  return totals.map(({ currency, source, ...made }, i) => {
    const rivals = keys.filter((_, j) => j !== i);
    return { ...statedFigure(made, source), key: keys[i], currency, alike: [], rivals };
  });
}

function placeChoice({ options }: MonthlyReturn, choice: FundsChoice): FilledPlace[] {
  if (typeof options !== "object") return [];
  const { says } = choice;
  const { currency: standing = "", amount = null } = options.fundsRaised;
  if (isNil(says) && isNil(amount)) return [];
  const currency = choice.currency || standing;
  options.fundsRaised = { currency, amount: says };
  const { key, source, rivals } = choice;
  const ofCurrency: Choice = { says: currency, source, key, rivals, alike: [] };
  const [at, of] = ["options.fundsRaised.amount", "options.fundsRaised.currency"] as const;
  return [
    filledPlace(ofCurrency, { place: of, stood: of, says: currency }),
    filledPlace(choice, { place: at, stood: at, says }),
  ];
}

/** The key of the funds raised from exercise of options; where registers differ, of what one of them has. */
function fundsKey(source?: string): FillKey {
  return JSON.stringify(["options", source === undefined ? "fundsRaised" : ["fundsRaised", source]]);
}

/** Options exercised at prices that no register has. */
function unpricedOf(merged: MergedRow): { readonly isNoted: boolean; readonly note: SourcedNote }[] {
  if (fundsOf(merged).length > 0) return [];
  return merged.of.flatMap(({ row: { funds, name }, source }) => {
    if (!funds || !("unpriced" in funds)) return [];
    const { isNoted, unpriced } = funds;
    const rows = joined(unpriced.steps.map((step) => step.rows));
    const words = { name, number: grouping(unpriced.figure.abs()) };
    return [{ isNoted, note: { kind: "unpriced", words, rows, isOpen: true, source } }];
  });
}

function fundsDiffer(sources: readonly string[]): SourcedNote {
  return { kind: "fundsDiffer", words: {}, rows: noRows, isOpen: true, source: named(sources) };
}

function severalCurrencies(totals: readonly Total[]): SourcedNote[] {
  if (totals.length < 2) return [];
  const funds = totals.map(({ currency, figure }) => `${currency} ${grouping(figure)}`.trim()).join(", ");
  const rows = joined(totals.flatMap(({ steps }) => steps.map((step) => step.rows)));
  return [{ kind: "currencies", words: { funds }, rows, isOpen: true, source: named(totals.map(({ source }) => source)) }]; // prettier-ignore
}
