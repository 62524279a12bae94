import type { TieOut } from "../../model/tie-out";
import type { NamedRegister } from "../../registers/fill";
import type { MadeFigure } from "../../registers/fills/form-row";

/** What a source says of one figure of the return, with how a register comes to it. */
export interface Said extends TieOut {
  readonly register?: NamedRegister;
  readonly made?: MadeFigure;
  /** The figure of the return that it may not exceed, where the return has no figure of its own for it. */
  readonly atMost?: string;
}
