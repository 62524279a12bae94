import { total } from "../phrases";
import type { PartIIIRuleId, RuleTexts } from "../../texts";
import { says } from "./words";

/** Texts of III(E), other movements. */
export const rulesOfPartIIIE: RuleTexts<Extract<PartIIIRuleId, `III-E-${string}`>> = {
  "III-E-signs": {
    title: "Each event raises or lowers issued shares and treasury shares as its words say",
    why: "An issue adds, a cancellation takes off, and shares bought into or sold out of treasury leave one column for the other.",
    howToFix: "Turn the sign, enter the number that lacks, or choose the event that took place.",
    says: (m) =>
      says(m, {
        opposite: () =>
          `${m.subject}: ${m.name} is ${m.asserted}; the event is of the kind "${m.words.event}", of which it is stated as ${m.calculated}.`,
        nil: () =>
          `${m.subject}: ${m.name} is ${m.asserted}, and the event is of the kind "${m.words.event}", which changes it.`,
        "not nil": () =>
          `${m.subject}: ${m.name} is ${m.asserted}, and the event is of the kind "${m.words.event}", which does not change it so.`,
        "two numbers": () =>
          `${m.subject}: issued shares change by ${m.asserted} and treasury shares by ${m.words.treasury}; shares that leave one column enter the other.`,
      }),
  },
  "III-E-date": {
    title: "Each event that moves shares took place in the month",
    why: "Shares move in the month in which they are allotted or cancelled, or bought into treasury; what falls into another month belongs in its return.",
    howToFix: "Correct the date, or move the event to the return of its month.",
    says: (m) =>
      m.words.date === ""
        ? `${m.subject}: the event moves shares and has no date.`
        : `${m.subject}: the date of event is ${m.words.date}, which is not in the month ended ${m.words.month}.`,
  },
  "III-E-conversions": {
    title: "Shares that leave a class by conversion enter another",
    why: "A conversion of one share for one leaves the total of all classes unchanged.",
    howToFix: "Enter the other side of the conversion, correct the number, or state the ratio in the remarks.",
    says: (m) =>
      `Conversions between classes leave ${m.words.net} shares over (${m.words.legs}), where one side should equal the other.`,
  },
  "III-E-pending-sign": {
    title: "Shares redeemed or repurchased and not yet cancelled are stated as a negative number",
    why: "Note 3 of the form asks for a negative number, of redemptions and repurchases only.",
    howToFix: "Turn the sign, or move the number to the row of the repurchase.",
    says: (m) =>
      says(m, {
        positive: () =>
          `${m.subject}: ${m.name} is ${m.asserted}; the form states it with a minus sign, ${m.calculated}.`,
        "of another event": () =>
          `${m.subject}: ${m.name} is ${m.asserted}, and the event is neither a redemption nor a repurchase.`,
      }),
  },
  "III-E-price": {
    title: "Shares issued or sold for consideration state the price and its currency",
    why: "Readers take the terms of an issue from its row.",
    howToFix: "State the price a share with its currency.",
    says: (m) =>
      says(m, {
        "no price": () => `${m.subject}: shares were issued or sold for consideration, and no price is stated.`,
        "no currency": () => `${m.subject}: the price states no currency.`,
      }),
  },
  "III-E-reorganisation": {
    title: "A sub-division or consolidation restates par value, options, prices and shares which may be issued",
    why: "After a reorganisation every count and price of the class is in the new shares.",
    howToFix:
      "Restate the figures by the ratio and say so in the remarks, or say there why the terms are not adjusted.",
    says: (m) =>
      says(m, {
        ratio: () =>
          `${m.subject}: issued shares change by ${m.asserted}; by the par values in Part I they change by ${m.calculated}.`,
        par: () => `${m.subject}: shares were sub-divided or consolidated, and the par value in Part I is unchanged.`,
        row: () =>
          `${m.subject}: shares were sub-divided or consolidated, and neither a movement nor words say that the shares which may be issued were restated.`,
      }),
  },
  "III-E-total": total("The total under III(E) is the sum of its events"),
};
