import type { CalendarDate } from "../model/calendar-date";
import type { Figure } from "../model/figure";
import type { Fix } from "../model/fix";
import type { Holiday } from "../model/holidays";
import type { IssuerProfile, ProfileItem } from "../model/issuer-profile";
import type { MonthlyReturn, PartName, Place } from "../model/monthly-return";
import type { NextDayEvent } from "../model/next-day-return";
import type { TieOut } from "../model/tie-out";
import type { FormVersion } from "../model/versions";
import type { ReturnRuleId } from "../texts/rule-ids";

export type { Fix };

/** Must fix: certainly wrong. Explain: may be lawful; correct it or say why. Note: worth knowing. */
export type Severity = "mustFix" | "explain" | "note";

/** What a rule may look at: the return and what stands beside it. */
export interface Case {
  readonly return: MonthlyReturn;
  readonly profile?: IssuerProfile;
  /** Last month's return. */
  readonly previous?: MonthlyReturn;
  readonly holidays: readonly Holiday[];
  /** What registers and statements say of figures of the return. */
  readonly tiedOut?: readonly PlacedTieOut[];
  /** Events of next day disclosure returns, those of the month and as far back as they are in hand. */
  readonly nextDay?: readonly NextDayEvent[];
}

/** What a source says of a figure of the return, with its place there. */
export interface PlacedTieOut extends TieOut {
  readonly place: Place;
}

/** What a rule may need beyond the return: last month's return, holidays of the days after the month, a tie-out, next day disclosure returns, or an item of the issuer profile. */
export type Input = "previous" | "holidays" | "tieOuts" | "nextDay" | `profile.${ProfileItem}`;

/** Something the return asserts that breaks a rule. */
export interface Breach {
  readonly at: Place;
  readonly asserted?: Figure;
  readonly calculated?: Figure;
  /** How the calculated figure came about: 25,948,809,928 + 0. */
  readonly workings?: { readonly by: "+" | "x" | "÷"; readonly figures: readonly Figure[] };
  /** Other places that the rule read, which the finding leads to as well. */
  readonly related?: readonly Place[];
  /** The rows that the calculated figure is made of, among which its cause may be. */
  readonly rows?: readonly Place[];
  /** Words that the rule's message needs beside the figures. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where this breach weighs otherwise than the rule does. */
  readonly severity?: Severity;
  /** What the cell should hold, where exactly one thing can be meant. */
  readonly fix?: Fix;
}

/** Something the rule reads that is absent, so that it could not run there. */
export interface Missing {
  readonly missing: Place | PartName | Input;
}

/** Where a rule comes from, and the day on which it was read there; unconfirmed when it was not, and then nothing must be fixed for it. */
export interface Citation {
  readonly reference: string;
  /** A day, or "unconfirmed". */
  readonly checked: CalendarDate;
}

/** A severity from one version of the form on, or up to one. */
export interface SeverityByVersion {
  readonly since?: FormVersion;
  readonly until?: FormVersion;
  readonly is: Severity;
}

export interface Rule {
  /** Stable, never reused: the part and a word. */
  readonly id: ReturnRuleId;
  readonly part: string;
  readonly basis: "arithmetic" | "form" | "listing rule" | "continuity" | "tie-out" | "plausibility";
  readonly citations: readonly Citation[];
  /** The rule over the form's fields: "closing = opening + increase / decrease (-)". */
  readonly expression: string;
  readonly severity: Severity | readonly SeverityByVersion[];
  /** First and last version of the form that the rule is about. */
  readonly since?: FormVersion;
  readonly until?: FormVersion;
  /** Parts that must be filled in for the rule to have anything to look at. */
  readonly over: readonly PartName[];
  /** Whether the rule is about such an issuer and month at all. */
  readonly applies?: (c: Case) => boolean;
  /** What it needs beyond the return; while one of them is missing the rule could not run. */
  readonly needs?: readonly Input[];
  readonly check: (c: Case) => Iterable<Breach | Missing>;
}
