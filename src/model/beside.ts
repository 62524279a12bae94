import type { CalendarDate } from "./calendar-date";
import type { FiledReturn } from "./filed-return";
import type { Holiday } from "./holidays";
import type { IssuerProfile } from "./issuer-profile";
import type { MonthlyReturn } from "./monthly-return";
import type { NextDayEvent } from "./next-day-return";
import type { TieOut } from "./tie-out";

/** Why something that may be lawful is so: bound to the month, the place and the figures it was given for. */
export interface Explanation {
  readonly month: CalendarDate;
  readonly rule: string;
  /** The place in words: "Class B (00020): issued shares at close of the month". */
  readonly place: string;
  /** The figures as they stood: when one of them changes the explanation lapses. */
  readonly figures: string;
  readonly reason: string;
  readonly words: string;
  readonly by: string;
  readonly on: CalendarDate;
  /** Who agreed, where share capital is concerned; "" while nobody has. */
  readonly second: string;
}

/** What only a person can know, and gives before the return is ready. */
export const confirmationIds = [
  "openings",
  "boardAuthority",
  "moneyReceived",
  "listingApprovals",
  "publicFloat",
] as const;
export type ConfirmationId = (typeof confirmationIds)[number];

/** A confirmation that a person has given for a month, bound to the figures that it was given for. */
export interface GivenConfirmation {
  readonly month: CalendarDate;
  readonly confirmation: string;
  readonly figures: string;
  readonly by: string;
  readonly on: CalendarDate;
}

/** A rule that is switched off, since when and why; without both it still runs. */
export interface SwitchedOff {
  readonly rule: string;
  readonly on: CalendarDate;
  readonly reason: string;
}

/** What stands beside the return in its workbook. */
export interface Beside {
  readonly profile?: IssuerProfile;
  /** Last month's return as it was filed. */
  readonly previous?: MonthlyReturn;
  /** Returns as they were filed. */
  readonly filed: readonly FiledReturn[];
  /** What registers, statements and next day disclosure returns say of the return's figures. */
  readonly tieOuts: readonly TieOut[];
  readonly nextDay: readonly NextDayEvent[];
  readonly holidays: readonly Holiday[];
  readonly explanations: readonly Explanation[];
  readonly confirmations: readonly GivenConfirmation[];
  readonly switchedOff: readonly SwitchedOff[];
}
