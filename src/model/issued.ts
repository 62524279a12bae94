import { closing, sum, type Absent } from "./balance";
import type { Figure } from "./figure";
import type { IssuedClass, MonthlyReturn } from "./monthly-return";
import { hasTreasuryShares } from "./versions";

/** Columns of Part II that have a movement of their own: treasury shares from version 1.1.0 on. */
export function columnsOfPartII({ formVersion }: MonthlyReturn): readonly ("issued" | "treasury")[] {
  return hasTreasuryShares(formVersion) ? ["issued", "treasury"] : ["issued"];
}

/** Number of issued shares at close of the month, without treasury shares: as asserted, else as the form computes it. */
export function issuedAtClose({ issued }: IssuedClass): Figure | Absent {
  return issued.closing ?? closing(issued.opening, issued.change);
}

/** Number of treasury shares at close of the month: as asserted, else as the form computes it. */
export function treasuryAtClose({ treasury }: IssuedClass): Figure | Absent {
  return treasury.closing ?? closing(treasury.opening, treasury.change);
}

/** Total number of issued shares at close of the month; up to version 1.0.2 there are no treasury shares. */
export function totalAtClose(issued: IssuedClass, withTreasury: boolean): Figure | Absent {
  if (!withTreasury) return issuedAtClose(issued);
  return issued.total.closing ?? sum([issuedAtClose(issued), treasuryAtClose(issued)]);
}
