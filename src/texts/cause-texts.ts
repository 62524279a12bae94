/** What may have caused a difference. */
export type CauseKind =
  | "cutOff"
  | "leftOut"
  | "countedTwice"
  | "signOfRow"
  | "signOfFigure"
  | "treasury"
  | "otherClass"
  | "opening"
  | "notCarried"
  | "rowOfLastMonth"
  | "factor"
  | "transposed"
  | "ratio"
  | "digitMissing"
  | "digitTooMany"
  | "digitWrong"
  | "rowsLeftOut"
  | "rowsCountedTwice";

/** What the sentence about a cause is made of, all of it ready to be read. */
export interface CauseWords {
  /** The rows concerned, each with its figure: "event 2 (Placing): increase / decrease (-) in issued shares 700,000". */
  readonly rows: readonly string[];
  readonly asserted: string;
  readonly calculated: string;
  /** The difference without its sign. */
  readonly difference: string;
  /** A day, a factor, the digits concerned, or the name of what the cause leads to. */
  readonly detail: string;
}

export type CauseTexts = Readonly<Record<CauseKind, (words: CauseWords) => string>>;
