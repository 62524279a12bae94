import type { FillKey, NamedRegister, ProposedFill, SummaryOfRegister } from "../../monthly-work";

/** What registers would fill in, as it is shown before anything is written. */
export interface FillPreview {
  readonly proposed: ProposedFill;
  readonly registers: readonly NamedRegister[];
  readonly summaries: readonly SummaryOfRegister[];
  /** Registers that were not read, each with the reason. */
  readonly unread: readonly string[];
  readonly chosen: ReadonlySet<FillKey>;
  /** Sheets on which the registers stand, by the registers' names; files have none. */
  readonly sheets: ReadonlyMap<string, string>;
  /** What of the return decided how the registers were read: for another one they are read anew. */
  readonly readFor: string;
  /** A cell that has changed since. */
  readonly changed?: string;
}
