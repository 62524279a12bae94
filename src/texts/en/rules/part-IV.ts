import { closing } from "../phrases";
import type { PartIVRuleId, RuleTexts } from "../../texts";

export const rulesOfPartIV: RuleTexts<PartIVRuleId> = {
  "IV-closing": closing(
    "Depositary receipts at close of the month are those at close of preceding month plus the increase / decrease (-)",
    "Check the depositary's statement, or restore the formula.",
  ),
};
