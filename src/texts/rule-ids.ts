import type { ProblemKind } from "../model/problem";

export type CoverRuleId =
  | "cover-deadline"
  | "cover-issuer"
  | "cover-legend"
  | "cover-month-end"
  | "cover-status"
  | "cover-submitted"
  | "cover-version";
export type PartIRuleId =
  | "I-balances"
  | "I-capital"
  | "I-capital-change"
  | "I-classes"
  | "I-closing"
  | "I-currency"
  | "I-currency-code"
  | "I-no-par"
  | "I-par"
  | "I-total";
export type PartIIRuleId =
  | "II-balances"
  | "II-change"
  | "II-classes"
  | "II-closing"
  | "II-counter"
  | "II-currency-code"
  | "II-float"
  | "II-float-figures"
  | "II-float-public"
  | "II-float-threshold"
  | "II-listing"
  | "II-opening"
  | "II-stock-code"
  | "II-total"
  | "II-treasury-regime"
  | "II-weighted-voting"
  | "II-within-authorised";
export type PartIIIRuleId =
  | "III-A-awards"
  | "III-A-closing"
  | "III-A-exercised"
  | "III-A-funds"
  | "III-A-may-be-issued"
  | "III-A-outstanding"
  | "III-A-signs"
  | "III-A-total"
  | "III-B-closing"
  | "III-B-expiry"
  | "III-B-limit"
  | "III-B-outstanding"
  | "III-B-price"
  | "III-B-signs"
  | "III-B-term"
  | "III-B-total"
  | "III-C-class"
  | "III-C-closing"
  | "III-C-expiry"
  | "III-C-outstanding"
  | "III-C-price"
  | "III-C-signs"
  | "III-C-total"
  | "III-D-total"
  | "III-E-conversions"
  | "III-E-date"
  | "III-E-pending-sign"
  | "III-E-price"
  | "III-E-reorganisation"
  | "III-E-signs"
  | "III-E-total"
  | "III-approval-dates"
  | "III-classes"
  | "III-currency-code"
  | "III-empty"
  | "III-kinds"
  | "III-shares"
  | "III-total";
export type PartIVRuleId = "IV-balances" | "IV-closing" | "IV-headroom";
export type PartVRuleId = "V-confirmations" | "V-signatory";
export type ContinuityRuleId =
  | "cover-continuity"
  | "cover-name"
  | "I-continuity"
  | "II-continuity"
  | "III-A-continuity"
  | "III-A-to-be-granted"
  | "III-B-continuity"
  | "III-C-continuity"
  | "III-D-continuity"
  | "III-E-pending"
  | "III-price-continuity"
  | "IV-continuity";
export type MandateRuleId =
  | "III-A-scheme-limit"
  | "III-A-service-provider"
  | "III-E-blackout"
  | "III-E-buy-back"
  | "III-E-moratorium"
  | "III-mandate-general";
export type PlausibilityRuleId = "II-alike" | "II-factor" | "III-depositary-units" | "III-remarks";
/** Rules that hold the return against its sources and against next day disclosure returns. */
export type TieOutRuleId = "tie-out";
export type NextDayRuleId =
  | "next-day-chain"
  | "next-day-class"
  | "next-day-closing"
  | "next-day-left-out"
  | "next-day-missing"
  | "next-day-pending"
  | "next-day-undisclosed";

/** Rules over the return; the id is the part and a word. */
export type ReturnRuleId =
  | CoverRuleId
  | PartIRuleId
  | PartIIRuleId
  | PartIIIRuleId
  | PartIVRuleId
  | PartVRuleId
  | ContinuityRuleId
  | MandateRuleId
  | PlausibilityRuleId
  | TieOutRuleId
  | NextDayRuleId;
/** What could not be read, and what failed. */
export type SystemRuleId = `system-${ProblemKind}` | "system-ruleFailed";
export type RuleId = ReturnRuleId | SystemRuleId;
