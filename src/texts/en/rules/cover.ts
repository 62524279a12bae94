import type { CoverRuleId, RuleTexts } from "../../texts";

export const coverRules: RuleTexts<CoverRuleId> = {
  "cover-month-end": {
    title: "The month ended is the last day of a month",
    why: "The month decides the version of the form, the deadline and every opening balance.",
    howToFix: "Type the last day of the month, for example 31 January 2026.",
    says: ({ words }) =>
      `The month ended should be the last day of a month; the return says ${words.date || "nothing"}.`,
  },
  "cover-version": {
    title: "The version of the form fits the month ended",
    why: "HKEX changed the form over the years; a return on an older or newer layout is not the form of its month.",
    howToFix: "Check the month ended; if it is right, choose Change version or language in the pane.",
    says: ({ words }) =>
      `The month ended ${words.month} calls for form FF301 v ${words.fitting}; these sheets are v ${words.version}.`,
  },
};
