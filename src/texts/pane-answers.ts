/** What people read where they explain findings, confirm what only they know, and see what was answered. */
export interface AnswerTexts {
  readonly explain: string;
  readonly explainNamed: (place: string) => string;
  readonly heading: string;
  readonly boundTo: (figures: string) => string;
  readonly reason: string;
  readonly reasons: readonly string[];
  readonly chooseReason: string;
  readonly words: string;
  readonly wordsAdvice: (least: number) => string;
  readonly by: string;
  readonly byAdvice: string;
  readonly secondAdvice: string;
  readonly give: string;
  readonly errors: {
    readonly reason: string;
    readonly words: (least: number) => string;
    readonly by: string;
    readonly second: (by: string) => string;
  };
  /** The number of findings of a kind that are answered: "1 explained". */
  readonly answered: (count: number) => string;
  readonly explained: (by: string, on: string) => string;
  readonly agreed: (second: string) => string;
  readonly waits: (by: string, on: string) => string;
  readonly unfinished: string;
  readonly lapsed: (by: string, on: string) => string;
  readonly lapsedFigures: (figures: string) => string;
  readonly agree: string;
  readonly agreeHeading: string;
  readonly agreeAdvice: (by: string, on: string) => string;
  readonly second: string;
  readonly takeBack: string;
  readonly takeBackNamed: (what: string) => string;
  readonly saved: string;
  readonly agreementSaved: string;
  readonly takenBack: string;
  readonly gone: string;
  readonly list: (count: number) => string;
  readonly listEmpty: string;
  readonly standsFor: { readonly open: string; readonly nothing: string };
  readonly openSheet: string;
  readonly confirmations: ConfirmationTexts;
}

export interface ConfirmationTexts {
  readonly heading: string;
  readonly advice: string;
  /** Folds out what a confirmation is bound to. */
  readonly figures: string;
  readonly given: (by: string, on: string) => string;
  readonly lapsed: (by: string, on: string) => string;
  readonly lapsedFigures: (figures: string) => string;
  readonly saved: string;
  readonly takenBack: string;
}
