import type { ProfileTexts } from "../pane-profile";

/** What the pane says of the issuer profile. */
export const profile: ProfileTexts = {
  heading: "Issuer profile",
  advice:
    "What the return does not say of its issuer. Leave open what you do not know: checks that need it then say that they could not run.",
  steps: {
    company: "The company",
    mandates: "Mandates",
    schemes: "Share schemes",
    float: "Public float, receipts and results",
  },
  step: (number, of) => `Step ${number} of ${of}`,
  leftOpen: "Left open",
  ownWords: "Words of your own…",
  ownWordsFor: (label) => `${label}, in words of your own`,
  errors: {
    notADate: "This is no date. Write it as 31 January 2026 or 2026-01-31, several with commas between them.",
    notAFigure: "This is no figure. Write it in digits, such as 1,363,000.",
  },
  back: "Previous step",
  next: "Next step",
  save: "Save the profile",
  saved: "The profile stands on the Issuer profile sheet.",
  fillIn: "Fill in the issuer profile",
  change: "Change the issuer profile",
};
