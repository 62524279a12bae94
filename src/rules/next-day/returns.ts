import { isDay, printedDate, type CalendarDate } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import type { NextDayEvent } from "../../model/next-day-return";
import type { Case } from "../rule";
import { eventsOfClass } from "./class-of-event";
import { dayOfEvent, isInMonth } from "./days";

/** A next day disclosure return of a class, between two balances of issued shares (excluding treasury shares); undefined where it states none. */
export interface NextDayReturn {
  readonly reference: string;
  readonly openingAsAt: CalendarDate;
  readonly opening: Decimal | undefined;
  /** The day of its closing balance, else that of its last event. */
  readonly closedOn: CalendarDate;
  readonly closing: Decimal | undefined;
}

/** The returns in hand of a class, in the order in which they follow each other. */
export function returnsOfClass(c: Case, index: number): NextDayReturn[] {
  const events = eventsOfClass(c, index);
  const references = [...new Set(events.map(referenceOf))];
  return references
    .map((reference) => returnOf(events.filter((event) => referenceOf(event) === reference)))
    .sort((a, b) => a.closedOn.localeCompare(b.closedOn) || a.openingAsAt.localeCompare(b.openingAsAt));
}

/** The last return of a class that closes in the month. */
export function lastReturnOfMonth(c: Case, index: number): NextDayReturn | undefined {
  return returnsOfClass(c, index)
    .filter(({ closedOn }) => isInMonth(c, closedOn))
    .at(-1);
}

/** What tells a return from others: its reference, else the day on which it was submitted, or closes. */
export function referenceOf({ reference, submitted, closingAsAt }: NextDayEvent): string {
  return printedDate([reference.trim(), submitted, closingAsAt].find((one) => one !== "") ?? "");
}

function returnOf(events: readonly NextDayEvent[]): NextDayReturn {
  const lastEvent = events.map(dayOfEvent).sort().at(-1) ?? "";
  return {
    reference: referenceOf(events[0]),
    openingAsAt: events.map((one) => one.openingAsAt).find(isDay) ?? "",
    opening: events.map((one) => one.opening).find(isNumber),
    closedOn: events.map((one) => one.closingAsAt).find(isDay) ?? lastEvent,
    closing: events.map((one) => one.closing).find(isNumber),
  };
}

function isNumber(figure: unknown): figure is Decimal {
  return Decimal.isDecimal(figure);
}
