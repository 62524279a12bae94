import { closing, of, total } from "../phrases";
import type { PartIIIRuleId, RuleTexts } from "../../texts";
import { says } from "./words";

/** Texts of III(B), warrants. */
export const rulesOfPartIIIB: RuleTexts<Extract<PartIIIRuleId, `III-B-${string}`>> = {
  "III-B-closing": closing(
    "The nominal value of warrants at close of the month is that at close of preceding month plus the movements",
    "Check the register of the warrants: opening value, exercises, lapses and new issues, with their signs.",
  ),
  "III-B-signs": {
    title: "Warrants issued are positive; warrants exercised and lapsed are negative",
    why: "A movement with the wrong sign moves the nominal value by twice its number.",
    howToFix: "Turn the sign, or say in the remarks what was reversed.",
    says: (m) => `${m.subject}: the movement is ${m.asserted}; warrants of this kind are stated as ${m.calculated}.`,
  },
  "III-B-outstanding": {
    title: "Shares may be issued for warrants as long as, and only while, a nominal value is outstanding",
    why: "A warrant that is outstanding may be exercised, and one that is not may not.",
    howToFix: "Correct the nominal value or the number of shares, or say in the remarks why nothing may be issued yet.",
    says: (m) =>
      says(m, {
        negative: () => `${of(m)} is ${m.asserted}: more was exercised or lapsed than there was.`,
        "nothing outstanding": () =>
          `${m.subject}: ${m.asserted} shares may be issued, and no nominal value is outstanding at close of the month.`,
        "nothing issuable": () =>
          `${m.subject}: a nominal value of ${m.asserted} is outstanding at close of the month, and no shares may be issued for it.`,
      }),
  },
  "III-B-price": {
    title: "Nominal value and shares of warrants imply their subscription price",
    why: "Price, nominal value and shares that do not fit say that one of them is wrong, or that a term is not shown.",
    howToFix: "Correct the one that is wrong, or say in the remarks which term explains the difference.",
    says: (m) =>
      `${m.subject}: nominal value and shares imply a subscription price of ${m.calculated}${m.workings}; the return says ${m.asserted}.`,
  },
  "III-B-expiry": {
    title: "Warrants that have expired are no longer outstanding",
    why: "Rights that were not exercised by the date of expiry have lapsed.",
    howToFix: "Enter the lapse as a movement, or correct the date of expiry.",
    says: (m) =>
      `${m.subject}: the warrants expired on ${m.words.date}, and ${m.asserted} is outstanding at close of the month.`,
  },
  "III-B-term": {
    title: "Warrants expire one to five years after their issue",
    why: "The Listing Rules set these limits for warrants.",
    howToFix: "Check the date of expiry, or say in the remarks on what ground the Exchange agreed to another term.",
    says: (m) =>
      `${m.subject}: warrants issued in the month ended ${m.words.month} expire on ${m.words.date}, which is not one to five years later.`,
  },
  "III-B-limit": {
    title: "When warrants are issued, all warrants together are over at most 20% of the issued shares",
    why: "The Listing Rules count the shares that all rights to subscribe would bring, if exercised at once, on the day of the issue.",
    howToFix: "Check the shares of all warrants against the issued shares on the day of the issue.",
    says: (m) =>
      `${m.subject}: warrants were issued in the month, and all warrants over the class may become ${m.words.issuable} shares, more than 20% of ${m.words.issued} issued.`,
  },
  "III-B-total": total("The total under III(B) is the sum of the shares issued under its warrants"),
};
