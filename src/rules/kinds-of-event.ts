import { Decimal } from "../model/decimal";
import type { MonthlyReturn, OtherMovement, Place, ShareClass } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { isDay, type CalendarDate } from "../model/calendar-date";
import type { Figure } from "../model/figure";

/** Words of the events of III(E), as issuers write them. */
const reorganisations = /sub-?divi|split|consolidat|reorgani[sz]|redenominat|capital reduction|reduction of capital/i;
const adjustments = /bonus|rights issue|open offer|capitali[sz]ation|distribution/i;
const repurchases = /re-?purchas|buy-?\s?backs?|bought back/i;
const salesOfTreasury = /\b(sale|sold|resale|transfer|reissue)/i;
/** What the moratorium on issues does not stop: shares for options, awards and warrants, and issues to all holders alike. */
const exempted = /option|award|scheme|warrant|conver|bonus|\bscrip\b|capitali[sz]ation|sub-?divi|split|consolidat/i;

/** An event of III(E), where it stands and the class that it is of. */
export interface Event {
  readonly at: `otherMovements.classes[${number}].events[${number}]`;
  readonly shares: ShareClass;
  readonly event: OtherMovement;
}

/** The events of III(E). */
export function eventsOf(r: MonthlyReturn): Event[] {
  return classesOf(r.otherMovements).flatMap(({ shares, events }, i) =>
    events.map((event, j) => ({ at: `otherMovements.classes[${i}].events[${j}]` as const, shares, event })),
  );
}

/** Whether shares were sub-divided or consolidated in the month, or the terms of what converts into them adjusted. */
export function isReorganised(r: MonthlyReturn): boolean {
  return isRestated(r) || eventsOf(r).some(({ event }) => adjustments.test(event.event ?? ""));
}

/** Whether shares were sub-divided, consolidated or otherwise restated in the month. */
export function isRestated(r: MonthlyReturn): boolean {
  const isParChanged = classesOf(r.authorised).some(
    ({ par: { opening, closing } }) =>
      Decimal.isDecimal(opening.amount) && Decimal.isDecimal(closing.amount) && !opening.amount.equals(closing.amount),
  );
  return isParChanged || eventsOf(r).some(({ event }) => reorganisations.test(event.event ?? ""));
}

/** Shares that a repurchase brought in, whose date is then the day of the repurchase: held as treasury shares, or pending cancellation. */
export function boughtIn({ event }: Event): Decimal | undefined {
  if (!repurchases.test(event.event ?? "")) return undefined;
  if (isMore(event.treasury)) return event.treasury;
  const { pendingCancellation: pending } = event;
  return Decimal.isDecimal(pending) && !pending.isZero() ? pending.abs() : undefined;
}

/** Shares that a repurchase had brought in and that were cancelled, whose date is then the day of the cancellation. */
export function cancelledIn({ event }: Event): Decimal | undefined {
  const isHeld = isMore(event.treasury);
  if (isHeld || !repurchases.test(event.event ?? "")) return undefined;
  return Decimal.isDecimal(event.issued) && event.issued.lessThan(0) ? event.issued.abs() : undefined;
}

/** Shares that an event issued, or sold or transferred out of treasury, for consideration. */
export function issuedIn({ event }: Event): Decimal | undefined {
  if (exempted.test(event.event ?? "")) return undefined;
  return isMore(event.issued) ? event.issued : undefined;
}

/** Treasury shares that an event sold or transferred. */
export function soldIn({ event }: Event): Decimal | undefined {
  const { treasury } = event;
  if (!Decimal.isDecimal(treasury) || !treasury.isNegative()) return undefined;
  return salesOfTreasury.test(event.event ?? "") ? treasury.abs() : undefined;
}

/** Where an event states its date, and the day that it states. */
export function dayOf({ event, at }: Event): { readonly place: Place; readonly day: CalendarDate | undefined } {
  return { place: `${at}.date`, day: isDay(event.date ?? "") ? event.date : undefined };
}

function isMore(figure: Figure | undefined): figure is Decimal {
  return Decimal.isDecimal(figure) && figure.greaterThan(0);
}
