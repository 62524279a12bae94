/** What people read of the deadline, and of what stands beside the return. */
export interface BesideTexts {
  readonly heading: string;
  readonly profile: { readonly none: string; readonly some: (items: number, of: number) => string };
  readonly lastReturn: {
    readonly none: string;
    readonly held: (issuer: string, month: string) => string;
    readonly add: string;
    readonly replace: string;
    readonly heading: string;
    readonly advice: string;
    readonly file: string;
    readonly paste: string;
    readonly read: string;
    readonly saved: (month: string) => string;
    readonly savedAgain: (month: string) => string;
    /** Why it follows what was filed of its month before. */
    readonly takenOver: string;
  };
  readonly businessDays: string;
  readonly rules: string;
  readonly report: string;
  readonly document: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly opened: (sheet: string) => string;
  readonly reported: (sheet: string) => string;
  readonly deadline: DeadlineTexts;
}

export interface DeadlineTexts {
  readonly label: string;
  /** What folds out beneath it. */
  readonly more: string;
  /** A day with its day of the week. */
  readonly day: (date: string, printed: string) => string;
  /** The day and hour at which the return is due. */
  readonly due: (day: string) => string;
  readonly was: (day: string) => string;
  readonly closes: (day: string) => string;
  readonly closed: (day: string) => string;
  /** How long there is left: "in 3 days 4 hours". */
  readonly left: (days: number, hours: number, minutes: number) => string;
  readonly ago: (days: number) => string;
  readonly resubmission: string;
  readonly uncovered: (month: string) => string;
  readonly calendar: string;
  readonly copyCalendar: string;
}
