import type { NextDayEvent } from "../../model/next-day-return";
import { classesOf } from "../../model/parts";
import { className, classesShown } from "../../model/share-class";
import type { Case } from "../rule";

/** The events in hand of a class of Part II. */
export function eventsOfClass(c: Case, index: number): NextDayEvent[] {
  return (c.nextDay ?? []).filter((event) => classOfEvent(c, event) === index);
}

/** Which class of Part II an event is of: the one that it names, as the sheets name it or by its stock code, or the only one; undefined for none. */
export function classOfEvent({ return: r }: Case, { shares }: NextDayEvent): number | undefined {
  const classes = classesOf(r.issued).map((one) => one.shares);
  if (fold(shares) === "") return classes.length === 1 ? 0 : undefined;
  const shown = classesShown(classes);
  const named = classes.flatMap((one, i) =>
    [shown[i], className(one), one.stockCode].some((name) => fold(name) === fold(shares)) ? [i] : [],
  );
  return named.length === 1 ? named[0] : undefined;
}

function fold(words: string | undefined): string {
  return (words ?? "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
