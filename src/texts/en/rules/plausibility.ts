import { of } from "../phrases";
import type { PlausibilityRuleId, RuleTexts } from "../../texts";

export const rulesOfPlausibility: RuleTexts<PlausibilityRuleId> = {
  "II-alike": {
    title: "No two classes have exactly the same number of issued shares",
    why: "The same figure twice was often typed into the wrong class.",
    howToFix: "Check both figures against the register of each class.",
    says: (m) => `${of(m)} is ${m.asserted}, exactly as many as of ${m.words.other}.`,
  },
  "II-factor": {
    title: "Issued shares do not change tenfold in a month without a sub-division or consolidation",
    why: "A digit too many or too few changes a figure tenfold.",
    howToFix: "Count the digits of both balances; if the change is real, see that its event stands in III(E).",
    says: (m) => `${of(m)} is ${m.asserted}; at close of preceding month it was ${m.calculated}.`,
  },
  "III-depositary-units": {
    title: "Part III counts shares, not depositary shares or receipts",
    why: "A depositary share may stand for several shares, or for a part of one.",
    howToFix: "State the number of shares that the depositary shares represent.",
    says: (m) =>
      `${of(m)} is ${m.asserted}, which the words of this part give as a number of depositary shares or receipts; the form counts shares.`,
  },
  "III-remarks": {
    title: "Figures that a remark adds up come to the total that it names",
    why: "A remark that does not add up makes readers doubt the figures that it explains.",
    howToFix: "Correct the remark, or the figure that it was taken from.",
    says: (m) =>
      `${of(m)}: ${m.words.sum} is ${m.calculated}; the remark says ${m.asserted}${m.difference && `, ${m.difference}`}.`,
  },
};
