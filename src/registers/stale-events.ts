import { Decimal } from "../model/decimal";
import type { MonthlyReturn, OtherMovement, Place } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { isSameClass } from "../model/share-class";
import { notApplicable } from "../model/shape";
import type { FormRow } from "./fills/form-row";
import type { FillKey } from "./place-fill";
import { isBlankRow, isRowOf } from "./row-on-return";

/** An event of the return that no log has: filled in before and gone since, carried over and done with, or typed by hand. */
export interface StaleEvent {
  readonly key: FillKey;
  readonly entry: Place;
  readonly event: OtherMovement;
  /** Whether it only says that shares are still to be cancelled, as one does that was carried from last month. */
  readonly isPending: boolean;
}

/** Events of III(E) that the logs do not have; none where there is no log. */
export function staleEvents(r: MonthlyReturn, rows: readonly FormRow[], hasLog: boolean): StaleEvent[] {
  if (!hasLog) return [];
  const classes = classesOf(r.issued).map(({ shares }) => shares);
  return classesOf(r.otherMovements).flatMap(({ shares, events }, i) =>
    events.flatMap((event, j) => {
      const isKnown = rows.some((row) => isSameClass(classes[row.classAt], shares) && isRowOf(event, row));
      if (isKnown || isBlankRow(event)) return [];
      const entry = `otherMovements.classes[${i}].events[${j}]` as Place;
      const key = JSON.stringify(["stale", i, event.event, event.date, j]);
      return [{ key, entry, event, isPending: isOnlyPending(event) }];
    }),
  );
}

/** Takes events out of a return that may be changed; a part with none left does not apply. */
export function dropEvents(r: MonthlyReturn, gone: readonly StaleEvent[]): void {
  if (typeof r.otherMovements !== "object" || gone.length === 0) return;
  const entries = new Set(gone.map(({ entry }) => entry));
  r.otherMovements.classes.forEach((group, i) => {
    group.events = group.events.filter((_, j) => !entries.has(`otherMovements.classes[${i}].events[${j}]` as Place));
  });
  r.otherMovements.classes = r.otherMovements.classes.filter(({ events }) => events.length > 0);
  if (r.otherMovements.classes.length === 0) r.otherMovements = notApplicable;
}

function isOnlyPending({ issued, treasury, pendingCancellation }: OtherMovement): boolean {
  const isSome = (figure: unknown) => Decimal.isDecimal(figure) && !figure.isZero();
  return isSome(pendingCancellation) && !isSome(issued) && !isSome(treasury);
}
