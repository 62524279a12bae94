import {
  nothingBeside,
  type Beside,
  type ChangedForm,
  type FindingFix,
  type FormVersion,
  type Language,
  type ListOutline,
  type MonthlyReturn,
  type PartState,
  type Reading,
  type Review,
  type Severity,
} from "../monthly-return";
import { noWorkRecords, type Coverage, type Filling, type WorkRecords } from "../monthly-work";
import type { BusyWith, Failure } from "../texts/texts";
import type { AgreementDraft, ExplanationDraft } from "./drafts";
import type { FixesBack, FixPreview } from "./fixes";
import type { FilingDraft, GivingUp } from "./month/filing-work";
import type { PublishedDraft } from "./month/published-work";
import type { RollForwardDraft } from "./month/roll-forward-draft";
import type { ProfileDraft } from "./profile-draft";
import type { ConnectView } from "./registers/connect-state";
import type { FillPreview } from "./registers/fill-state";
import type { OriginShown } from "./registers/origin-work";
import type { WrittenBack } from "./registers/written-back";

/** What the pane shows. */
export type View =
  | { readonly kind: "starting" }
  | { readonly kind: "unusable"; readonly reason: string }
  | { readonly kind: "home" }
  | { readonly kind: "newReturn"; readonly errors: readonly string[] }
  | ({
      readonly kind: "replace";
      readonly sheets: readonly string[];
      /** What a person was at, which is there again should they not agree. */
      readonly from: View;
    } & NewSheets)
  | { readonly kind: "clearPart"; readonly part: PartState; readonly figures: number }
  | ({ readonly kind: "removeEntry" } & Removal)
  | ({ readonly kind: "changeForm" } & FormChange)
  | ({ readonly kind: "giveUp" } & GivingUp)
  | ({ readonly kind: "origin" } & OriginShown)
  | FormView
  | ({ readonly kind: "busy" } & Busy)
  | ({ readonly kind: "failed" } & Failed);

/** Views that hold what a person is typing, or has chosen. */
export type FormView =
  | ({ readonly kind: "fixPreview" } & FixPreview)
  | ({ readonly kind: "explain" } & ExplanationDraft)
  | ({ readonly kind: "agree" } & AgreementDraft)
  | ({ readonly kind: "profile" } & ProfileDraft)
  | ({ readonly kind: "connect" } & ConnectView)
  | ({ readonly kind: "fillPreview" } & FillPreview)
  | ({ readonly kind: "rollForward" } & RollForwardDraft)
  | ({ readonly kind: "filing" } & FilingDraft)
  | ({ readonly kind: "published" } & PublishedDraft)
  | { readonly kind: "lastReturn"; readonly text: string; readonly errors: readonly string[] };

const formViews: readonly string[] = [
  "fixPreview",
  "explain",
  "agree",
  "profile",
  "lastReturn",
  "connect",
  "fillPreview",
  "rollForward",
  "filing",
  "published",
] satisfies FormView["kind"][];

/** What a person was typing in a view, also where keeping it has failed since. */
export function formOf(view: View): FormView | undefined {
  if (view.kind === "failed") return view.before;
  return formViews.includes(view.kind) ? (view as FormView) : undefined;
}

export interface Failed {
  readonly failure: Failure;
  readonly detail: string;
  readonly again: () => void;
  /** What was being typed. */
  readonly before?: FormView;
  /** Whether the work was done, and the look at the workbook after it failed. */
  readonly isWritten?: true;
}

/** A return that is to be laid out. */
export interface NewSheets {
  readonly laidOut: MonthlyReturn;
  readonly language: Language;
  /** What it was made of, and is kept with it. */
  readonly brings?: { readonly previous: MonthlyReturn; readonly fillings: readonly Filling[] };
}

/** What a person is shown before an entry is taken out. */
export interface Removal {
  readonly entry: string;
  readonly name: string;
  readonly filled: number;
  /** The part that it goes from, when others have it too. */
  readonly only?: string;
}

/** What a person is shown before the sheets change version or language; nothing comes of the ones that they have. */
export interface FormChange {
  readonly reading: Reading;
  readonly formVersion: FormVersion;
  readonly language: Language;
  readonly change?: ChangedForm;
}

export interface Busy {
  readonly work: BusyWith;
  readonly progress?: { readonly done: number; readonly total: number; readonly words: string };
  readonly cancel?: () => void;
}

/** A review as it was made: when, over which return, and whether cells have changed since. */
export interface Checked {
  readonly review: Review;
  readonly fixes: readonly FindingFix[];
  readonly formVersion: string;
  readonly language?: Language;
  readonly month: string;
  readonly time: string;
  readonly changed?: string;
}

/** The return on the sheets as it was last read. */
export interface Held {
  readonly return: MonthlyReturn;
  readonly language: Language;
  readonly parts: readonly PartState[];
  /** The lists of each part, by its id. */
  readonly lists: ReadonlyMap<string, readonly ListOutline[]>;
}

export type Shown = Severity | "passed";

export interface PaneState {
  readonly view: View;
  /** Whether the workbook holds a return; unknown until it was looked at. */
  readonly hasReturn: boolean;
  readonly held?: Held;
  /** What stands beside the return in the workbook. */
  readonly beside: Beside;
  /** What filling and tying out keep in the workbook. */
  readonly work: WorkRecords;
  /** Which figures come from a source, and which were typed. */
  readonly coverage?: Coverage;
  readonly checked?: Checked;
  /** Fixes that the pane can take back. */
  readonly fixed?: FixesBack;
  /** What the pane can take back of the last filling, or rolling forward. */
  readonly written?: WrittenBack;
  /** The name that the person goes by while the pane is open. */
  readonly by: string;
  readonly shown: ReadonlySet<Shown>;
  /** What is folded out: the parts, and entries by their paths. */
  readonly opened: ReadonlySet<string>;
  /** The finding that was gone to last, by its place in the list. */
  readonly current?: number;
  /** Said to the person once, and read out. */
  readonly notice: string;
}

export const initialState: PaneState = {
  view: { kind: "starting" },
  hasReturn: false,
  beside: nothingBeside,
  work: noWorkRecords,
  by: "",
  shown: new Set<Shown>(["mustFix", "explain", "note"]),
  opened: new Set(),
  notice: "",
};
