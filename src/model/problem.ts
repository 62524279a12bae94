import type { Fix } from "./fix";

/** A cell of the workbook; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why something on the sheets can't be read, or is not as it was laid out. */
export type ProblemKind =
  | "sheetMissing"
  | "sheetTwice"
  | "versionMissing"
  | "versionUnknown"
  | "versionsDiffer"
  | "columnMarkMissing"
  | "columnMarkTwice"
  | "labelMissing"
  | "entryIncomplete"
  | "numberingBroken"
  | "totalsIncomplete"
  | "labelStray"
  | "figureStray"
  | "wordsStray"
  | "stateUnreadable"
  | "stateContradicted"
  | "sheetUnrecognised"
  | "classNameDiffers"
  | "cellUnreadable"
  | "cellError"
  | "formulaOvertyped"
  | "digitsLost"
  | "figureAsText"
  | "recordTwice"
  | "recordHeaderMissing"
  | "recordEntryUnreadable"
  | "ruleUnknown"
  | "wordsUntidy";

/** A problem of reading, as a value: what, where, and the words a message needs. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The part as the form numbers it: "II". */
  readonly part: string;
  readonly at?: CellAddress;
  readonly place?: string;
  /** The label, mark, entry or version concerned. */
  readonly subject?: string;
  /** What stands in the cell. */
  readonly found?: string;
  readonly fix?: Fix;
}
