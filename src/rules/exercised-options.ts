import { sum } from "../model/balance";
import { Decimal } from "../model/decimal";
import { numberOf, type Figure } from "../model/figure";
import type { Scheme } from "../model/monthly-return";
import { isPositive, outstandingAtClose } from "../model/outstanding";
import { wordOfKind } from "./signs-of-movements";

/** Awards that some issuers report among options vest where options are exercised. */
const exercises = ["exercised", "vested"];

/** Options exercised in the month as a positive number, whatever sign they are stated with; absent where the movements are not in hand. */
export function exercisedIn({ opening, movements }: Scheme): Decimal | undefined {
  if (movements.length === 0 && opening === undefined) return undefined;
  return absolute(movements.flatMap(({ kind, number }) => (exercises.includes(wordOfKind(kind)) ? [number] : [])));
}

/** Options that other movements took away, which may be exercises by another name. */
export function otherwiseGone({ movements }: Scheme): Decimal | undefined {
  return absolute(movements.flatMap(({ kind, number }) => (/^other/i.test(kind ?? "") ? [number] : [])));
}

/** Shares issued, or transferred out of treasury, under a scheme in the month. */
export function sharesIssuedUnder({ newShares, treasuryShares }: Scheme, withTreasury: boolean): Decimal | undefined {
  return numberOf(sum(withTreasury ? [newShares, treasuryShares] : [newShares]));
}

/** Whether a scheme's options are over shares that exist already: options are outstanding, and nothing may be issued for them. */
export function isOverExistingShares(scheme: Scheme): boolean {
  return isPositive(outstandingAtClose(scheme)) && numberOf(scheme.mayBeIssued)?.isZero() === true;
}

function absolute(figures: readonly (Figure | undefined)[]): Decimal | undefined {
  return numberOf(sum([...figures, new Decimal(0)]))?.abs();
}
