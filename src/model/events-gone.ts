import type { MonthlyReturn, OtherMovement, Place } from "./monthly-return";
import { classesOf } from "./parts";

/** The entries of III(E) that go with some of its events: the events, or their class where it is to have none; none where the part does not apply any more, for all of it goes then. */
export function entriesGone(
  r: MonthlyReturn,
  goes: (event: OtherMovement, entry: Place) => boolean,
  hasNone: (classAt: number) => boolean,
): Place[] {
  const classes = classesOf(r.otherMovements);
  if (classes.every((_, i) => hasNone(i))) return [];
  return classes.flatMap(({ events }, i) => {
    const at = placeOf(i);
    return hasNone(i) ? [at] : events.map((_, j) => placeOf(i, j)).filter((entry, j) => goes(events[j], entry));
  });
}

function placeOf(classAt: number, event?: number): Place {
  const at = `otherMovements.classes[${classAt}]`;
  return (event === undefined ? at : `${at}.events[${event}]`) as Place;
}
