import type { FillingTexts } from "../filling-texts";
import { computed } from "./computed";

/** How figures came about. */
export const filling: FillingTexts = {
  lastReturn: "Last month's return",
  nothingMoved: "Nothing moved in the month",
  totalOfPartIII: "Total of A to E",
  steps: {
    openingEntry: () => "Opening balance in the register",
    beforeMonth: (kind) => `${kind} before the month`,
    inMonth: (kind) => `${kind} in the month`,
    opening: () => "Outstanding at close of preceding month (as stated)",
    closing: () => "Outstanding at close of the month (as stated)",
    newShares: () => "New shares issued (as stated)",
    treasuryShares: () => "Treasury shares transferred out of treasury (as stated)",
    mayBeIssued: () => "Shares which may be issued (as stated)",
    sharesFor: (calculation) => `Shares for ${calculation}`,
    issuedAt: (day) => `Issued shares at ${day}`,
    treasuryAt: (day) => `Treasury shares at ${day}`,
    lessTreasuryAt: (day) => `less treasury shares at ${day}`,
    lessOpening: () => "less the balance at close of preceding month",
  },
  computed,
};
