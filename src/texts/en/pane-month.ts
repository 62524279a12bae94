import type { MonthTexts } from "../pane-month";

const fields = (count: number) => `${count} ${count === 1 ? "field" : "fields"}`;
const figures = (count: number) => `${count} ${count === 1 ? "figure" : "figures"}`;

/** What the pane says of going from month to month. */
export const month: MonthTexts = {
  heading: "The month",
  keepAsFiled: "Keep as filed",
  noMonth: "The cover does not say which month the return is for. Type the last day of the month there.",
  changedMeanwhile: "Something has changed since this was shown, and nothing was written. Look at it again.",
  registersUnread: "The registers were not read for it; fill from them when you are ready.",
  rollForward: (to) => `Roll forward to ${to}`,
  nilMonth: (to) => `Nothing moved in ${to}: roll forward`,
  nilAdvice:
    "A month in which nothing moved is rolled forward, tied out and checked with one click where nothing speaks against this month; else that is shown first.",
  filedOn: (of, day) => `The return for the month ended ${of} was kept as filed on ${day}.`,
  notFiled: (of) => `The return for the month ended ${of} is not kept as filed yet. Keep it once it is submitted.`,
  differs: (count) =>
    `${fields(count)} ${count === 1 ? "differs" : "differ"} from what was filed. Keep it as filed again once the resubmission is made.`,
  filedMonths: "Months filed",
  resubmit: (of) => `Correct and file ${of} again`,
  lookAgain: (of) => `The return for the month ended ${of} was filed again; look whether this one still holds.`,
  lookedAtButton: (of) => `${of} still holds`,
  lookedAt: (of) => `The return for the month ended ${of} is no longer marked.`,
  setAside: (of) => `The return for the month ended ${of} is set aside while this one is corrected.`,
  goBack: (of) => `Go back to ${of}`,
  opened: (of) => `The sheets now hold the return for the month ended ${of}.`,
  otherwise: (figures) =>
    `These say something else than was kept, for what their formulas point at has changed since: ${figures}.`,
  valuedFormulas: (figures) =>
    `Formulas of your own are figures now, since the cells that they pointed at are gone or stand elsewhere; type them again where you want them: ${figures}.`,
  rolled: (to, version, due) =>
    [
      `The sheets now hold the month ended ${to}, on form FF301 v ${version}.`,
      due === "" ? "" : `It is due on ${due} by 08:30.`,
    ]
      .filter(Boolean)
      .join(" "),
  keptAsFiled: (of, marked) =>
    marked === 0
      ? `The return for the month ended ${of} is kept as filed.`
      : `The return for the month ended ${of} is kept as filed again. ${marked} later ${marked === 1 ? "month is" : "months are"} marked to be looked at again.`,
  openings: (count) =>
    `${count} opening ${count === 1 ? "balance is" : "balances are"} brought forward from last month's return.`,
  fillOpenings: (count) => `Fill ${count} blank opening ${count === 1 ? "balance" : "balances"} from it`,
  giveUp: {
    heading: (to) => `Go back to ${to}`,
    says: (of, count) =>
      `${fields(count)} of ${of} ${count === 1 ? "was" : "were"} changed and not kept as filed. Going back gives ${count === 1 ? "it" : "them"} up:`,
    confirm: (count) => `Give up ${fields(count)} and go back`,
  },
  objections: {
    heading: "What speaks against it",
    mustFix: (count) => `${count} ${count === 1 ? "finding" : "findings"} must be fixed.`,
    explain: (count) => `${count} ${count === 1 ? "finding is" : "findings are"} still to be explained.`,
    confirmations: (count) => `${count} ${count === 1 ? "confirmation is" : "confirmations are"} still to be given.`,
    undated: "Date Submitted is blank.",
    advice: "Validate lists them. If you go on, the return is kept as filed as it stands.",
  },
  roll: {
    heading: (to) => `Roll forward to ${to}`,
    advice: [
      "Closing balances become opening balances. Terms, the wording of Part V and the signatory stay as they are.",
      "Movements, events and explanations of the month that is over are not carried over; shares still to be cancelled are.",
      "The month that is over is kept, unchangeable, on the Filed returns sheet.",
    ],
    nil: (to) =>
      `Nothing moved in ${to}: the changes of Parts I and II are stated as nil, and the registers are read. The public float is for you to state.`,
    version: (version, before) =>
      version === before
        ? `The form stays in version ${version}.`
        : `The month calls for version ${version} of the form (now ${before}); its sheets are laid out anew.`,
    due: (day) => `It is due on ${day}.`,
    remarks: "Remarks to carry over",
    noRemarks: "There are no remarks to carry over.",
    keep: (remark) => `Carry over the ${remark}`,
    differs: (count) =>
      `${fields(count)} of this month ${count === 1 ? "differs" : "differ"} from what was filed. Keep it as filed again first, or undo the change.`,
    confirm: "Roll forward",
  },
  filing: {
    heading: (of) => `Keep ${of} as filed`,
    advice:
      "What stands on the sheets is kept as it was submitted, and next month's opening balances are checked against it.",
    again: (of, day) =>
      `A return for the month ended ${of} was kept as filed on ${day}. This is a resubmission: it is kept beside the first one.`,
    same: "It says the same as what was filed.",
    differences: (count) => `${fields(count)} ${count === 1 ? "says" : "say"} something else than was filed`,
    filed: "filed",
    now: "now",
    nothing: "blank",
    rests: "To be looked at again after it",
    months: (of) => `Months filed since: ${of}`,
    nextDayReturns: (references) => `Next day disclosure returns that open with its balances or later: ${references}`,
    reason: "Why it is filed again",
    reasonAdvice: "One sentence that whoever reads the file next year understands.",
    reasonLacking: "Write the reason in ten characters or more.",
    confirm: "Keep as filed",
  },
  published: {
    example:
      "The registers of a made-up issuer stand on sheets of their own. This is its December return as a PDF gives it; read it, and open January.",
    open: "From last month's return as published",
    heading: "Last month's return as published",
    advice:
      "Open the published return, select all of its text, copy it and paste it here. English returns of any version from 1.0.0 on are read; every figure is proven by the return's own arithmetic, and what can't be proven is asked.",
    paste: "Text of the published return",
    read: "Read it",
    readAs: (issuer, of, version) => `${issuer}, month ended ${of}, form v ${version}.`,
    proven: (proven, answered, missing) =>
      [
        `${figures(proven)} ${proven === 1 ? "is" : "are"} proven by the return's own arithmetic${answered > 0 ? `, and ${figures(answered)} ${answered === 1 ? "is" : "are"} as you confirmed ${answered === 1 ? "it" : "them"}` : ""}.`,
        missing === "" ? "" : `Not read, or not to the end: ${missing}.`,
      ]
        .filter(Boolean)
        .join(" "),
    doubts: (count) => `${count} ${count === 1 ? "figure has" : "figures have"} to be asked`,
    doubtAdvice: "Look them up in the published return.",
    why: {
      garbled: "Its digits are torn apart in the text.",
      unproven: "Nothing in the return proves it.",
      contradicted: "It does not agree with the figures around it.",
    },
    onLine: (text) => `On its line: ${text}`,
    blank: "blank",
    choose: "Choose…",
    another: "another figure…",
    takeSingle: (count) => `Take the one reading of ${count} figures, which I have looked up`,
    question: (part, name) => `${part}, ${name}`,
    own: (name) => `${name}: another figure`,
    lacking: {
      notInText: (part) => `${part} is not in the text. Paste all of it, or fill that part in by hand.`,
      cutOff: (part) => `${part} is cut off in the text. Paste all of it, or fill the rest in by hand.`,
      unreadable: (part) => `${part} can't be read. Fill it in by hand.`,
    },
    tryAnswers: "Try these answers",
    backToText: "Back to the text",
    openMonth: (of) => `Open ${of}`,
    keepLast: "Keep as last month's return",
    leaveBlank: (count) =>
      `${count} ${count === 1 ? "figure stays" : "figures stay"} blank until you fill ${count === 1 ? "it" : "them"} in.`,
  },
  refusals: {
    empty: "Nothing was pasted.",
    noReturn: "The text is no Monthly Return on form FF301. Select all of the published return and copy it again.",
    chinese: "The text is in Chinese. Paste the English return of the same month.",
    wordForm:
      "The return is on the Word form that was in use before July 2021, which is not read. Fill the openings in by hand.",
    versionUnknown: "The text does not show its version of the form. Paste it with its first and last lines.",
  },
  noFigure: (typed) => `“${typed}” is no figure. Write digits, such as 1,363.`,
};
