import { of, reading } from "../phrases";
import type { RuleTexts, SystemRuleId } from "../../texts";

export const rulesOfReading: RuleTexts<SystemRuleId> = {
  "system-sheetMissing": reading(
    "Each part of the form has its sheet",
    "Undo the deletion, or lay the return out anew by New return.",
    ({ words }) => `The sheet of ${words.part} ("${words.subject}") is not in this workbook.`,
  ),
  "system-sheetTwice": reading(
    "Each part of the form has one sheet",
    "Delete or rename the copy's heading, so that one sheet of the part remains.",
    ({ words }) => `${words.part} stands on more than one sheet; "${words.subject}" is one of them. None is read.`,
  ),
  "system-sheetUnrecognised": reading(
    "A sheet that prints the form's version carries the heading of its part",
    "Restore the heading of the part on this sheet, by Undo or from another return.",
    ({ words }) =>
      `The sheet "${words.subject}" prints form FF301 v ${words.found}, and its part's heading is missing or was changed.`,
  ),
  "system-versionMissing": reading(
    "Each sheet prints the version of the form",
    "Restore the cell at the top right, for example FF301 v 1.2.0, by Undo or from another sheet of the return.",
    ({ words }) => `The sheet "${words.subject}" does not say which version of form FF301 it is; it is not read.`,
  ),
  "system-versionUnknown": reading(
    "Each sheet prints a version of the form that is known here",
    "Check the version at the top right of the sheet.",
    ({ words }) =>
      `The sheet "${words.subject}" says FF301 v ${words.found}, which is no version known here; it is not read.`,
  ),
  "system-versionsDiffer": reading(
    "All sheets of a return are of one version",
    "Lay the return out anew, so that all sheets are of the month's version.",
    ({ words }) => `The sheet "${words.subject}" is of version ${words.found}, the return of another.`,
  ),
  "system-columnMarkMissing": reading(
    "The marks of the columns stand in the first row of the sheet",
    "Restore the mark in the first row, by Undo or from another sheet.",
    ({ words }) =>
      `The sheet "${words.sheet}" has lost the mark [${words.subject}] of its column; the sheet is not read.`,
  ),
  "system-columnMarkTwice": reading(
    "Each column has one mark in the first row of the sheet",
    "Delete the mark of the column that was copied.",
    ({ words }) =>
      `The mark [${words.subject}] stands more than once on the sheet "${words.sheet}"; the sheet is not read.`,
  ),
  "system-labelMissing": reading(
    "Each label of the form stands on its sheet",
    "Restore the label, by Undo or from another return.",
    ({ words }) =>
      `The label "${words.subject}" is missing on the sheet "${words.sheet}"; the figures beside it are not read.`,
  ),
  "system-entryIncomplete": reading(
    "A class, scheme or instrument is read only with all its labels in their order",
    "Restore the labels of the entry, by Undo or by copying them from another one.",
    ({ words }) =>
      `An entry on the sheet "${words.sheet}" is not read: ${words.subject ? `its label "${words.subject}" is missing or out of place` : "a label stands where none belongs"}.`,
  ),
  "system-numberingBroken": reading(
    "Classes and rows are numbered 1, 2, 3 in their order",
    "Number the entries on without a gap; check that none was deleted by mistake.",
    ({ words }) =>
      `An entry on the sheet "${words.sheet}" is numbered ${words.found}, out of its turn; it is not read.`,
  ),
  "system-totalsIncomplete": reading(
    "Each class has its totals",
    "Restore the rows of totals, one for each class, by Undo or by laying the return out anew.",
    ({ words }) => `The totals on the sheet "${words.sheet}" are not one for each class; none of them is read.`,
  ),
  "system-classNameDiffers": reading(
    "A total names the class that it is of",
    "Correct the name in the label of the total, or restore its formula.",
    ({ words }) =>
      `A total on the sheet "${words.sheet}" says "${words.found}", and should name ${words.subject}; it is not read.`,
  ),
  "system-labelStray": reading(
    "Labels of the form stand only in their places",
    "Delete the label, or restore the row it belongs to.",
    ({ words }) =>
      `"${words.found}" is a label of the form and stands on the sheet "${words.sheet}" where it has no place.`,
  ),
  "system-figureStray": reading(
    "Figures stand only in the form's cells",
    "Move the figure to the cell it belongs in, or delete it.",
    ({ words }) =>
      `"${words.found}" stands on the sheet "${words.sheet}" in a cell that is none of the form's; it is not part of the return.`,
  ),
  "system-wordsStray": reading(
    "Words stand only in the form's cells",
    "Move the words into the remarks if they belong to the return; they may stay if they don't.",
    ({ words }) =>
      `"${words.found}" stands on the sheet "${words.sheet}" in a cell that is none of the form's; it is not part of the return.`,
  ),
  "system-stateUnreadable": reading(
    "A part is filled in, Not applicable or not in hand",
    'Choose "Not applicable" or "Not in hand" beside the heading, or leave it blank where the part is filled in.',
    ({ words }) =>
      `Beside the heading of ${words.part} stands "${words.found}", which says neither that it applies nor that it does not.`,
  ),
  "system-stateContradicted": reading(
    "A part that is Not applicable has no rows",
    "Clear the words beside the heading where the part applies, or clear its rows where it does not.",
    ({ words }) => `${words.part} says Not applicable, and yet "${words.found}" stands below its heading.`,
  ),
  "system-cellUnreadable": reading(
    "Each cell holds what its label asks for",
    "Type a figure in digits, with or without thousands commas; a date as 31 January 2026; or leave the cell blank.",
    (m) => `${of(m)}: "${m.asserted}" cannot be read.`,
  ),
  "system-cellError": reading(
    "No cell shows an error",
    "If it says #NAME? the add-in's functions were not loaded yet: type the formula anew. Otherwise correct what it refers to.",
    (m) => `${of(m)}: the cell shows ${m.asserted}.`,
  ),
  "system-formulaOvertyped": {
    title: "Computed cells hold the form's formula",
    why: "A typed figure agrees today and does not follow when other figures change.",
    howToFix: "Let Fix restore the formula, or copy it from the same cell of another class.",
    says: (m) =>
      `${of(m)}: ${m.asserted || "blank"} was typed over the form's formula; it agrees now and will not follow.`,
  },
  "system-digitsLost": {
    title: "No figure has more digits than a cell keeps",
    why: "Excel keeps 15 digits of a number; further ones are lost as it is typed.",
    howToFix: "Check its digits against the register; Excel keeps only the first 15.",
    says: (m) => `${of(m)}: ${m.asserted} has more than 15 digits and may have lost some when it was typed.`,
  },
  "system-figureAsText": {
    title: "Figures are numbers, not text",
    why: "The formulas of the sheet pass over a figure that is text, so that the sheet shows other sums than the return has.",
    howToFix:
      "Let Fix turn it into a number, or type it as one: digits with or without commas, a decrease with a leading minus; the cell must not be formatted as Text.",
    says: (m) => `${of(m)}: "${m.asserted}" is text; it is read as a figure, and the sheet's own sums leave it out.`,
  },
  "system-wordsUntidy": {
    title: "Words and codes have no stray spaces",
    why: "What is typed with stray spaces, or a code in full-width characters, is taken for another name or code than the one meant.",
    howToFix:
      "Let Fix tidy it, or type it without spaces before, after or doubled between, and codes in plain digits and letters.",
    says: (m) => `${of(m)} has stray spaces or full-width characters.`,
  },
  "system-recordTwice": reading(
    "What stands beside the return stands on one sheet each",
    "Delete the copy, or change its title, so that one sheet remains.",
    ({ words }) => `"${words.subject}" stands on more than one sheet; "${words.sheet}" is one of them. None is read.`,
  ),
  "system-recordHeaderMissing": reading(
    "Each column of a table beside the return has its header",
    "Restore the header, by Undo or by typing it anew.",
    ({ words }) => `The sheet "${words.sheet}" has lost the header of ${words.subject}; what stands below is not read.`,
  ),
  "system-recordEntryUnreadable": reading(
    "Each entry beside the return is what its column or row asks for",
    "Type a date as 31 January 2026 and a figure in digits, choose an item that the sheet has, or clear the entry.",
    ({ words }) => `On the sheet "${words.sheet}", under ${words.subject}: "${words.found}" cannot be read.`,
  ),
  "system-ruleUnknown": reading(
    "A rule that is explained or switched off is one of the rules",
    "Copy the rule from the Rules sheet, or delete the row if the rule is no more.",
    ({ words }) => `The sheet "${words.sheet}" names the rule "${words.found}", which is none; the row does nothing.`,
  ),
  "system-ruleFailed": {
    title: "Every check runs to its end",
    why: "A check that failed has checked nothing.",
    howToFix: "Copy the details and send them to who maintains this add-in.",
    says: ({ words }) => `The check "${words.rule}" failed by itself (${words.found}); its figures are unchecked.`,
  },
};
