import type { ConfirmationId } from "../model/beside";
import type { DocumentError } from "../model/document";
import type { CalendarTexts } from "../model/calendar-entry";
import type { ProfileItem } from "../model/issuer-profile";
import type { CauseTexts } from "./cause-texts";
import type { FillingTexts } from "./filling-texts";
import type { PaneTexts } from "./pane-texts";
import type { RuleId } from "./rule-ids";
import type { TieOutTexts } from "./tie-out-texts";

export type * from "./cause-texts";
export type * from "./filling-texts";
export type * from "./pane-texts";
export type * from "./pane-work";
export type * from "./pane-registers";
export type * from "./rule-ids";
export type * from "./tie-out-texts";

/** What a message is made of, all of it ready to be read. */
export interface MessageWords {
  /** The class, scheme or total concerned: "Class B (00020)"; "" when there is none. */
  readonly subject: string;
  /** The figure concerned: "issued shares at close of the month". */
  readonly name: string;
  readonly asserted: string;
  readonly calculated: string;
  /** " (25,948,809,928 + 0)", or "". */
  readonly workings: string;
  /** "1 too many", or "". */
  readonly difference: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface RuleText {
  /** The rule as one sentence, in the form's words. */
  readonly title: string;
  readonly why: string;
  readonly howToFix: string;
  readonly says: (message: MessageWords) => string;
}

/** The texts of some rules. */
export type RuleTexts<Id extends RuleId> = Readonly<Record<Id, RuleText>>;

/** Rows that are named by their number and, in short, by their words. */
export type RowsOfPart = "schemes" | "warrants" | "instruments" | "agreements" | "events" | "receipts";

/** What a rule may need beyond the return. */
type Input = "previous" | "holidays" | "tieOuts" | "nextDay" | `profile.${ProfileItem}`;

export type Count = (count: number) => string;

/** Everything that people read, in one language. */
export interface Texts {
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  /** Names of places, by their path without indices; a class or scheme is named apart. */
  readonly places: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<RowsOfPart, (number: number, words: string) => string>> & {
    readonly movement: (kind: string) => string;
    readonly currency: (currency: string) => string;
    readonly item: (number: number) => string;
  };
  readonly parts: Readonly<Record<string, string>>;
  readonly difference: {
    readonly tooMany: (n: string) => string;
    readonly tooFew: (n: string) => string;
    readonly tooMuch: (n: string) => string;
    readonly tooLittle: (n: string) => string;
  };
  readonly severities: Readonly<Record<"mustFix" | "explain" | "note", string>>;
  readonly verdict: {
    readonly mustFix: Count;
    readonly explain: Count;
    readonly incomplete: Count;
    /** Figures reconcile; so many confirmations are the person's. */
    readonly reconcile: Count;
    readonly ready: string;
    /** What is added where rules are switched off. */
    readonly switchedOff: Count;
  };
  /** What may have caused a difference. */
  readonly causes: CauseTexts;
  /** Inputs beyond the return, named where a rule lacks them. */
  readonly inputs: Readonly<Record<Input, string>>;
  /** Figures that a finding rests on. */
  readonly figures: {
    readonly says: (figure: string) => string;
    readonly shouldBe: (figure: string) => string;
    readonly notInHand: string;
    /** The return as a whole, by its checksum. */
    readonly wholeReturn: (checksum: string) => string;
  };
  /** What only a person can confirm. */
  readonly confirmations: Readonly<Record<ConfirmationId, string>>;
  readonly documentErrors: Readonly<Record<DocumentError["problem"], (path: string, found: string) => string>>;
  readonly calendar: CalendarTexts;
  readonly pane: PaneTexts;
  readonly filling: FillingTexts;
  readonly tieOut: TieOutTexts;
  readonly review: ReviewTexts;
}

export interface ReviewTexts {
  readonly usage: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly notJson: (reason: string) => string;
  readonly unreadableProfile: (file: string, reason: string) => string;
  readonly noFile: string;
  readonly noFiles: string;
  readonly unknownOption: (option: string) => string;
  /** An option that should name a file. */
  readonly fileMissing: (option: string) => string;
  /** What is missing, and the rules that need it. */
  readonly couldNotRun: (lacking: string, rules: string) => string;
  readonly toConfirm: (confirmation: string) => string;
  readonly noFindings: string;
}
