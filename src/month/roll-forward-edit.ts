import type { CalendarDate } from "../model/calendar-date";
import type { FiledReturn } from "../model/filed-return";
import type { Filling } from "../model/filling";
import type { MonthlyReturn } from "../model/monthly-return";
import { entriesOver, type CarriedOver } from "../model/roll-forward";
import type { Reading } from "../sheet/read";
import type { Texts } from "../texts/texts";
import { editTo, type EditTo } from "./edit-to";
import { broughtForwardIn, rolledForward } from "./rolled-forward";

/** What rolling a return forward writes. */
export interface RolledForward extends EditTo {
  readonly after: MonthlyReturn;
  /** The return of the month that is over, as it stood. */
  readonly filed: FiledReturn;
  /** Where the openings come from. */
  readonly fillings: readonly Filling[];
}

/** Rolls the return on the sheets forward to the next month; formulas of a person's own stay. */
export function rollForwardEdit(reading: Reading, carried: CarriedOver, on: CalendarDate, texts: Texts): RolledForward {
  const { return: r, language } = reading;
  const after = rolledForward(r, carried, language);
  return {
    ...editTo(reading, after, {}, entriesOver(r)),
    after,
    filed: { return: r, keptOn: on, reason: "" },
    fillings: broughtForwardIn(after, on, texts),
  };
}
