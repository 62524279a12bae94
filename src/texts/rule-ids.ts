import type { ProblemKind } from "../model/problem";

export type CoverRuleId = "cover-month-end" | "cover-version";
export type PartIRuleId = "I-capital" | "I-capital-change" | "I-closing" | "I-currency" | "I-par" | "I-total";
export type PartIIRuleId = "II-change" | "II-closing" | "II-total" | "II-within-authorised";
export type PartIIIRuleId =
  | "III-A-closing"
  | "III-A-signs"
  | "III-A-total"
  | "III-B-closing"
  | "III-B-total"
  | "III-C-closing"
  | "III-C-price"
  | "III-C-total"
  | "III-D-total"
  | "III-E-total"
  | "III-total";
export type PartIVRuleId = "IV-closing";

/** Rules over the return; the id is the part and a word. */
export type ReturnRuleId = CoverRuleId | PartIRuleId | PartIIRuleId | PartIIIRuleId | PartIVRuleId;
/** What could not be read, and what failed. */
export type SystemRuleId = `system-${ProblemKind}` | "system-ruleFailed";
export type RuleId = ReturnRuleId | SystemRuleId;
