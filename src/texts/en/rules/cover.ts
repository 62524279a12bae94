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
    howToFix:
      "Check the month ended; if it is right, choose Change version or language in the pane, or say why an older month is filed again on a later form.",
    says: ({ words }) =>
      `The month ended ${words.month} calls for form FF301 v ${words.fitting}; these sheets are v ${words.version}.`,
  },
  "cover-status": {
    title: "The status is New Submission or Resubmission",
    why: "A return that is out already is not filed anew: the status tells readers which one stands.",
    howToFix: "Choose New Submission, or Resubmission when a return for the month is out already.",
    says: ({ words }) =>
      words.status
        ? `The status should be New Submission or Resubmission; the return says ${words.status}.`
        : "The status is blank: choose New Submission or Resubmission.",
  },
  "cover-issuer": {
    title: "The name of the issuer is given",
    why: "A return without a name is nobody's.",
    howToFix: "Type the issuer's registered name.",
    says: () => "The name of issuer is blank: type the issuer's registered name.",
  },
  "cover-legend": {
    title: "The name of an issuer with weighted voting rights carries the legend that says so",
    why: "The Listing Rules ask for the words on the documents of such an issuer; some returns are filed without them.",
    howToFix:
      'Add "(a company controlled through weighted voting rights …)" to the name, unless the rule is modified for the issuer.',
    says: ({ words }) =>
      `The name of issuer, ${words.issuer}, does not say "a company controlled through weighted voting rights".`,
  },
  "cover-submitted": {
    title: "The date submitted is on or after the month end",
    why: "A return speaks of a whole month, which must be over.",
    howToFix: "Type the day on which the return goes to the Exchange.",
    says: ({ words }) =>
      words.submitted
        ? `The date submitted, ${words.submitted}, is before the month end, ${words.month}.`
        : "The date submitted is still to be typed: the day on which the return goes to the Exchange.",
  },
  "cover-deadline": {
    title: "A New Submission is submitted by the fifth business day after the month end",
    why: "The return is due by 08:30 on that day; a late one breaks the Listing Rules and is asked about.",
    howToFix: "Check the date submitted and the table of holidays; if the return is late, say why.",
    says: ({ words }) => `The date submitted is ${words.submitted}; the return was due by 08:30 on ${words.deadline}.`,
  },
};
