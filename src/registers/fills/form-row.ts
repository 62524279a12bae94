import type { Decimal } from "../../model/decimal";
import type { StepKind } from "../../model/filling";
import type { GroupedPart } from "../../model/part-III";
import type { RowRanges } from "../row-ranges";

/** One step by which a figure came about: what was added up, what it comes to, and the rows of the register. */
export interface Step {
  readonly words: string;
  /** What the words are, where they are no kind of movement and no event as the form calls it. */
  readonly as?: StepKind;
  readonly figure: Decimal;
  readonly rows: RowRanges;
}

/** A figure as a register has it, with how it was made. */
export interface MadeFigure {
  readonly figure: Decimal;
  readonly steps: readonly Step[];
}

/** What a register says of one row of a part of III: words and days as they are, figures with how they were made. */
export interface FormRow {
  readonly part: GroupedPart;
  /** The class of Part II whose shares the row is of. */
  readonly classAt: number;
  /** The words that name the row: the scheme, the instrument, the event. */
  readonly name: string;
  /** Figures by their fields. */
  readonly figures: ReadonlyMap<string, MadeFigure>;
  /** Movements by their kinds, in the order of the form. */
  readonly movements?: ReadonlyMap<string, MadeFigure>;
  /** What is outstanding at close of the month, which the form computes: only held against it. */
  readonly closing?: MadeFigure;
  /** Terms and days by their fields, which are filled in where the return has none. */
  readonly words: ReadonlyMap<string, string>;
  /** Funds raised from the exercise of its options; absent where the register is of something else. */
  readonly funds?: FundsRaised;
}

/** Funds by currency, none where none were raised; or the options that were exercised at prices which the register does not have. */
export type FundsRaised =
  | { readonly byCurrency: ReadonlyMap<string, MadeFigure> }
  | {
      readonly unpriced: MadeFigure;
      /** Whether the register's own notes say so. */
      readonly isNoted: boolean;
    };

/** Something that a person should know of what registers fill in; the words are of the texts. */
export interface FillNote {
  readonly kind: "signsMixed" | "unpriced" | "currencies" | "sharesUnknown" | "afterMonth" | "allottedLater" | "unallotted" | "notMeant" | "noClass" | "noTreasury" | "rounded" | "statementMissing" | "differ" | "fundsDiffer" | "rowsUnlike" | "countedTwice" | "existingAmong"; // prettier-ignore
  readonly words: Readonly<Record<string, string>>;
  readonly rows: RowRanges;
  /** Whether figures can't be relied on until it is settled. */
  readonly isOpen: boolean;
}
