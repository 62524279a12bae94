import { balances, closing } from "../phrases";
import type { PartIVRuleId, RuleTexts } from "../../texts";

export const rulesOfPartIV: RuleTexts<PartIVRuleId> = {
  "IV-balances": {
    ...balances("Depositary receipts are whole numbers and never negative", "receipts"),
    why: "A receipt is not divided, and there are never less than none.",
  },
  "IV-closing": closing(
    "Depositary receipts at close of the month are those at close of preceding month plus the increase / decrease (-)",
    "Check the depositary's statement, or restore the formula.",
  ),
  "IV-headroom": {
    title: "Depositary receipts stand for no more shares than are issued, nor than the listed headroom",
    why: "Receipts are free to be created up to the headroom only, and each stands for shares that exist.",
    howToFix: "Check the receipts at close, the shares per receipt and the headroom in the issuer profile.",
    says: (m) =>
      `The receipts at close of the month stand for ${m.words.represented} shares, more than the ${m.words.most} of the ${m.words.is}.`,
  },
};
