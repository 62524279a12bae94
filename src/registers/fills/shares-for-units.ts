import { Decimal, grouping } from "../../model/decimal";
import { noRows } from "../row-ranges";
import type { MadeFigure, Step } from "./form-row";
import type { ListedTerms } from "./listed-terms";
import { termOf, type OutcomeRow } from "./outcomes";
import type { Brought } from "./transactions";

/** Whole shares, and whether a fraction was left out. */
interface WholeShares {
  readonly made: MadeFigure;
  readonly isRounded: boolean;
}

/** The shares for so many units of an option or amount of an instrument, of rows that state these terms, or of all of it; undefined where that is not known. */
export type SharesForUnits = (units: MadeFigure, keys?: Brought["keys"]) => WholeShares | undefined;

/** One share an option or award. */
export const oneForOne: SharesForUnits = (units) => ({ made: units, isRounded: false });

/** Whole shares for an amount, by the price of its rows and, where that is in another currency, the fixed exchange rate; what its rows do not say of these is as the return lists it. */
export function atPricesOf(row: OutcomeRow, listed: ListedTerms): SharesForUnits {
  return (amount, keys = {}) => {
    if (amount.figure.isZero()) return { made: amount, isRounded: false };
    const [price, rate] = [priceFor(row, keys), rateFor(row, keys, listed)];
    if (price === "" || new Decimal(price).isZero() || rate === undefined) return undefined;
    const shares = amount.figure.times(rate === "" ? 1 : rate).div(price);
    const words = `${grouping(amount.figure)} ${rate === "" ? "" : `x ${rate} `}÷ ${price}`;
    const step: Step = { words, as: "sharesFor", figure: shares.floor(), rows: noRows };
    return { made: { figure: step.figure, steps: [...amount.steps, step] }, isRounded: !shares.isInteger() };
  };
}

/** A row's own price, else the only one of the instrument; where other conversions state theirs, a blank one is a gap. */
function priceFor({ tallies, outcome }: OutcomeRow, keys: Brought["keys"]): string {
  const own = keys.price ?? "";
  const isOfRow = outcome.brought.some((one) => one.keys === keys);
  const isStatedByRow = outcome.brought.some(({ units, keys: { price = "" } }) => !units.figure.isZero() && price !== ""); // prettier-ignore
  return own !== "" || (isOfRow && isStatedByRow) ? own : termOf(tallies, "price");
}

/** The fixed exchange rate, "" where none is needed; undefined where it is not known. */
function rateFor({ tallies }: OutcomeRow, keys: Brought["keys"], listed: ListedTerms): string | undefined {
  const rate = keys.exchangeRate || termOf(tallies, "exchangeRate");
  if (rate !== "") return rate;
  if (tallies.some((one) => (one.keys.exchangeRate ?? "") !== "")) return undefined;
  if (listed.exchangeRate !== "") return listed.exchangeRate;
  const [ofPrice, ofAmount] = (["currency", "amountCurrency"] as const).map((field) => keys[field] || termOf(tallies, field) || listed[field]); // prettier-ignore
  return ofPrice !== "" && ofAmount !== "" && ofPrice !== ofAmount ? undefined : "";
}
