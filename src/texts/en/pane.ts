import type { EntryKind, EntryTexts, PaneTexts } from "../texts";
import { answers } from "./pane-answers";
import { fixes } from "./pane-fixes";
import { beside } from "./pane-beside";
import { checks, finding } from "./pane-findings";
import { month } from "./pane-month";
import { profile } from "./pane-profile";
import { registers } from "./pane-registers";

/** What the pane says. */
export const pane: PaneTexts = {
  title: "Monthly Return",
  starting: "Waiting for Excel…",
  newReturn: "New return",
  validate: "Validate",
  busy: {
    validating: "Reading and checking the return…",
    layingOut: "Laying out the return…",
    cancelling: "Cancelling, and taking back what was laid out…",
    reading: "Reading the return…",
    addingSheets: "Adding the sheets…",
    changingRows: "Changing the rows of the return…",
    changingForm: "Laying the sheets out anew…",
    fixing: "Writing the fixes…",
    keeping: "Writing it beside the return…",
    readingRegister: "Reading the registers…",
    filling: "Filling in the return…",
    rollingForward: "Rolling the return forward…",
    tyingOut: "Tying out to the sources…",
  },
  progress: (done, total) => `${grouped(done)} of ${grouped(total)} cells`,
  cancel: "Cancel",
  back: "Back",
  empty: {
    heading: "No return in this workbook yet",
    advice: "Lay out a return for a month, open one from its document, or try an example.",
  },
  notValidated: "This workbook holds a return. Validate checks every figure of it and changes nothing.",
  newReturnForm: {
    heading: "New return",
    undoWarning: "Laying out adds sheets to this workbook. Excel's Undo starts afresh after it.",
    blank: "Blank, for a month",
    month: "For the month ended",
    classes: "Classes of shares",
    language: "Language of the sheets",
    parts: "Parts that apply",
    layOut: "Lay out",
    document: "From a document",
    documentAdvice: "Open a return that was saved as JSON.",
    examples: "Examples",
    registersExample: "Paper Kite Technologies (made up), with its registers",
    monthInvalid: "Choose the month, for example 2026-01.",
    classesInvalid: "Type a number of classes from 1 to 40.",
    noParValue:
      "The issuer profile says no par value: Part I is then Not applicable. Tick it if it applies all the same.",
    twoClasses: "The issuer profile speaks of a second class of shares, so there are two.",
    willCreate: (version, sheets) => `Form FF301 v ${version}: ${sheets} sheets will be added.`,
    wordForm: "Months before July 2021 were filed on a Word form; this lays them out in the oldest electronic version.",
  },
  replace: {
    heading: "This workbook already holds a return",
    advice: (sheets) =>
      `Laying out a new one replaces these sheets and what is typed in them: ${sheets}. Other sheets stay as they are.`,
    confirm: "Replace the return",
  },
  failed: {
    heading: "That did not work",
    written: "Done, but not read again",
    writtenAdvice: "The work itself is done, and what it wrote stays. Only the look at the workbook after it failed.",
    details: "Details",
    copy: "Copy details",
    copied: "Copied",
    again: "Try again",
  },
  failures: {
    editing: () => "A cell is being edited. Press Enter or Esc in the grid, then try again.",
    protectedWorkbook: () =>
      "The workbook's structure is protected, so no sheet can be added. Unprotect it under Review, then try again. Nothing was changed.",
    protectedSheet: (sheet) =>
      `${sheet === "" ? "A sheet" : `The sheet ${sheet}`} is protected. Unprotect it under Review, then try again.`,
    nameTaken: (sheets) =>
      `Sheets of your own already have these names: ${sheets}. Rename them, then try again. Nothing was changed.`,
    recordTwice: (sheets) =>
      `What was to be written stands on more than one sheet: ${sheets}. Delete the copy, then try again. Nothing was changed.`,
    recordUnread: (cell) =>
      `What stands at ${cell} cannot be read, and would be lost if its sheet were written now. Mend it there, by Undo or from an earlier copy of the workbook, or delete its rows if nobody needs them; then try again. Nothing was changed.`,
    timedOut: () => "Excel did not answer in time. Wait until it is idle, then try again.",
    notUndone: (sheets) =>
      `The work was interrupted and could not be undone by itself. Delete these sheets by hand: ${sheets}. Your own sheets are untouched.`,
    notTakenBack: (sheets) =>
      `The work was interrupted, and what it had written could not be taken back. Look at the cells of the fixes by hand, on: ${sheets}.`,
    changedMeanwhile: (sheets) =>
      `Cells have changed meanwhile, on: ${sheets}. Nothing was written. Try again to go by what they say now; to take something back, undo the later change first, or go back by hand.`,
    oldSheetsLeft: (sheets) =>
      `The new return is complete. The sheets that it replaces could not be deleted; delete them by hand: ${sheets}.`,
    notWhole: (part) =>
      part === ""
        ? "A sheet of the return is missing, or holds something that cannot be read. Validate, mend the findings, then try again. Nothing was changed."
        : `The sheet of ${part}, or that of the totals, holds something that cannot be read. Validate, mend the findings, then try again. Nothing was changed.`,
    registerGone: (name) =>
      `${name} is not in this workbook any more, or is blank. Bring it back, or connect the register anew. Nothing was changed.`,
    registerChanged: (name) =>
      `Rows of ${name} came or went while it was read. Wait until nobody works on it, then try again. Nothing was changed.`,
    registerTooWide: (name) =>
      `${name} comes to more than 20,000 different schemes or events, so a column is matched wrongly. Change how it is read, then try again. Nothing was changed.`,
    returnChanged: () =>
      "The month, a class or a scheme of the return, or how a register is read, changed while the registers were read. Try again. Nothing was changed.",
    notRead: () => "Excel could not be read. Wait until it is idle, then try again: nothing is written twice.",
    fileUnread: (detail) => `${detail} Nothing was changed.`,
    sheetGone: (sheet) => `The sheet ${sheet} is no longer there. Validate again.`,
    other: () =>
      "Excel refused part of the work. What had been written of it was taken back; your own sheets are untouched.",
  },
  laidOut: (sheets) => `The return is laid out on ${sheets} sheets. White cells are yours to fill in.`,
  cancelled: "Cancelled. Nothing was changed.",
  summary: (version, language, month) => [`FF301 v ${version}`, language, month].filter(Boolean).join(" · "),
  languages: { en: "English", zh: "繁體中文" },
  checked: (time, ran, apart) => `Checked ${time}: ${ran} checks ran, ${apart} do not apply`,
  changedSince: (place) => (place === "" ? "Changed since" : `Changed since: ${place}`),
  counts: { passed: "Passed" },
  noFindings: "No findings. Every check that could run has passed.",
  filteredOut: "Nothing to show under the chosen filters.",
  asserted: "The return says",
  calculated: "Calculated",
  difference: "Difference",
  why: "Why it matters",
  howToFix: "How to fix",
  source: "Source",
  citation: (reference, checked) =>
    checked === "unconfirmed" ? `${reference} (unconfirmed)` : `${reference} (read on ${checked})`,
  goTo: (address) => `Go to ${address}`,
  noCell: "not on a sheet",
  parts: {
    heading: "Parts of the return",
    applicable: "Applicable",
    notApplicable: "Not applicable",
    notInHand: "Not in hand",
    clear: (part, figures) =>
      `${part} has ${figures} filled ${figures === 1 ? "cell" : "cells"}. Making it Not applicable clears them.`,
    confirmClear: "Clear and make Not applicable",
    switched: (part) => `${part} was laid out anew in its place.`,
  },
  entries: {
    kinds: {
      classes: entryKind("a", "class of shares", "classes of shares", "Class"),
      groups: entryKind("a", "class of shares", "classes of shares", "Class"),
      multiCounter: entryKind("a", "counter", "counters", "Counter"),
      totals: entryKind("a", "currency total", "currency totals", "Currency total"),
      schemes: entryKind("a", "scheme", "schemes", "Scheme"),
      warrants: entryKind("an", "issue of warrants", "issues of warrants", "Warrants"),
      instruments: entryKind("a", "convertible", "convertibles", "Convertible"),
      agreements: entryKind("an", "agreement", "agreements", "Agreement"),
      events: entryKind("an", "event", "events", "Event"),
      movements: entryKind("a", "movement", "movements", "Movement"),
      receipts: entryKind("a", "depositary receipt", "depositary receipts", "Depositary receipts"),
    },
    addClass: "Add a class of shares to Parts I and II",
    addTo: (add, name) => `${add} to ${name}`,
    added: (name, sheet, row) => `${name} was added on the sheet ${sheet}, row ${row}.`,
    addedClass: (name, sheet, row) =>
      `${name} was added to Parts I and II. Its rows in this part begin on the sheet ${sheet}, row ${row}.`,
    alreadyBlank: (sheet, row) => `A blank row for it is there already: on the sheet ${sheet}, row ${row}.`,
    remove: "Remove",
    removeHeading: (name) => `Remove ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
    removeFilled: (name, filled) =>
      `${name} has ${filled} filled ${filled === 1 ? "cell" : "cells"}. Removing it deletes its rows.`,
    removeBlank: (name) => `${name} is blank. Removing it deletes its rows.`,
    staysElsewhere: (part) => `It goes from ${part} alone; in the other parts that have it, it stays.`,
    confirmRemove: "Remove",
    removed: (name) => `${name} was removed.`,
    gone: "It is no longer on the sheets; the list shows what is there now.",
  },
  form: {
    current: (version, language) => `Form FF301 v ${version} · ${language}`,
    change: "Change version or language",
    advice: "Every figure that has a place on the new sheets is carried over. Look below at what changes first.",
    version: "Version of the form",
    versionNamed: (version) => `v ${version}`,
    language: "Language of the sheets",
    calledFor: (month, version) => `The month ended ${month} calls for v ${version}.`,
    same: "These are the version and the language that the sheets have now.",
    turnsInto: (language) =>
      `The form's own words and the values of its lists become ${language}. Everything else that you typed stays as it is.`,
    sameFields: (before, after) => `v ${before} and v ${after} have the same fields.`,
    valued: (cells) =>
      `${cells === 1 ? "This cell holds a formula" : `These ${cells} cells hold formulas`} of your own that ${cells === 1 ? "points" : "point"} at cells of the return, which come to stand elsewhere; ${cells === 1 ? "it becomes its value" : "they become their values"}:`,
    lost: (version, cells) =>
      cells === 1
        ? `This filled cell has no place in v ${version} and is cleared:`
        : `These ${cells} filled cells have no place in v ${version} and are cleared:`,
    nothingLost: "No filled cell is cleared.",
    vanished: (fields) => (fields === 1 ? "1 field goes" : `${fields} fields go`),
    appeared: (fields) => (fields === 1 ? "1 field comes" : `${fields} fields come`),
    renamed: (labels) => (labels === 1 ? "1 label changes its words" : `${labels} labels change their words`),
    renaming: (before, after) => `“${before}” → “${after}”`,
    confirm: "Change the sheets",
    confirmLosing: (cells) => `Clear ${cells} ${cells === 1 ? "cell" : "cells"} and change the sheets`,
    changedMeanwhile: "The sheets have changed meanwhile. Look again at what is cleared.",
    changed: (version, language) => `The sheets are now form FF301 v ${version} in ${language}.`,
  },
  finding,
  checks,
  answers,
  fixes,
  profile,
  beside,
  registers,
  month,
  outsideExcel: "Open this page from Excel: it needs a workbook beside it.",
  officeMissing:
    "Office.js could not be loaded. Check the connection to Microsoft's network, or ask your administrator to host it, and reload the pane.",
  unsupported: (what) =>
    `This version of Excel lacks what the add-in needs (${what}). Update Excel, or use Excel on the web.`,
};

/** The words for one kind of entry, from its article, its name for one and for many, and its name before a number. */
function entryKind(article: string, one: string, many: string, name: string): EntryTexts["kinds"][EntryKind] {
  return {
    add: `Add ${article} ${one}`,
    count: (count) => `${count} ${count === 1 ? one : many}`,
    name: (number) => `${name} ${number}`,
  };
}

/** A count with thousands commas. */
function grouped(count: number): string {
  return count.toLocaleString("en");
}
