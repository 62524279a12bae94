import type { AnswerTexts } from "./pane-answers";
import type { FixTexts } from "./pane-fixes";
import type { BesideTexts } from "./pane-beside";
import type { CheckTexts, FindingTexts } from "./pane-findings";
import type { MonthTexts } from "./pane-month";
import type { ProfileTexts } from "./pane-profile";
import type { RegisterTexts } from "./pane-registers";
import type { Count } from "./texts";
import type { BusyWith, Failure } from "./pane-work";

/** What people read in the pane. */
export interface PaneTexts {
  readonly title: string;
  readonly starting: string;
  readonly newReturn: string;
  readonly validate: string;
  readonly busy: Readonly<Record<BusyWith, string>>;
  readonly progress: (done: number, total: number) => string;
  readonly cancel: string;
  readonly back: string;
  readonly empty: { readonly heading: string; readonly advice: string };
  readonly notValidated: string;
  readonly newReturnForm: {
    readonly heading: string;
    readonly undoWarning: string;
    readonly blank: string;
    readonly month: string;
    readonly classes: string;
    readonly language: string;
    readonly parts: string;
    readonly layOut: string;
    readonly document: string;
    readonly documentAdvice: string;
    readonly examples: string;
    readonly registersExample: string;
    readonly monthInvalid: string;
    readonly classesInvalid: string;
    readonly noParValue: string;
    readonly twoClasses: string;
    readonly willCreate: (version: string, sheets: number) => string;
    readonly wordForm: string;
  };
  readonly replace: { readonly heading: string; readonly advice: (sheets: string) => string; readonly confirm: string };
  readonly failed: {
    readonly heading: string;
    /** Where the work is done, and only what comes after it failed. */
    readonly written: string;
    readonly writtenAdvice: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly again: string;
  };
  readonly failures: Readonly<Record<Failure, (detail: string) => string>>;
  readonly laidOut: (sheets: number) => string;
  readonly cancelled: string;
  readonly summary: (version: string, language: string, month: string) => string;
  readonly languages: Readonly<Record<"en" | "zh", string>>;
  readonly checked: (time: string, ran: number, apart: number) => string;
  readonly changedSince: (address: string) => string;
  readonly counts: { readonly passed: string };
  readonly noFindings: string;
  readonly filteredOut: string;
  readonly asserted: string;
  readonly calculated: string;
  readonly difference: string;
  readonly why: string;
  readonly howToFix: string;
  readonly source: string;
  /** A source and the day on which it was read there. */
  readonly citation: (reference: string, checked: string) => string;
  readonly goTo: (address: string) => string;
  readonly noCell: string;
  readonly parts: {
    readonly heading: string;
    readonly applicable: string;
    readonly notApplicable: string;
    readonly notInHand: string;
    readonly clear: (part: string, figures: number) => string;
    readonly confirmClear: string;
    readonly switched: (part: string) => string;
  };
  readonly entries: EntryTexts;
  readonly form: FormTexts;
  readonly finding: FindingTexts;
  readonly checks: CheckTexts;
  readonly answers: AnswerTexts;
  readonly fixes: FixTexts;
  readonly profile: ProfileTexts;
  readonly beside: BesideTexts;
  readonly registers: RegisterTexts;
  readonly month: MonthTexts;
  readonly outsideExcel: string;
  readonly officeMissing: string;
  readonly unsupported: (what: string) => string;
}

/** What a list of the return holds; a class of shares stands in Parts I and II, a group in a part of III. */
export type EntryKind =
  | "classes"
  | "groups"
  | "multiCounter"
  | "totals"
  | "schemes"
  | "warrants"
  | "instruments"
  | "agreements"
  | "events"
  | "movements"
  | "receipts";

export interface EntryTexts {
  readonly kinds: Readonly<
    Record<
      EntryKind,
      {
        /** "Add a scheme". */
        readonly add: string;
        /** "1 scheme", "2 schemes". */
        readonly count: Count;
        /** "Scheme 2". */
        readonly name: (number: number) => string;
      }
    >
  >;
  readonly addClass: string;
  /** What a button adds to, for whoever hears the button without seeing the tree. */
  readonly addTo: (add: string, name: string) => string;
  readonly added: (name: string, sheet: string, row: number) => string;
  readonly addedClass: (name: string, sheet: string, row: number) => string;
  readonly alreadyBlank: (sheet: string, row: number) => string;
  readonly remove: string;
  readonly removeHeading: (name: string) => string;
  readonly removeFilled: (name: string, filled: number) => string;
  readonly removeBlank: (name: string) => string;
  readonly staysElsewhere: (part: string) => string;
  readonly confirmRemove: string;
  readonly removed: (name: string) => string;
  readonly gone: string;
}

export interface FormTexts {
  readonly current: (version: string, language: string) => string;
  readonly change: string;
  readonly advice: string;
  readonly version: string;
  readonly versionNamed: (version: string) => string;
  readonly language: string;
  readonly calledFor: (month: string, version: string) => string;
  readonly same: string;
  readonly turnsInto: (language: string) => string;
  readonly sameFields: (before: string, after: string) => string;
  readonly lost: (version: string, cells: number) => string;
  readonly valued: (cells: number) => string;
  readonly nothingLost: string;
  readonly vanished: (fields: number) => string;
  readonly appeared: (fields: number) => string;
  readonly renamed: (labels: number) => string;
  /** One label of the form before and after. */
  readonly renaming: (before: string, after: string) => string;
  readonly confirm: string;
  readonly confirmLosing: (cells: number) => string;
  readonly changedMeanwhile: string;
  readonly changed: (version: string, language: string) => string;
}
