import { isDay } from "../model/calendar-date";
import { Decimal } from "../model/decimal";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { boughtIn, cancelledIn, dayOf } from "./dealings";
import { isPositive } from "../model/outstanding";
import { eventsOf, type EventRow } from "./rows-of-part-III";
import type { Case } from "./rule";

/** Shares that were bought back in the month, and the places that say so. */
export interface BoughtBack {
  readonly shares: Decimal;
  readonly places: readonly Place[];
}

/** Bought back in the month: held as treasury shares, cancelled, or pending; those pending on last month's return were bought before. */
export function boughtBack(c: Case): BoughtBack {
  const events = eventsOf(c.return).filter((event) => isUnderMandate(event, c.profile?.buyBackMandateDate ?? ""));
  const held = events.filter((event) => isHeld(event));
  const cancelled = events.filter((event) => cancelledIn(event) !== undefined);
  const pending = events.filter(
    (event) => isPending(event) && (c.previous !== undefined || isOfMonth(event, c.return)),
  );
  const before = c.previous ? eventsOf(c.previous).filter(isPending) : [];
  const forCancellation = totalOf(pending, boughtIn).plus(totalOf(cancelled, cancelledIn)).minus(totalOf(before, boughtIn)); // prettier-ignore
  return {
    shares: totalOf(held, boughtIn).plus(Decimal.max(0, forCancellation)),
    places: [
      ...held.map(({ at }): Place => `${at}.treasury`),
      ...cancelled.map(({ at }): Place => `${at}.issued`),
      ...pending.map(({ at }): Place => `${at}.pendingCancellation`),
    ],
  };
}

function isHeld(event: EventRow): boolean {
  return boughtIn(event) !== undefined && !isPending(event);
}

function isPending(event: EventRow): boolean {
  return boughtIn(event) !== undefined && !isPositive(event.row.treasury);
}

/** Rows state the day of the resolution; those that state none are taken to be under the mandate in force. */
function isUnderMandate({ row }: EventRow, mandate: string): boolean {
  return mandate === "" || !isDay(row.approvalDate ?? "") || row.approvalDate === mandate;
}

function isOfMonth(event: EventRow, r: MonthlyReturn): boolean {
  return dayOf(event).day?.slice(0, 7) === (r.cover.monthEnded ?? "").slice(0, 7);
}

function totalOf(events: readonly EventRow[], number: (event: EventRow) => Decimal | undefined): Decimal {
  return events.reduce((total, event) => total.plus(number(event) ?? 0), new Decimal(0));
}
