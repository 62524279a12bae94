import { Decimal } from "../model/decimal";
import type { MonthlyReturn } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { kindOfEvent } from "../model/kinds-of-event";
import { eventsOf } from "./rows-of-part-III";

/** Whether shares were sub-divided or consolidated in the month, or the terms of what converts into them adjusted. */
export function isReorganised(r: MonthlyReturn): boolean {
  return isRestated(r) || eventsOf(r).some(({ row }) => kindOfEvent(row.event)?.isAdjusting);
}

/** Whether shares were sub-divided, consolidated or otherwise restated in the month. */
export function isRestated(r: MonthlyReturn): boolean {
  const isParChanged = classesOf(r.authorised).some(
    ({ par: { opening, closing } }) =>
      Decimal.isDecimal(opening.amount) && Decimal.isDecimal(closing.amount) && !opening.amount.equals(closing.amount),
  );
  return isParChanged || reportsReorganisation(r);
}

/** Whether III(E) reports a sub-division, consolidation or other reorganisation. */
export function reportsReorganisation(r: MonthlyReturn): boolean {
  return eventsOf(r).some(({ row }) => kindOfEvent(row.event)?.isReorganisation);
}
