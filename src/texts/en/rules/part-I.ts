import { balances, closing, currencyCode, of, shouldBe } from "../phrases";
import type { PartIRuleId, RuleTexts } from "../../texts";

export const rulesOfPartI: RuleTexts<PartIRuleId> = {
  "I-closing": closing(
    "Authorised / registered shares at close of the month are those at close of preceding month plus the increase / decrease (-)",
    "Check the opening number against last month's return and the change against the resolution, or restore the formula.",
  ),
  "I-capital": {
    title: "Authorised / registered share capital is the number of shares times the par value",
    why: "Capital follows from number and par value; only another currency or preference shares carried at proceeds are lawful reasons for a difference.",
    howToFix: "Check number and par value, or clear the typed capital so that the form's formula stands there again.",
    says: shouldBe,
  },
  "I-capital-change": {
    title: "The change in share capital is the capital at close of the month less that at close of preceding month",
    why: "The three lines of capital must tell one story.",
    howToFix:
      "Clear the typed change so that the form's formula stands there again, or correct the lines above and below.",
    says: shouldBe,
  },
  "I-currency": {
    title: "Share capital is stated in the currency of the par value",
    why: "Capital in another currency than par cannot be checked as number times par, and readers will ask.",
    howToFix: "Use one currency for both, or say in the remarks why they differ.",
    says: (m) => `${of(m)} is ${m.words.stated}, and the par value is in ${m.words.parCurrency}.`,
  },
  "I-par": {
    title: "The par value is unchanged over the month unless the capital was reorganised",
    why: "A par value changes only by a sub-division, consolidation, redenomination or reduction, which restates other figures too.",
    howToFix:
      "If there was a reorganisation say so in the remarks; otherwise restore the formula at close of the month.",
    says: (m) =>
      m.asserted === ""
        ? `${of(m)} is ${m.words.after}; at close of preceding month it was ${m.words.before}.`
        : `${of(m)} is ${m.asserted}; at close of preceding month it was ${m.calculated}.`,
  },
  "I-balances": balances("Authorised / registered shares are whole numbers and never negative"),
  "I-classes": {
    title: "Parts I and II list the same classes, in one order and with the same stock codes",
    why: "Readers go from a class in one part to the same class in the other.",
    howToFix: "Use the same name, order and stock code in both parts, or say in the remarks why they differ.",
    says: (m) => {
      const { code, codeInPartI, other } = m.words;
      if (code) return `${m.subject}: the stock code is ${code} in Part II and ${codeInPartI} in Part I.`;
      if (other) return `${m.subject} is not listed in ${other}.`;
      return `${m.subject} stands elsewhere in the order of Part II than in that of Part I.`;
    },
  },
  "I-currency-code": currencyCode("Currencies in Part I are stated by the form's codes"),
  "I-no-par": {
    title: "A company without par value states none",
    why: "Shares of a company incorporated in Hong Kong have had no par value since 2014.",
    howToFix: "Take out the par value, or correct the issuer profile if the company has one.",
    says: (m) => `${of(m)} is ${m.asserted}; by its profile the company's shares have no par value.`,
  },
  "I-total": {
    title: "The total share capital in a currency is the sum of the classes' capital in it",
    why: "The total is what the issuer's constitution authorises; it is read on its own.",
    howToFix: "Check the currency of each class and of the total, or restore the formula; give each currency a total.",
    says: (m) => (m.words.missing ? `Share capital in ${m.words.missing} has no total in that currency.` : shouldBe(m)),
  },
};
