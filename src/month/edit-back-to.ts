import type { FormulasKept } from "../model/filed-return";
import type { MonthlyReturn } from "../model/monthly-return";
import { ownFormulas } from "../sheet/own-formulas";
import type { Reading } from "../sheet/read";
import { editTo, type EditTo } from "./edit-to";
import { formulasAgain } from "./formulas-kept";

/** An edit back to a return that stood on the sheets before. */
export interface EditBackTo extends EditTo {
  /** Places whose formulas, people's own, come back as what they came to, for what they pointed at stands elsewhere or is gone. */
  readonly valued: readonly string[];
}

/** Puts a return back on the sheets, of the workbook that has these, with the formulas of people's own that stood there then; those that stand there now give way. */
export function editBackTo(
  reading: Reading,
  before: MonthlyReturn,
  own: FormulasKept | undefined,
  sheets: ReadonlySet<string>,
): EditBackTo {
  const replaced = ownPlaces(reading);
  const plain = editTo(reading, before, { replaced });
  if (!own) return { ...plain, valued: [] };
  const again = formulasAgain(own, reading, { return: before, placement: plain.placement }, sheets);
  const valued = [...own.formulas.keys()].filter((place) => !again.has(place));
  return { ...editTo(reading, before, { replaced, again }), valued };
}

/** Places with formulas of people's own. */
export function ownPlaces({ located }: Reading): ReadonlySet<string> {
  return new Set(ownFormulas(located).keys());
}
