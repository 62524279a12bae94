import { closing, of, shouldBe } from "../phrases";
import type { PartIIRuleId, RuleTexts } from "../../texts";

export const rulesOfPartII: RuleTexts<PartIIRuleId> = {
  "II-closing": closing(
    "Issued shares at close of the month are those at close of preceding month plus the increase / decrease (-)",
    "Check the opening number against last month's return and the change against Part III, or restore the formula.",
  ),
  "II-total": {
    title: "Issued shares (excluding treasury shares) and treasury shares make the total number of issued shares",
    why: "The total is the number that voting rights and thresholds are measured by.",
    howToFix: "Correct the column that is wrong, or restore the formula of the total.",
    says: shouldBe,
  },
  "II-within-authorised": {
    title: "No more shares are issued than are authorised",
    why: "Shares issued beyond the authorised number would be void; registered capital of mainland issuers may lag behind.",
    howToFix:
      "Check both numbers at close of the month, and whether an increase of authorised capital is missing in Part I.",
    says: (m) =>
      `${m.subject}: ${m.asserted} shares are issued at close of the month, ${m.difference || "more"}: ${m.calculated} are authorised.`,
  },
  "II-change": {
    title: "The increase / decrease (-) in Part II is the total of the movements in Part III",
    why: "Part III gives the reason for every share that came or went in Part II.",
    howToFix: "Find the movement that one of the two parts lacks, or correct the change in Part II.",
    says: (m) =>
      `${of(m)} should be ${m.calculated}, the total of A to E in Part III; the return says ${m.asserted}${m.difference && `, ${m.difference}`}.`,
  },
};
