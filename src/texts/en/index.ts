import type { Texts } from "../texts";
import { calendar } from "./calendar";
import { causes } from "./causes";
import { filling } from "./filling";
import { inputs } from "./inputs";
import { pane } from "./pane";
import { places } from "./places";
import { rulesOfContinuity } from "./rules/continuity";
import { coverRules } from "./rules/cover";
import { rulesOfMandates } from "./rules/mandates";
import { rulesOfNextDay } from "./rules/next-day";
import { rulesOfPartI } from "./rules/part-I";
import { rulesOfPartII } from "./rules/part-II";
import { rulesOfPartIII } from "./rules/part-III";
import { rulesOfPartIV } from "./rules/part-IV";
import { rulesOfPartV } from "./rules/part-V";
import { rulesOfPlausibility } from "./rules/plausibility";
import { rulesOfReading } from "./rules/reading";
import { rulesOfTieOut } from "./rules/tie-out";
import { tieOut } from "./tie-out";

/** The texts in English. */
export const en: Texts = {
  rules: {
    ...coverRules,
    ...rulesOfPartI,
    ...rulesOfPartII,
    ...rulesOfPartIII,
    ...rulesOfPartIV,
    ...rulesOfPartV,
    ...rulesOfContinuity,
    ...rulesOfMandates,
    ...rulesOfPlausibility,
    ...rulesOfNextDay,
    ...rulesOfTieOut,
    ...rulesOfReading,
  },
  places,
  inputs,
  causes,
  subjects: {
    schemes: (number, words) => `scheme ${number}${inShort(words)}`,
    warrants: (number, words) => `warrants ${number}${inShort(words)}`,
    instruments: (number, words) => `convertible ${number}${inShort(words)}`,
    agreements: (number, words) => `agreement ${number}${inShort(words)}`,
    events: (number, words) => `event ${number}${inShort(words)}`,
    receipts: (number, words) => `depositary receipts ${number}${inShort(words)}`,
    movement: (kind) => kind || "movement",
    currency: (currency) => currency,
    item: (number) => `item ${number}`,
  },
  parts: {
    Cover: "the cover",
    I: "Part I",
    II: "Part II",
    "III(A)": "III(A) Share options",
    "III(B)": "III(B) Warrants",
    "III(C)": "III(C) Convertibles",
    "III(D)": "III(D) Other agreements",
    "III(E)": "III(E) Other movements and totals",
    IV: "Part IV Hong Kong depositary receipts",
    V: "Part V Confirmations",
    Notes: "the notes",
  },
  difference: {
    tooMany: (n) => `${n} too many`,
    tooFew: (n) => `${n} too few`,
    tooMuch: (n) => `${n} too much`,
    tooLittle: (n) => `${n} too little`,
  },
  severities: { mustFix: "Must fix", explain: "Explain", note: "Note" },
  verdict: {
    mustFix: (count) => `Not ready: ${count} must fix`,
    explain: (count) => `${count} to explain`,
    incomplete: (count) =>
      `Figures agree as far as they go; ${count} ${count === 1 ? "check" : "checks"} could not run`,
    reconcile: (open) => `Figures reconcile, ${open} ${open === 1 ? "confirmation is" : "confirmations are"} yours`,
    ready: "Ready to file",
    switchedOff: (count) => `, with ${count} ${count === 1 ? "rule" : "rules"} switched off`,
  },
  figures: {
    says: (figure) => `says ${figure || "blank"}`,
    shouldBe: (figure) => `should be ${figure}`,
    notInHand: "not in hand",
    wholeReturn: (checksum) => `the whole return, checksum ${checksum}`,
  },
  confirmations: {
    openings: "Every opening balance is the closing balance of last month's return, which is not in this workbook",
    boardAuthority: "The board, or those whom it authorised, approved this return for submission",
    moneyReceived: "All money due for shares issued, or sold or transferred out of treasury, in the month was received",
    listingApprovals: "Listing approval was granted for every share issued in the month",
    publicFloat: "The public float was counted as at close of the month, and the box in Part II says what was found",
  },
  documentErrors: {
    notAReturn: () => "The document is not a Monthly Return: it should be one JSON object.",
    unknownField: (path) => `"${path}" is no field of the return. Check its spelling against the JSON Schema.`,
    notAFigure: (path, found) =>
      `"${path}" is "${found}", which is no figure. Write digits in quotes, such as "1,363".`,
    notADate: (path, found) =>
      `"${path}" is "${found}", which is no date. Write it as "31 January 2026" or "2026-01-31".`,
    notText: (path) => `"${path}" should be text in quotes.`,
    notATick: (path) => `"${path}" should be true or false.`,
    notAList: (path) => `"${path}" should be a list in square brackets.`,
    notARecord: (path) => `"${path}" should be an object in braces.`,
    unknownVersion: (_, found) => `"formVersion" is "${found}", which is no version of form FF301 known here.`,
    versionMissing: () =>
      'The document names neither "formVersion" nor "cover.monthEnded", so its version is not known.',
  },
  calendar,
  pane,
  filling,
  tieOut,
  review: {
    usage:
      "Usage: npm run --silent review -- FILE.json … [--previous LAST.json] [--profile PROFILE.json] [--format text|json]",
    unreadable: (file, reason) => `${file} cannot be read as a Monthly Return.\n${reason}`,
    unreadableProfile: (file, reason) => `${file} cannot be read as an issuer profile.\n${reason}`,
    notJson: (reason) => `It is not JSON: ${reason}.`,
    noFiles: "Name at least one file to review.",
    noFile: "There is no such file, or it may not be read.",
    unknownOption: (option) => `"${option}" is no option. --format takes text or json.`,
    fileMissing: (option) => `Name a file after ${option}.`,
    couldNotRun: (lacking, rules) => `Could not run for want of ${lacking || "an answer"}: ${rules}.`,
    toConfirm: (confirmation) => `To be confirmed by a person: ${confirmation}.`,
    noFindings: "No findings.",
  },
};

/** The first words of a long name, in brackets. */
function inShort(words: string): string {
  const most = 40;
  if (words === "") return "";
  return words.length <= most ? ` (${words})` : ` (${words.slice(0, most).trimEnd()}…)`;
}
