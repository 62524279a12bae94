import { partsOf } from "../form";
import { nameOfClass } from "../form/class-names";
import type { MonthlyReturn } from "../model/monthly-return";
import { changeTo } from "../sheet/change-to";
import { EntriesGone } from "../sheet/entries-gone";
import type { Placement } from "../sheet/formula";
import type { OwnFormulas } from "../sheet/own-formulas";
import type { Reading } from "../sheet/read";
import { isWhole, nothingInTheWay, rewritten, type Rewritten } from "../sheet/rewritten";
import type { SheetEdit } from "../sheet/sheet-edit";

/** How the sheets of a return come to be those of another: changed in place, or written anew where the form has another version. */
export interface EditTo {
  readonly edits: readonly SheetEdit[];
  readonly rewritten?: Rewritten;
  /** Where its places stand then. */
  readonly placement: Placement;
}

/** The edit that makes the return on the sheets another, without entries that are gone; formulas of a person's own stay but at places where they give way. */
export function editTo(
  reading: Reading,
  after: MonthlyReturn,
  own?: OwnFormulas,
  entries: readonly string[] = [],
): EditTo {
  const { return: r, language } = reading;
  const gone = new EntriesGone(entries);
  if (after.formVersion === r.formVersion) {
    const { sheets: edits, placement } = changeTo(reading, after, nameOfClass, own, gone);
    return { edits, placement };
  }
  const parts = { before: partsOf(r.formVersion), after: partsOf(after.formVersion) };
  const anew = rewritten(reading, parts, { return: after, language }, nameOfClass, own, gone);
  return { edits: [], rewritten: anew, placement: anew.laidOut.placement };
}

/** Whether every sheet of the return was read whole, so that it can become another. */
export function canBecomeAnother(reading: Reading): boolean {
  return isWhole(reading, partsOf(reading.return.formVersion), nothingInTheWay);
}
