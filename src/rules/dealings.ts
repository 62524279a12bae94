import { isDay, type CalendarDate } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import type { Place } from "../model/monthly-return";
import { kindOfEvent } from "../model/kinds-of-event";
import { isPositive } from "../model/outstanding";
import type { EventRow } from "./rows-of-part-III";

/** Shares that a repurchase brought in, whose date is then the day of the repurchase: held as treasury shares, or pending cancellation. */
export function boughtIn({ row }: EventRow): Decimal | undefined {
  if (!kindOfEvent(row.event)?.isPurchase) return undefined;
  if (isPositive(row.treasury)) return row.treasury;
  const { pendingCancellation: pending } = row;
  return Decimal.isDecimal(pending) && !pending.isZero() ? pending.abs() : undefined;
}

/** Shares that a repurchase had brought in and that were cancelled, whose date is then the day of the cancellation. */
export function cancelledIn({ row }: EventRow): Decimal | undefined {
  if (isPositive(row.treasury) || !kindOfEvent(row.event)?.isPurchase) return undefined;
  return Decimal.isDecimal(row.issued) && row.issued.lessThan(0) ? row.issued.abs() : undefined;
}

/** Shares that an event issued, or sold or transferred out of treasury, for consideration. */
export function issuedIn({ row }: EventRow): Decimal | undefined {
  if (kindOfEvent(row.event)?.isExempt) return undefined;
  return isPositive(row.issued) ? row.issued : undefined;
}

/** Treasury shares that an event sold or transferred. */
export function soldIn({ row: { event, treasury } }: EventRow): Decimal | undefined {
  if (!Decimal.isDecimal(treasury) || !treasury.isNegative()) return undefined;
  return kindOfEvent(event)?.isSale ? treasury.abs() : undefined;
}

/** Where an event states its date, and the day that it states. */
export function dayOf({ row, at }: EventRow): { readonly place: Place; readonly day: CalendarDate | undefined } {
  return { place: `${at}.date`, day: isDay(row.date ?? "") ? row.date : undefined };
}
