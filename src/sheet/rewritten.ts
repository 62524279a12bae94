import type { MonthlyReturn } from "../model/monthly-return";
import type { PartInForce } from "./in-force";
import type { LaidOut, NameOfClass } from "./laid-out";
import { layOut } from "./layout";
import { ownFormulas } from "./own-formulas";
import type { Problem } from "../model/problem";
import type { Reading } from "./read";
import type { Language } from "./wording";

/** Sheets of a return to be written anew in their place. */
export interface Rewritten {
  readonly laidOut: LaidOut;
  /** The same sheets as they were, for going back. */
  readonly before: LaidOut;
  /** Whether everything on those sheets was read; else something would go unseen. */
  readonly isWhole: boolean;
}

/** Lays parts of a return that was read out anew for what it is to say, where their sheets stand; formulas that people typed stay. */
export function rewritten(
  { return: r, placement, sheets, problems, located, language }: Reading,
  parts: { readonly before: readonly PartInForce[]; readonly after: readonly PartInForce[] },
  after: { readonly return: MonthlyReturn; readonly language: Language },
  className: NameOfClass,
): Rewritten {
  const named = (part: PartInForce) => ({ ...part, sheet: sheets.get(part.id) ?? part.sheet });
  const [old, anew] = [parts.before.map(named), parts.after.map(named)];
  const names = new Set(anew.map(({ sheet }) => sheet));
  const standing = placement.cells.filter(({ sheet }) => !names.has(sheet));
  const options = { className, standing, formulas: ownFormulas(located) };
  return {
    laidOut: layOut(anew, after.return, { ...options, language: after.language }),
    before: layOut(old, r, { ...options, language }),
    isWhole: isWhole({ sheets, problems }, anew),
  };
}

/** Whether the parts have their sheets and everything on them was read. */
export function isWhole(
  { sheets, problems }: Pick<Reading, "sheets" | "problems">,
  parts: readonly { readonly id: string }[],
): boolean {
  return parts.every(({ id }) => sheets.has(id) && !problems.some((problem) => hides(problem, id)));
}

/** Whether a problem says that something on the part's sheet was not read. */
function hides({ kind, part }: Problem, id: string): boolean {
  return part === id && !["formulaOvertyped", "digitsLost", "figureAsText"].includes(kind);
}
