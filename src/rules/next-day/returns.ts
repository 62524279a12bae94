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
  const all = references.map((reference) => returnOf(events.filter((event) => referenceOf(event) === reference)));
  const byDays = new Map<string, NextDayReturn[]>();
  for (const one of all) {
    const days = `${one.closedOn} ${one.openingAsAt}`;
    byDays.set(days, [...(byDays.get(days) ?? []), one]);
  }
  return [...byDays].sort(([a], [b]) => a.localeCompare(b)).flatMap(([, own]) => chained(own));
}

/** Returns of the same days follow each other by their balances, whatever their order on the sheet. */
function chained(all: readonly NextDayReturn[]): NextDayReturn[] {
  const closesOn = ({ opening }: NextDayReturn, other: NextDayReturn) => opening !== undefined && other.closing?.equals(opening) === true; // prettier-ignore
  const first = all.find((one) => !all.some((other) => other !== one && closesOn(one, other))) ?? all[0];
  return first ? [first, ...chained(all.filter((one) => one !== first))] : [];
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
