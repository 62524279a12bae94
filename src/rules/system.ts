import type { ProblemKind } from "../model/problem";
import type { Severity } from "./rule";

/** How each problem of reading weighs. */
export const systemRules: Readonly<Record<ProblemKind, Severity>> = {
  sheetMissing: "mustFix",
  sheetTwice: "mustFix",
  sheetUnrecognised: "mustFix",
  versionMissing: "mustFix",
  versionUnknown: "mustFix",
  versionsDiffer: "mustFix",
  columnMarkMissing: "mustFix",
  columnMarkTwice: "mustFix",
  labelMissing: "mustFix",
  entryIncomplete: "mustFix",
  numberingBroken: "mustFix",
  totalsIncomplete: "mustFix",
  classNameDiffers: "mustFix",
  labelStray: "mustFix",
  figureStray: "explain",
  wordsStray: "note",
  stateUnreadable: "mustFix",
  stateContradicted: "mustFix",
  cellUnreadable: "mustFix",
  cellError: "mustFix",
  formulaOvertyped: "note",
  digitsLost: "explain",
  figureAsText: "explain",
  recordTwice: "mustFix",
  recordHeaderMissing: "mustFix",
  recordEntryUnreadable: "mustFix",
  ruleUnknown: "note",
  wordsUntidy: "note",
};
