/** Words of the tie-out that are kept on sheets beside the return. */
export interface TieOutTexts {
  readonly received: string;
  readonly toChase: string;
  readonly readOn: (date: string) => string;
  /** The source of what next day disclosure returns say. */
  readonly nextDayReturns: string;
  /** The figure of a depositary's statement: shares of a class under its receipts. */
  readonly pool: (shares: string) => string;
  readonly notOnReturn: string;
  readonly sinceNextDay: (day: string) => string;
  readonly withinIssued: string;
  readonly moreThanIssued: string;
  /** What in a source may have caused a difference. */
  readonly causes: {
    readonly typedOver: (on: string) => string;
    readonly counted: (words: string, figure: string, rows: string) => string;
    readonly sign: (words: string, figure: string, rows: string) => string;
    readonly refused: (rows: string) => string;
    readonly twice: (rows: string) => string;
  };
}
