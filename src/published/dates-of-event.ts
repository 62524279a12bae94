import type { CalendarDate } from "../model/calendar-date";
import type { Place } from "../model/monthly-return";
import { join } from "../sheet/rows";
import type { Line } from "./line";

/** A row of events with a lone date read as the date of the event, unless it lies in another month than the return: then it is that of the General Meeting's approval. */
export function dated(line: Line, entry: string, monthEnded: CalendarDate | undefined): Line {
  const [date, approvalDate] = ["date", "approvalDate"].map((field) => join(entry, field) as Place);
  if (date === undefined || approvalDate === undefined || !line.places.includes(date)) return line;
  const readings = line.readings.filter(({ values }) => {
    const [ofEvent, ofApproval] = [values.get(date), values.get(approvalDate)];
    if (ofEvent === "" && ofApproval !== "") return monthEnded !== undefined && !isIn(monthEnded, ofApproval);
    return ofApproval !== "" || ofEvent === "" || monthEnded === undefined || isIn(monthEnded, ofEvent);
  });
  return readings.length === 0 ? line : { ...line, readings };
}

function isIn(month: CalendarDate, date: unknown): boolean {
  return typeof date === "string" && date.slice(0, 7) === month.slice(0, 7);
}
