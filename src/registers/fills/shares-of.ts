import { Decimal } from "../../model/decimal";
import { noRows } from "../row-ranges";
import type { FillNote, MadeFigure } from "./form-row";
import type { OutcomeRow } from "./outcomes";
import { madeOf } from "./made";

/** Where shares come from, by what the values of registers mean. */
const [fromIssue, fromTreasury, existing] = ["New shares", "Treasury shares", "Existing shares"];

/** The shares of a row: issued, transferred out of treasury, and such as may still be. */
export interface SharesOfRow {
  readonly figures: ReadonlyMap<string, MadeFigure>;
  readonly notes: readonly FillNote[];
}

/** The shares that options, awards and instruments brought in the month, and may still bring; one option is over one share. */
export function sharesOf(
  { tallies, outcome, name }: OutcomeRow,
  hasTreasury: boolean,
  of: SharesForUnits,
): SharesOfRow {
  const figures = new Map<string, MadeFigure>();
  const notes: FillNote[] = [];
  const put = (field: string, made: MadeFigure | undefined) => made && figures.set(field, made);
  const brought = (source: string) => {
    const stated = outcome.shares.get(source);
    const counted = stated && !stated.figure.isZero() ? stated : outcome.allotted.get(source);
    return counted && (counted === stated ? counted : of(counted));
  };
  const [issued, transferred] = [brought(fromIssue), brought(fromTreasury)];
  put("newShares", outcome.stated.get("newShares") ?? issued ?? madeOf([]));
  if (hasTreasury) put("treasuryShares", outcome.stated.get("treasuryShares") ?? transferred ?? madeOf([]));
  else if (transferred && !transferred.figure.isZero()) notes.push({ kind: "noTreasury", words: { name }, rows: noRows, isOpen: true }); // prettier-ignore
  const isExisting = tallies.length > 0 && tallies.every((one) => one.of("source") === existing);
  put("mayBeIssued", outcome.stated.get("mayBeIssued") ?? (isExisting ? madeOf([]) : of(outcome.closing)));
  return { figures, notes };
}

/** The shares for so many units of an option or amount of an instrument; undefined where that is not known. */
export type SharesForUnits = (units: MadeFigure) => MadeFigure | undefined;

/** One share an option or award. */
export const oneForOne: SharesForUnits = (units) => units;

/** Whole shares for an amount, by its price and, where that is in another currency, the fixed exchange rate. */
export function atPrice(price: string, rate: string): SharesForUnits {
  return (amount) => {
    if (amount.figure.isZero()) return amount;
    if (price === "") return undefined;
    const shares = amount.figure.times(rate === "" ? 1 : rate).div(price);
    const words = `${amount.figure.toFixed()} ${rate === "" ? "" : `x ${rate} `}÷ ${price}`;
    return {
      figure: shares.floor(),
      steps: [...amount.steps, { words, figure: new Decimal(shares.floor()), rows: noRows }],
    };
  };
}
