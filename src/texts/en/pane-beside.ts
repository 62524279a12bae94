import type { BesideTexts } from "../pane-beside";

/** What the pane says of the deadline and of what stands beside the return. */
export const beside: BesideTexts = {
  heading: "Beside the return",
  profile: {
    none: "No issuer profile yet. It lets checks of mandates, limits and kinds of issuer run.",
    some: (items, of) => `Issuer profile: ${items} of ${of} items filled in`,
  },
  lastReturn: {
    none: "Last month's return is not in this workbook. With it every opening balance is checked.",
    held: (issuer, month) => `Last return: ${[issuer, month].filter(Boolean).join(", ")}`,
    add: "Add last month's return",
    replace: "Replace last month's return",
    heading: "Last month's return",
    advice:
      "Open the document that was saved of it, or paste its text. It is kept on a sheet of its own; the sheets of this month's return stay as they are.",
    file: "Document (.json)",
    paste: "Or its text",
    read: "Keep as last month's return",
    saved: (month) => `The return for the month ended ${month} is kept on the Filed returns sheet.`,
    savedAgain: (month) =>
      `The return for the month ended ${month} is kept on the Filed returns sheet, after what was filed of that month before, which stays.`,
    takenOver: "Taken over from a document of what was filed.",
  },
  businessDays: "Business days sheet",
  rules: "Rules sheet",
  report: "Print the check report",
  document: "Save the return as a document (.json)",
  copy: "Copy its text",
  copied: "Copied",
  copyByHand: "Nothing could be copied by itself. Select the text here and copy it:",
  opened: (sheet) => `This is the sheet ${sheet}.`,
  reported: (sheet) => `The check report stands on the sheet ${sheet}, ready to print.`,
  deadline: {
    label: "Deadline",
    more: "Calendar and business days",
    day: (date, printed) =>
      `${new Date(date).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })} ${printed.replace(/^0/, "")}`,
    due: (day) => `Due ${day}, 08:30 Hong Kong time`,
    was: (day) => `Was due ${day}, 08:30 Hong Kong time`,
    closes: (day) => `the submission system closes ${day}, 23:00`,
    closed: (day) => `the submission system closed ${day}, 23:00`,
    left: (days, hours, minutes) =>
      `in ${spell([part(days, "day"), part(hours, "hour"), days === 0 ? part(minutes, "minute") : ""])}`,
    ago: (days) => (days === 0 ? "less than a day ago" : `${part(days, "day")} ago`),
    resubmission: "A Resubmission may be made after it.",
    uncovered: (month) =>
      `The deadline of the month ended ${month} is not known: the table of business days does not cover the days after it. Add its holidays on the Business days sheet.`,
    calendar: "Calendar entry (.ics)",
    copyCalendar: "Copy the entry",
  },
};

function spell(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ") || "less than a minute";
}

function part(count: number, unit: string): string {
  return count === 0 ? "" : `${count} ${unit}${count === 1 ? "" : "s"}`;
}
