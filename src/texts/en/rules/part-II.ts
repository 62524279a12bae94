import { balances, closing, currencyCode, of, shouldBe } from "../phrases";
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
  "II-balances": balances("Issued shares and treasury shares are whole numbers and never negative"),
  "II-classes": {
    title: "Part II lists at least one class, names each, and no two alike",
    why: "Every figure of Part III is carried to a class of Part II by its name.",
    howToFix: "Add the class, choose its kind and type, or tell two classes apart by stock code or description.",
    says: (m) => {
      const { classes, other, number } = m.words;
      if (classes) return "Part II lists no class of shares: it needs one at least.";
      if (!other) return `${of(m)} is blank: choose the kind, for example Ordinary shares.`;
      return `${m.subject}: ${number} of Part II can't be told from ${other}; kind, type, stock code and description are alike.`;
    },
  },
  "II-counter": {
    title: "A multi-counter stock code has five digits, a currency, and is no class's own stock code",
    why: "A counter in another currency is another name for the same shares, not a second class.",
    howToFix: "Check the code of the counter, choose its currency, and take out a class that only repeats the counter.",
    says: (m) => {
      const { code, taken } = m.words;
      if (taken) return `${m.subject}: the multi-counter stock code ${taken} is a class's own stock code as well.`;
      if (code === undefined) return `${of(m)} is blank: choose the currency of the counter.`;
      return `${of(m)} should have five digits; the return says ${code || "nothing"}.`;
    },
  },
  "II-currency-code": currencyCode("Currencies in Part II are stated by the form's codes"),
  "II-float": {
    title: "The public float of a listed class is confirmed: one box is ticked and the threshold is named",
    why: "From January 2026 every return confirms the public float of each class listed on the Exchange.",
    howToFix: "Tick one of the two boxes, and choose the threshold that applies to the class.",
    says: (m) => {
      if (m.words.ticked === "both") return `${m.subject}: both boxes of the public float are ticked; tick one.`;
      if (m.words.ticked === "none") return `${m.subject}: neither box of the public float is ticked; tick one.`;
      return `${m.subject}: the applicable public float threshold is blank; choose the one that applies.`;
    },
  },
  "II-float-figures": {
    title: "The public float figures are complete and bear out the box that is ticked",
    why: "A box that the figures beside it do not bear out misleads readers.",
    howToFix: "Check percentage, market value and threshold against the public float worksheet, then the box.",
    says: (m) => {
      if (m.words.states) return `${of(m)} is not stated; the threshold named is one of percentage and market value.`;
      if (m.words.box) {
        return `${m.subject}: the box says that the requirement has ${m.words.box}, and the percentage and market value stated say otherwise.`;
      }
      return m.calculated === ""
        ? `${of(m)} is ${m.asserted}; it should be between 0 and 100.`
        : `${of(m)} is ${m.asserted}, in percent; if ${m.calculated}% is meant, type ${m.calculated}.`;
    },
  },
  "II-float-public": {
    title: "The public float follows from the number of shares that the public holds",
    why: "Percentage, market value and box rest on one count of shares held by the public.",
    howToFix: "Check the shares held by the public and the average price in the issuer profile, then the figures here.",
    says: (m) =>
      m.words.held
        ? `${m.subject}: the public holds ${m.words.held}, and the box says that the requirement has ${m.words.box}.`
        : `${of(m)} should be ${m.calculated}${m.words.figures ? ` (${m.words.figures})` : m.workings}; the return says ${m.asserted}.`,
  },
  "II-float-threshold": {
    title: "The public float threshold is that of last month's return",
    why: "Another threshold applies only from a decision that the issuer has announced.",
    howToFix: "Check the threshold; if it has changed, say when the change was announced.",
    says: (m) => `${of(m)} is "${m.words.now}"; on last month's return it was "${m.words.before}".`,
  },
  "II-listing": {
    title: "A class listed on the Exchange has a stock code, and one that is not listed has none of the Exchange",
    why: "Readers find a class by its code; a code beside No says two things at once.",
    howToFix: "Correct Listed on the Exchange or the stock code.",
    says: (m) => {
      const { said, listed, code } = m.words;
      if (said !== undefined) return `${of(m)} should be Yes or No; the return says ${said || "nothing"}.`;
      return code
        ? `${m.subject}: listed on the Exchange is ${listed}, and ${code} is a stock code of the Exchange.`
        : `${m.subject}: listed on the Exchange is ${listed}, and no stock code is given.`;
    },
  },
  "II-opening": {
    title: "The balance at close of preceding month is given",
    why: "The month starts from what the last return ended with.",
    howToFix: "Type the closing balance of last month's return.",
    says: (m) => `${of(m)} is ${m.asserted}: type the closing balance of last month's return.`,
  },
  "II-stock-code": {
    title: "The stock code of a class listed on the Exchange has five digits",
    why: "Codes of the Exchange are written with their leading zeros: 00020.",
    howToFix: "Type the code with five digits, as text so that the leading zeros stay.",
    says: (m) =>
      m.words.to
        ? `${of(m)} should be ${m.words.to}; the return says ${m.words.code}.`
        : `${of(m)} should have five digits; the return says ${m.words.code}.`,
  },
  "II-treasury-regime": {
    title: "Treasury shares are held only since the law and the Listing Rules let an issuer hold them",
    why: "Before, shares bought back were cancelled.",
    howToFix: "Check whether the shares were cancelled, and the place of incorporation in the issuer profile.",
    says: (m) => `${of(m)} are stated; issuers may hold treasury shares since ${m.words.since}.`,
  },
  "II-weighted-voting": {
    title: "The proportion of shares with weighted voting rights is not above its cap",
    why: "It must not rise above the proportion at listing, or a lower one since (Main Board Rule 8A.13).",
    howToFix:
      "Check both classes; after a buy-back, shares with weighted voting rights are converted so that the proportion stays.",
    says: (m) =>
      `${m.subject}: ${m.asserted} of ${m.words.all} issued shares carry weighted voting rights, ${m.difference || "too many"}: at the cap of ${m.words.cap} in ${m.words.capTotal} they are ${m.calculated} at most.`,
  },
  "II-change": {
    title: "The increase / decrease (-) in Part II is the total of the movements in Part III",
    why: "Part III gives the reason for every share that came or went in Part II.",
    howToFix: "Find the movement that one of the two parts lacks, or correct the change in Part II.",
    says: (m) =>
      `${of(m)} should be ${m.calculated}, the total of A to E in Part III; the return says ${m.asserted}${m.difference && `, ${m.difference}`}.`,
  },
};
