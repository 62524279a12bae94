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
