import { closing, total } from "../phrases";
import type { PartIIIRuleId, RuleTexts } from "../../texts";

export const rulesOfPartIII: RuleTexts<PartIIIRuleId> = {
  "III-A-closing": closing(
    "Share options outstanding at close of the month are those at close of preceding month plus the movements",
    "Check the register of the scheme: opening, grants, exercises, cancellations and lapses, with their signs.",
  ),
  "III-A-signs": {
    title: "Options granted are positive; options exercised, cancelled and lapsed are negative",
    why: "A movement with the wrong sign moves the balance by twice its number.",
    howToFix: "Turn the sign, or say in the remarks what was reversed.",
    says: (m) =>
      `${m.subject}: the movement is ${m.asserted}; ${m.words.kind.toLowerCase()} options are stated as ${m.calculated}.`,
  },
  "III-A-total": total("The total under III(A) is the sum of the shares issued under its schemes"),
  "III-B-closing": closing(
    "The nominal value of warrants at close of the month is that at close of preceding month plus the movements",
    "Check the register of the warrants: opening value, exercises, lapses and new issues, with their signs.",
  ),
  "III-B-total": total("The total under III(B) is the sum of the shares issued under its warrants"),
  "III-C-closing": closing(
    "The amount of convertibles at close of the month is that at close of preceding month plus the movements",
    "Check the register of the instrument: opening amount, conversions, redemptions and repurchases, with their signs.",
  ),
  "III-C-price": {
    title: "Amount and shares of a convertible imply its conversion price",
    why: "Price, amount and shares that do not fit say that one of them is wrong, or that a term is not shown.",
    howToFix: "Correct the one that is wrong, or say in the remarks which term explains the difference.",
    says: (m) =>
      `${m.subject}: amount and shares imply a conversion price of ${m.calculated}${m.workings}; the return says ${m.asserted}.`,
  },
  "III-C-total": total("The total under III(C) is the sum of the shares issued under its instruments"),
  "III-D-total": total("The total under III(D) is the sum of the shares issued under its agreements"),
  "III-E-total": total("The total under III(E) is the sum of its events"),
  "III-total": total("The total of A to E for a class is the sum of its totals under A to E"),
};
