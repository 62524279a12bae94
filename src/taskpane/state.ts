import type { MonthlyReturn, PartState, Review, Severity } from "../monthly-return";
import type { Failure } from "../texts/texts";

/** What the pane shows. */
export type View =
  | { readonly kind: "starting" }
  | { readonly kind: "unusable"; readonly reason: string }
  | { readonly kind: "home" }
  | { readonly kind: "newReturn"; readonly errors: readonly string[] }
  | { readonly kind: "replace"; readonly laidOut: MonthlyReturn; readonly sheets: readonly string[] }
  | { readonly kind: "clearPart"; readonly part: PartState; readonly figures: number }
  | { readonly kind: "busy"; readonly work: "layingOut" | "validating"; readonly cancel?: () => void }
  | { readonly kind: "failed"; readonly failure: Failure; readonly detail: string; readonly again: () => void };

/** A review as it was made: when, over which return, and whether cells have changed since. */
export interface Checked {
  readonly review: Review;
  readonly formVersion: string;
  readonly month: string;
  readonly time: string;
  readonly changed?: string;
}

export type Shown = Severity | "passed";

export interface PaneState {
  readonly view: View;
  /** Whether the workbook holds a return; unknown until it was looked at. */
  readonly hasReturn: boolean;
  readonly checked?: Checked;
  readonly parts: readonly PartState[];
  readonly shown: ReadonlySet<Shown>;
  /** The finding that was gone to last, by its place in the list. */
  readonly current?: number;
  /** Said to the person once, and read out. */
  readonly notice: string;
}

export const initialState: PaneState = {
  view: { kind: "starting" },
  hasReturn: false,
  parts: [],
  shown: new Set<Shown>(["mustFix", "explain", "note"]),
  notice: "",
};
