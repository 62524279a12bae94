import type { MessageWords, RuleText } from "../texts";

export const of = ({ subject, name }: MessageWords) => (subject === "" ? name : `${subject}: ${name}`);

/** "… should be 10 (9 + 1); the return says 11, 1 too many." */
export const shouldBe = (message: MessageWords) => {
  const { calculated, workings, asserted, difference } = message;
  return `${of(message)} should be ${calculated}${workings}; the return says ${asserted}${difference && `, ${difference}`}.`;
};

export const closing = (title: string, howToFix: string): RuleText => ({
  title,
  why: "Each balance brings the last return forward to the next one: a balance that does not add up breaks both.",
  howToFix,
  says: shouldBe,
});

/** The first of a movement's lines that can be no number of shares. */
export const balances = (title: string, units = "shares"): RuleText => ({
  title,
  why: "A share is not divided, and there are never less than none.",
  howToFix: "Check the sign and the digits against the register, and the lines that the balance follows from.",
  says: (message) =>
    `${of(message)} is ${message.asserted}; ${/\./.test(message.asserted) ? `${units} are whole numbers` : "it can't be less than 0"}.`,
});

/** The form's codes of currencies, wherever it states one. */
export const currencyCode = (title: string): RuleText => ({
  title,
  why: "The form states currencies by their codes of three letters, and calls renminbi RMB, never CNY.",
  howToFix: "Type the code: HKD, USD, RMB, GBP, EUR or another one of three letters.",
  says: (message) =>
    `${of(message)} is ${message.words.currency}; ${message.words.code ? `the form's code is ${message.words.code}` : "the form states a code of three letters"}.`,
});

export const total = (title: string): RuleText => ({
  title,
  why: "Readers take the movement of a class from its totals; a total must say what its rows say.",
  howToFix: "Clear the typed total so that the form's formula stands there again, or correct the rows above it.",
  says: shouldBe,
});

export const reading = (title: string, howToFix: string, says: RuleText["says"]): RuleText => ({
  title,
  why: "What cannot be read cannot be checked, and nothing is guessed.",
  howToFix,
  says,
});
