import type { ColumnTexts, PlaceTexts, ValueTexts } from "./pane-connect";
import type { Count } from "./texts";

/** Why a file can't be read as a register. */
export type FileProblemWords =
  | "empty"
  | "tooLarge"
  | "notText"
  | "quoteOpen"
  | "encodingUnknown"
  | "notXlsx"
  | "password"
  | "oldExcel"
  | "damaged"
  | "tooManyGroups"
  | "noSheet";

/** What a person should know of what registers fill in. */
export type FillNoteKind =
  | "signsMixed"
  | "unpriced"
  | "currencies"
  | "sharesUnknown"
  | "afterMonth"
  | "allottedLater"
  | "unallotted"
  | "notMeant"
  | "noClass"
  | "noTreasury"
  | "rounded"
  | "statementMissing"
  | "differ"
  | "fundsDiffer"
  | "rowsUnlike"
  | "countedTwice"
  | "existingAmong";

/** What is wrong with a row of a register. */
export type RowProblemKind =
  | "cellError"
  | "notANumber"
  | "digitsLost"
  | "notWhole"
  | "notADate"
  | "orderUnknown"
  | "missing"
  | "notReadable"
  | "currencyDiffers"
  | "surplus"
  | "mayBeTotal"
  | "duplicate"
  | "notRolling";

/** A row of a register that is wrong, ready to be read. */
export interface RowProblemWords {
  readonly row: string;
  readonly field: string;
  readonly found: string;
  readonly other: string;
}

/** What has become of a register since it was last read; rows by their numbers, "" for none. */
export interface ChangesOfRegister {
  readonly name: string;
  readonly added: string;
  readonly changed: string;
  /** Rows that are gone, by their references. */
  readonly gone: string;
  /** Rows that are gone and had none, by the numbers that they had. */
  readonly goneRows: string;
  /** Rows more or fewer, where the register is too long to be told row by row; 0 otherwise. */
  readonly more: number;
}

/** What people read of the registers. */
export interface RegisterTexts {
  readonly heading: string;
  readonly none: string;
  readonly connect: string;
  readonly fill: Count;
  readonly look: string;
  readonly tieOut: string;
  readonly tieOutAdvice: string;
  readonly list: Count;
  readonly change: string;
  readonly changeNamed: (name: string) => string;
  readonly disconnect: string;
  readonly disconnectNamed: (name: string) => string;
  readonly disconnected: (name: string) => string;
  readonly chooseFile: (name: string) => string;
  readonly chooseFileFirst: (name: string) => string;
  readonly connectAnew: (name: string) => string;
  /** Why a register was not read: its file was not chosen, or it is gone. */
  readonly notRead: Readonly<Record<"closed" | "gone" | "asked", (name: string) => string>>;
  readonly saveMappings: string;
  readonly copyMappings: string;
  readonly openMappings: string;
  readonly mappingsOpened: Count;
  readonly mappingsUnread: (reason: string) => string;
  readonly progress: (name: string, done: number, total: number) => string;
  readonly fileProblems: Readonly<Record<FileProblemWords, (where: string) => string>>;
  readonly filled: (
    done: {
      readonly written: number;
      /** Events that were taken out. */
      readonly gone: number;
      /** Figures that said already what registers say. */
      readonly agreeing: number;
    },
    changes: readonly ChangesOfRegister[],
    unread: readonly string[],
  ) => string;
  readonly changedMeanwhile: string;
  readonly connectedAll: (names: readonly string[], asked: readonly string[]) => string;
  readonly tiedOut: (lines: number, differing: number, toChase: number, unread: readonly string[]) => string;
  /** The button, by what it takes back. */
  readonly takeBack: { readonly filling: string; readonly rollingForward: (month: string) => string };
  readonly takenBack: string;
  readonly place: PlaceTexts;
  readonly columns: ColumnTexts;
  readonly values: ValueTexts;
  readonly preview: PreviewTexts;
  readonly coverage: CoverageTexts;
  readonly origin: OriginTexts;
  readonly notes: Readonly<Record<FillNoteKind, (words: Readonly<Record<string, string>>) => string>>;
  readonly problems: Readonly<Record<RowProblemKind, (problem: RowProblemWords) => string>>;
  readonly rows: (rows: string) => string;
  readonly goToRows: (rows: string, sheet: string) => string;
  readonly moreRows: Count;
}

/** What registers would fill in. */
export interface PreviewTexts {
  readonly heading: string;
  readonly advice: string;
  readonly nothing: string;
  readonly agreeing: Count;
  readonly unread: (registers: string) => string;
  readonly changes: Count;
  readonly before: string;
  readonly after: string;
  readonly blank: string;
  readonly byHand: string;
  readonly byHandAdvice: Count;
  readonly broughtForward: string;
  readonly broughtForwardAdvice: string;
  readonly stale: string;
  readonly tickAll: string;
  readonly untickAll: string;
  readonly toDecide: string;
  readonly notes: string;
  readonly refused: (name: string, rows: number) => string;
  readonly since: (changes: ChangesOfRegister) => string;
  readonly apply: (ticked: number, gone: number) => string;
  readonly again: string;
  readonly changed: (place: string) => string;
}

/** How many figures come from somewhere. */
export interface CoverageTexts {
  readonly says: (filled: number, all: number) => string;
  readonly list: string;
  readonly typed: Count;
  readonly filled: Count;
  readonly selected: string;
  readonly noneSelected: string;
}

/** Where a figure comes from. */
export interface OriginTexts {
  readonly heading: string;
  readonly says: (name: string, figure: string) => string;
  readonly goTo: string;
  readonly typed: string;
  readonly blank: string;
  readonly asLastMonth: string;
  readonly computed: (words: string) => string;
  readonly computedFrom: string;
  readonly blankFigure: string;
  readonly overtyped: (comesTo: string) => string;
  readonly filled: (source: string, on: string) => string;
  readonly atTheTime: (how: string, rows: string) => string;
  readonly now: (figure: string) => string;
  readonly differs: (figure: string, filled: string) => string;
  readonly gone: string;
  readonly unread: (registers: string) => string;
  readonly steps: string;
}
