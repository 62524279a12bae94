import type { Count } from "./texts";

/** Why a pasted text is not read. */
export type RefusedText = "empty" | "noReturn" | "chinese" | "wordForm" | "versionUnknown";
/** Why a figure of a pasted text is asked. */
export type DoubtKind = "garbled" | "unproven" | "contradicted";
/** Why a part of a pasted text was not read. */
export type LackingKind = "notInText" | "cutOff" | "unreadable";

/** What people read of going from month to month. */
export interface MonthTexts {
  readonly heading: string;
  readonly keepAsFiled: string;
  readonly noMonth: string;
  readonly changedMeanwhile: string;
  readonly registersUnread: string;
  readonly rollForward: (month: string) => string;
  readonly nilMonth: (month: string) => string;
  readonly nilAdvice: string;
  readonly filedOn: (month: string, day: string) => string;
  readonly notFiled: (month: string) => string;
  readonly differs: Count;
  readonly filedMonths: string;
  readonly resubmit: (month: string) => string;
  readonly lookAgain: (month: string) => string;
  readonly lookedAtButton: (month: string) => string;
  readonly lookedAt: (month: string) => string;
  readonly setAside: (month: string) => string;
  readonly goBack: (month: string) => string;
  readonly opened: (month: string) => string;
  readonly otherwise: (figures: string) => string;
  readonly valuedFormulas: (figures: string) => string;
  readonly rolled: (month: string, version: string, due: string) => string;
  readonly keptAsFiled: (month: string, marked: number) => string;
  readonly openings: Count;
  readonly fillOpenings: Count;
  readonly giveUp: GiveUpTexts;
  readonly objections: ObjectionTexts;
  readonly roll: RollTexts;
  readonly filing: FilingTexts;
  readonly published: PublishedTexts;
  readonly refusals: Readonly<Record<RefusedText, string>>;
  readonly noFigure: (typed: string) => string;
}

/** Leaving a correction that was not kept as filed. */
export interface GiveUpTexts {
  readonly heading: (month: string) => string;
  readonly says: (month: string, fields: number) => string;
  readonly confirm: Count;
}

/** What speaks against a return that is to be kept as filed. */
export interface ObjectionTexts {
  readonly heading: string;
  readonly mustFix: Count;
  readonly explain: Count;
  readonly confirmations: Count;
  readonly undated: string;
  readonly advice: string;
}

/** Rolling forward. */
export interface RollTexts {
  readonly heading: (month: string) => string;
  readonly advice: readonly string[];
  readonly nil: (month: string) => string;
  readonly version: (version: string, before: string) => string;
  readonly due: (day: string) => string;
  readonly remarks: string;
  readonly noRemarks: string;
  readonly keep: (remark: string) => string;
  readonly differs: Count;
  readonly confirm: string;
}

/** Keeping a return as it was filed. */
export interface FilingTexts {
  readonly heading: (month: string) => string;
  readonly advice: string;
  readonly again: (month: string, day: string) => string;
  readonly same: string;
  readonly differences: Count;
  readonly filed: string;
  readonly now: string;
  readonly nothing: string;
  readonly rests: string;
  readonly months: (months: string) => string;
  readonly nextDayReturns: (references: string) => string;
  readonly reason: string;
  readonly reasonAdvice: string;
  readonly reasonLacking: string;
  readonly confirm: string;
}

/** Last month's return from the text of what was published. */
export interface PublishedTexts {
  readonly example: string;
  readonly open: string;
  readonly heading: string;
  readonly advice: string;
  readonly paste: string;
  readonly read: string;
  readonly readAs: (issuer: string, month: string, version: string) => string;
  /** How many figures are proven and how many a person answered, and the parts that are not in the text. */
  readonly proven: (proven: number, answered: number, missing: string) => string;
  readonly doubts: Count;
  readonly doubtAdvice: string;
  readonly why: Readonly<Record<DoubtKind, string>>;
  readonly onLine: (text: string) => string;
  readonly blank: string;
  readonly choose: string;
  readonly another: string;
  readonly own: (name: string) => string;
  readonly question: (part: string, name: string) => string;
  readonly takeSingle: Count;
  readonly lacking: Readonly<Record<LackingKind, (part: string) => string>>;
  readonly tryAnswers: string;
  readonly backToText: string;
  readonly openMonth: (month: string) => string;
  readonly keepLast: string;
  readonly leaveBlank: Count;
}
