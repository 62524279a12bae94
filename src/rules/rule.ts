import type { Figure } from "../model/figure";
import type { MonthlyReturn, PartName, Place } from "../model/monthly-return";
import type { FormVersion } from "../model/versions";
import type { RuleId } from "../texts/texts";

/** Must fix: certainly wrong. Explain: may be lawful; correct it or say why. Note: worth knowing. */
export type Severity = "mustFix" | "explain" | "note";

/** What a rule may look at: the return and what stands beside it. */
export interface Case {
  readonly return: MonthlyReturn;
}

/** Something the return asserts that breaks a rule. */
export interface Breach {
  readonly at: Place;
  readonly asserted?: Figure;
  readonly calculated?: Figure;
  /** How the calculated figure came about: 25,948,809,928 + 0. */
  readonly workings?: { readonly by: "+" | "x" | "÷"; readonly figures: readonly Figure[] };
  readonly related?: readonly Place[];
  /** Words that the rule's message needs beside the figures. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where this breach weighs otherwise than the rule does. */
  readonly severity?: Severity;
}

/** Something the rule reads that is absent, so that it could not run there. */
export interface Missing {
  readonly missing: Place | PartName;
}

export interface Rule {
  /** Stable, never reused: the part and a word. */
  readonly id: RuleId;
  readonly part: string;
  readonly basis: "arithmetic" | "form" | "listing rule" | "plausibility";
  readonly citations: readonly string[];
  readonly severity: Severity;
  /** First and last version of the form that the rule is about. */
  readonly since?: FormVersion;
  readonly until?: FormVersion;
  /** Parts that must be filled in for the rule to have anything to look at. */
  readonly over: readonly PartName[];
  readonly check: (c: Case) => Iterable<Breach | Missing>;
}
