import type { FieldKey } from "./fields";

/** The registers that are known. */
export const registerIds = [
  "registrar",
  "mainlandRegistrar",
  "depositary",
  "options",
  "awards",
  "warrants",
  "convertibles",
  "issues",
  "nextDay",
] as const;
export type RegisterId = (typeof registerIds)[number];

/** A row an event, or a row a balance. */
export const shapes = ["transactions", "balances"] as const;
export type Shape = (typeof shapes)[number];

/** How the rows of a register are read in one of its shapes. */
export interface ShapeSpec {
  /** Columns without which nothing can be read. */
  readonly required: readonly FieldKey[];
  /** Columns of which one is enough, where a register may say it in more than one way. */
  readonly oneOf?: readonly FieldKey[];
  /** Columns that are of use. */
  readonly optional: readonly FieldKey[];
  /** Columns that tell rows apart; those that say the same in them are added up. */
  readonly keys: readonly FieldKey[];
  /** Columns of days by which rows fall before, in or after the month. */
  readonly periods: readonly FieldKey[];
  /** Columns that are added up. */
  readonly sums: readonly FieldKey[];
  /** Products of two columns that are added up row by row: funds raised. */
  readonly products?: readonly (readonly [count: FieldKey, price: FieldKey])[];
  /** Columns that roll forward: the last is the sum of those before it, decreases taken off. */
  readonly rolls?: { readonly plus: readonly FieldKey[]; readonly minus: readonly FieldKey[]; readonly to: FieldKey };
  /** Columns that must be filled in for a row to count. */
  readonly filled: readonly FieldKey[];
  /** Columns that a register may lack, but that must be filled in where it has them: a balance without its day may be of any month. */
  readonly dated?: readonly FieldKey[];
  /** Columns of figures of which a row must state one at least, be it nil. */
  readonly stated: readonly FieldKey[];
  /** Columns that tell a row from all others, with its reference in registers that have one: a grant has rows for each of its events. */
  readonly toldBy?: readonly FieldKey[];
}

/** One register: its columns by shape. */
export interface RegisterSpec {
  readonly id: RegisterId;
  readonly shapes: { readonly [shape in Shape]?: ShapeSpec };
  /** Words in its name, or in the title above it, that tell it from registers with the same columns. */
  readonly named?: RegExp;
  /** Whether its amounts are money rather than counts of whole shares or options. */
  readonly isMoney?: true;
}
