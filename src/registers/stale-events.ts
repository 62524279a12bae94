import { Decimal } from "../model/decimal";
import type { MonthlyReturn, OtherMovement, Place } from "../model/monthly-return";
import { entriesGone } from "../model/events-gone";
import { classesOf } from "../model/parts";
import { notApplicable } from "../model/shape";
import type { BoughtBefore } from "./fills/fill-events";
import type { FillKey } from "./filled-place";
import { monthOf, periodOf } from "./month";
import { classAtOf, isBlankRow, type Row } from "./row-on-return";

/** An event of the return that no log has: filled in before and gone since, carried over and done with, or typed by hand. */
export interface StaleEvent {
  readonly key: FillKey;
  readonly entry: Place;
  readonly event: OtherMovement;
  /** Whether it only says that shares are still to be cancelled, and the log says what has become of these. */
  readonly isAccounted: boolean;
}

/** Events of III(E) that are none of those which the logs have, given what these have bought before the month; none where there is no log. */
export function staleEvents(
  r: MonthlyReturn,
  known: ReadonlySet<Row>,
  logs: readonly (readonly BoughtBefore[])[],
): StaleEvent[] {
  if (logs.length === 0) return [];
  const classes = classesOf(r.issued).map(({ shares }) => shares);
  return classesOf(r.otherMovements).flatMap(({ shares, events }, i) => {
    const carried = events.filter((one) => isOnlyPending(one) && !isOfMonth(one, r));
    const isAccounted = accountedFor(classAtOf(shares, classes), carried, logs);
    return events.flatMap((event, j) => {
      if (known.has(event) || isBlankRow(event)) return [];
      const entry = `otherMovements.classes[${i}].events[${j}]` as Place;
      const key = JSON.stringify(["stale", i, event.event, event.date, j]);
      return [{ key, entry, event, isAccounted: isAccounted(event) }];
    });
  });
}

/** Takes events out of a return that may be changed; their classes stay, for others may come. */
export function dropEvents(r: MonthlyReturn, gone: ReadonlySet<Place>): void {
  classesOf(r.otherMovements).forEach((group, i) => {
    group.events = group.events.filter((_, j) => !gone.has(`otherMovements.classes[${i}].events[${j}]` as Place));
  });
}

/** Takes out classes that have no events left; a part with none left does not apply. Returns the entries of the return before that are gone in all. */
export function dropEmptyClasses(r: MonthlyReturn, before: MonthlyReturn, gone: ReadonlySet<Place>): Place[] {
  if (typeof r.otherMovements !== "object" || gone.size === 0) return [];
  const hasNone = r.otherMovements.classes.map(({ events }) => events.length === 0);
  const all = entriesGone(before, (_, entry) => gone.has(entry), (i) => hasNone[i]); // prettier-ignore
  r.otherMovements.classes = r.otherMovements.classes.filter(({ events }) => events.length > 0);
  if (r.otherMovements.classes.length === 0) r.otherMovements = notApplicable;
  return all;
}

/** Whether an event only says that shares are still to be cancelled. */
export function isOnlyPending({ issued, treasury, pendingCancellation }: OtherMovement): boolean {
  return isSome(pendingCancellation) && !isSome(issued) && !isSome(treasury);
}

function isSome(figure: unknown): figure is Decimal {
  return Decimal.isDecimal(figure) && !figure.isZero();
}

/** Whether an event is dated in the month of the return. */
export function isOfMonth({ date = "" }: OtherMovement, { cover }: MonthlyReturn): boolean {
  return periodOf(date, monthOf(cover.monthEnded ?? "")) === "in";
}

/** Tells whether a log has bought as many shares as were carried over, on their day or in all, that were cancelled since or still are to be. */
function accountedFor(
  classAt: number,
  carried: readonly OtherMovement[],
  logs: readonly (readonly BoughtBefore[])[],
): (event: OtherMovement) => boolean {
  const own = [...logs, logs.flat()].map((log) => log.filter((one) => one.classAt === classAt));
  return (event) => {
    if (!carried.includes(event)) return false;
    const ofDay = carried.filter(({ date }) => date === event.date);
    return own.some((log) => isAllOf(log, carried) || isAllOf(log.filter(({ day }) => day === event.date), ofDay)); // prettier-ignore
  };
}

function isAllOf(bought: readonly BoughtBefore[], pending: readonly OtherMovement[]): boolean {
  const sum = (figures: readonly unknown[]) => figures.reduce<Decimal>((all, one) => (isSome(one) ? all.plus(one.abs()) : all), new Decimal(0)); // prettier-ignore
  return sum(bought.map(({ number }) => number)).equals(sum(pending.map((one) => one.pendingCancellation)));
}
