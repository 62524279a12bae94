import type { Count } from "./texts";

/** Where a register stands. */
export interface PlaceTexts {
  readonly heading: string;
  readonly advice: string;
  readonly inWorkbook: string;
  readonly noPlaces: string;
  readonly connectAll: string;
  readonly file: string;
  readonly fileAdvice: string;
  readonly paste: string;
  readonly readPasted: string;
  /** The name of what was pasted. */
  readonly pasted: string;
  readonly inFile: (name: string) => string;
  readonly encoding: string;
  readonly encodings: Readonly<Record<string, string>>;
  readonly sheet: string;
  readonly goOn: string;
}

/** Which column is what. */
export interface ColumnTexts {
  readonly heading: (name: string) => string;
  readonly advice: string;
  readonly headersChanged: (fields: string) => string;
  readonly register: string;
  readonly shape: string;
  readonly headerRow: string;
  readonly headerRowNamed: (row: number, words: string) => string;
  readonly noColumn: string;
  readonly needed: string;
  readonly samples: (samples: string) => string;
  readonly sure: string;
  readonly unsure: string;
  readonly lacking: string;
  readonly days: (field: string, sample: string) => string;
  readonly orders: Readonly<Record<"dayFirst" | "monthFirst", string>>;
  readonly shortYears: (field: string, sample: string) => string;
  readonly numbers: (field: string, row: number) => string;
  readonly numbersAre: Readonly<Record<"asTheyStand" | "exchanged", (day: string) => string>>;
  readonly daysLacking: string;
  readonly amongOptions: string;
  readonly read: string;
}

/** What the values of a register mean, and what is wrong with its rows. */
export interface ValueTexts {
  readonly heading: (name: string) => string;
  readonly counts: (read: number, refused: number, doubtful: number) => string;
  readonly leftOut: (totals: number, notes: number, headers: number, hidden: number) => string;
  readonly cutOff: (field: string, before: number, within: number, after: number) => string;
  readonly meanings: string;
  readonly meaning: (field: string, value: string, rows: number) => string;
  readonly blankValue: string;
  readonly newName: (value: string) => string;
  readonly choose: string;
  readonly lacking: string;
  readonly signs: string;
  readonly signsOf: Readonly<Record<"byKind" | "asStated", string>>;
  readonly problems: Count;
  readonly moreProblems: Count;
  readonly copyProblems: string;
  readonly keep: string;
  readonly back: string;
}
