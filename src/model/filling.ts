import type { CalendarDate } from "./calendar-date";

/** A figure that a register or last month's return filled in: its provenance, which holds while the cell says what was filled. */
export interface Filling {
  readonly month: CalendarDate;
  /** The figure in words: "Class B (00020), Pre-IPO ESOP: share options outstanding at close of preceding month". */
  readonly figure: string;
  /** What was filled in, in plain digits. */
  readonly filled: string;
  /** The register as people call it, or "Last month's return". */
  readonly source: string;
  /** Rows of the source: "5, 9-12". */
  readonly rows: string;
  /** How the figure came about, step by step. */
  readonly how: string;
  readonly on: CalendarDate;
}

/** What a step stands for, by which a figure came about, where its words alone do not say so: the words are a place of a row of III, a kind of movement, a day, or a calculation. */
export type StepKind =
  | "row"
  | "openingEntry"
  | "beforeMonth"
  | "inMonth"
  | "opening"
  | "closing"
  | "newShares"
  | "treasuryShares"
  | "mayBeIssued"
  | "sharesFor"
  | "issuedAt"
  | "treasuryAt"
  | "lessTreasuryAt"
  | "lessOpening";
