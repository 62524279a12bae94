import type { Figure } from "../model/figure";
import type { MonthlyReturn, PartName, Place } from "../model/monthly-return";
import type { Line } from "./line";

/** Why a text is not read: it is blank, no Monthly Return, in Chinese, of the Word form, or of a version that is not known. */
export type Refusal = "empty" | "noReturn" | "chinese" | "wordForm" | "versionUnknown";

/** What the text of a Monthly Return says, and what must be asked of a person. */
export interface PublishedReading {
  /** The return as far as it was read and proven; what is doubtful or not in the text is absent. */
  readonly return: MonthlyReturn;
  /** What stands in the text and is not certain, with what it may be. */
  readonly doubts: readonly Doubt[];
  /** Figures that arithmetic proves, with the answers or without; those that were answered are not among them. */
  readonly proven: number;
  /** Parts that the text does not hold, or not to their end. */
  readonly lacking: readonly LackingPart[];
  /** What answers are tried against. */
  readonly evidence: Evidence;
}

/** A figure that no arithmetic proves, or words that are torn. */
export interface Doubt {
  readonly place: Place;
  /** What stands on its line. */
  readonly text: string;
  /** What it may be, null for blank, the likeliest first: what arithmetic leaves, then what else stands there. */
  readonly candidates: readonly Figure[];
  readonly why: "garbled" | "unproven" | "contradicted";
}

/** A part that is not read, or not to its end. */
export interface LackingPart {
  readonly part: PartName;
  readonly why: "notInText" | "cutOff" | "unreadable";
}

/** The lines that were found, in a return that has their entries and nothing else, and what a person has answered. */
export interface Evidence {
  readonly skeleton: MonthlyReturn;
  readonly lines: readonly Line[];
  readonly lacking: readonly LackingPart[];
  readonly answers: ReadonlyMap<Place, Figure>;
}
