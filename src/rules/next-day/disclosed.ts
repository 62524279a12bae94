import { isDay } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import type { NextDayEvent } from "../../model/next-day-return";
import type { Case } from "../rule";
import { eventsOfClass } from "./class-of-event";
import { dayOfEvent, isInMonth } from "./days";
import { dealingOf, type Dealing } from "./dealing";
import { referenceOf } from "./returns";
import { totalOf } from "./by-day";

/** What next day returns disclose of a class for days of the month. */
export function disclosedInMonth(c: Case, index: number): Dealing<NextDayEvent>[] {
  return disclosedIn(eventsOfClass(c, index).filter((event) => isInMonth(c, dayOfEvent(event))));
}

/** What events disclose: each return lists again the purchases that are still not cancelled, so that a day of them counts once, as the fullest return has it. */
export function disclosedIn(events: readonly NextDayEvent[]): Dealing<NextDayEvent>[] {
  const all = events.flatMap((event) => {
    const day = dayOfEvent(event);
    return dealingOf({ ...event, pendingCancellation: event.pending }, isDay(day) ? day : "", event) ?? [];
  });
  return all.filter((one) => !/for cancellation$/.test(one.kind) || referenceOf(one.from) === fullest(one, all));
}

/** The return that discloses the most shares of the kind and day of a dealing; the first of several that disclose as many. */
function fullest({ kind, day }: Dealing<NextDayEvent>, all: readonly Dealing<NextDayEvent>[]): string {
  const alike = all.filter((one) => one.kind === kind && one.day === day);
  const references = [...new Set(alike.map(({ from }) => referenceOf(from)))];
  const totals = references.map((reference) => totalOf(alike.filter(({ from }) => referenceOf(from) === reference)));
  return references[totals.findIndex((total) => total.equals(Decimal.max(...totals)))];
}
