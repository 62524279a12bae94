import { closing, of, total } from "../phrases";
import type { PartIIIRuleId, RuleTexts } from "../../texts";
import { says } from "./words";

/** Texts of III(C), convertibles. */
export const rulesOfPartIIIC: RuleTexts<Extract<PartIIIRuleId, `III-C-${string}`>> = {
  "III-C-closing": closing(
    "The amount of convertibles at close of the month is that at close of preceding month plus the movements",
    "Check the register of the instrument: opening amount, conversions, redemptions and repurchases, with their signs.",
  ),
  "III-C-signs": {
    title:
      "Convertibles issued are positive; those converted, redeemed, repurchased, cancelled and lapsed are negative",
    why: "A movement with the wrong sign moves the amount by twice its number.",
    howToFix: "Turn the sign, or say in the remarks what was reversed.",
    says: (m) => `${m.subject}: the movement is ${m.asserted}; an amount of this kind is stated as ${m.calculated}.`,
  },
  "III-C-outstanding": {
    title: "Shares may be issued for convertibles as long as, and only while, an amount is outstanding",
    why: "What is outstanding may be converted, and what is not may not; only a conversion that is not open yet, or contingent, is a lawful reason.",
    howToFix: "Correct the amount or the number of shares, or say in the remarks why nothing may be issued yet.",
    says: (m) =>
      says(m, {
        negative: () => `${of(m)} is ${m.asserted}: more was converted or redeemed than there was.`,
        "nothing outstanding": () =>
          `${m.subject}: ${m.asserted} shares may be issued, and no amount is outstanding at close of the month.`,
        "nothing issuable": () =>
          `${m.subject}: an amount of ${m.asserted} is outstanding at close of the month, and no shares may be issued for it.`,
      }),
  },
  "III-C-price": {
    title: "Amount and shares of a convertible imply its conversion price",
    why: "Price, amount and shares that do not fit say that one of them is wrong, or that a term is not shown.",
    howToFix: "Correct the one that is wrong, or say in the remarks which term explains the difference.",
    says: (m) =>
      `${m.subject}: amount and shares imply a conversion price of ${m.calculated}${m.words.workings ? ` (${m.words.workings})` : m.workings}; the return says ${m.asserted}.`,
  },
  "III-C-expiry": {
    title: "Convertibles that are past their maturity are no longer outstanding",
    why: "What was not converted by the day of maturity is redeemed, unless it was extended.",
    howToFix: "Enter the redemption as a movement, or correct the description where the maturity was extended.",
    says: (m) =>
      `${m.subject}: by their description the convertibles were due by ${m.words.date}, and ${m.asserted} is outstanding at close of the month.`,
  },
  "III-C-class": {
    title: "The class under III(C) is that of the shares issuable, not of the convertibles",
    why: "Convertible preference shares become shares of another class, mostly ordinary shares, and that class is what the group is of.",
    howToFix: "Name the class of the shares that a conversion brings.",
    says: (m) =>
      `${m.subject}: the shares issuable are called "${m.words.kind}"; check that a conversion brings these and not ordinary shares.`,
  },
  "III-C-total": total("The total under III(C) is the sum of the shares issued under its instruments"),
};
