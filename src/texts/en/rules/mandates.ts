import type { MandateRuleId, RuleTexts } from "../../texts";

const extended = (extension: string) => (extension === "0" ? "" : ` + ${extension} bought back`);

export const rulesOfMandates: RuleTexts<MandateRuleId> = {
  "III-A-scheme-limit": {
    title: "Options granted, with those that the schemes are over already, stay within the scheme limit",
    why: "All schemes together may be over no more shares than shareholders approved; options that lapse are released, cancelled ones are not.",
    howToFix: "Check the limit and its use in the issuer profile, and the grants of the month.",
    says: ({ asserted, calculated, words: w }) =>
      `The schemes are over ${asserted} shares (${w.used} before the month + ${w.granted} granted - ${w.lapsed} lapsed); the scheme limit is ${calculated}.`,
  },
  "III-A-service-provider": {
    title: "Options granted to service providers stay within their sub-limit",
    why: "Grants to service providers have a limit of their own within the scheme limit.",
    howToFix: "Check the sub-limit and its use in the issuer profile, and the grants of the month.",
    says: ({ asserted, calculated, words: w }) =>
      `Service providers hold ${asserted} (${w.used} before the month + ${w.granted} granted); the sub-limit is ${calculated}.`,
  },
  "III-E-blackout": {
    title: "No shares are repurchased, and no treasury shares sold, within the month before results",
    why: "An issuer may not deal in its own shares while it knows results that the market does not.",
    howToFix:
      "Check the date of the event and the dates of results in the issuer profile, or say which exception applied.",
    says: ({ subject, words: w }) =>
      `${subject}: dated ${w.date}, within the month before the results of ${w.results} (from ${w.from}).`,
  },
  "III-E-buy-back": {
    title: "Shares bought back stay within the buy-back mandate",
    why: "Shareholders allow the issuer to buy back up to 10 % of its issued shares until the next annual general meeting.",
    howToFix: "Check the mandate's base and use in the issuer profile, and the repurchases of the month.",
    says: ({ asserted, calculated, words: w }) =>
      `Shares bought back under the mandate come to ${asserted} (${w.used} before the month + ${w.month} in the month); the mandate is for ${calculated} (10 % of ${w.base}).`,
  },
  "III-E-moratorium": {
    title: "No shares are issued, and no treasury shares sold, within 30 days after a repurchase",
    why: "An issuer that has bought its shares may not issue new ones at once, other than under options, warrants and schemes.",
    howToFix: "Check both dates, or say which exception applied or that the issue had been announced before.",
    says: ({ subject, words: w }) =>
      `${subject}: dated ${w.issued}, after a repurchase on ${w.bought}${w.reference ? ` (next day return ${w.reference})` : ""}; until ${w.until} no new issue may be made.`,
  },
  "III-mandate-general": {
    title: "Shares issued under the general mandate stay within it",
    why: "Shareholders allow the directors to issue up to 20 % of the issued shares, and what an extension adds, until the next annual general meeting.",
    howToFix:
      "Check the mandate's base, use and extension in the issuer profile, and the General Meeting approval dates of the month's issues.",
    says: ({ asserted, calculated, words: w }) =>
      `Shares issued under the general mandate come to ${asserted} (${w.used} of them before the month); the mandate is for ${calculated} (20 % of ${w.base}${extended(w.extension)}).`,
  },
};
