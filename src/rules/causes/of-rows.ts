import { printedDate, type CalendarDate } from "../../model/calendar-date";
import { businessDaysBetween } from "../../model/deadline";
import type { Holiday } from "../../model/holidays";
import type { Cause, Gap, RowFigure } from "./cause";

/** Shares are delivered, and registers written up, within so many business days. */
const daysOfCutOff = 5;

/** The month end that rows may be on the wrong side of. */
export interface CutOff {
  readonly monthEnded: CalendarDate;
  readonly holidays: readonly Holiday[];
}

/** Causes that are one row: it is left out, counted twice, of the other sign, or of the month before or after. */
export function causesOfRows({ difference, rows }: Gap, cutOff: CutOff): Cause[] {
  return rows.flatMap((row): Cause[] => {
    const { figure, day = "" } = row;
    const alone = { rows: [row.place] };
    if (figure.isZero()) return [];
    if (figure.times(2).plus(difference).isZero()) return [{ kind: "signOfRow", ...alone }];
    if (!figure.abs().equals(difference.abs())) return [];
    if (isNearMonthEnd(row, cutOff)) return [{ kind: "cutOff", detail: printedDate(day), ...alone }];
    return [{ kind: figure.equals(difference) ? "countedTwice" : "leftOut", ...alone }];
  });
}

function isNearMonthEnd({ day }: RowFigure, { monthEnded, holidays }: CutOff): boolean {
  const days = day === undefined ? undefined : businessDaysBetween(day, monthEnded, holidays);
  return days !== undefined && days <= daysOfCutOff;
}
