import { isDay } from "../../model/calendar-date";
import type { IssuedClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { notApplicable } from "../../model/shape";
import type { Breach, Case, Missing, Rule } from "../rule";
import { eventsOfClass } from "./class-of-event";
import { dayOfEvent, isDisclosedInMonth } from "./days";

/** A class of Part II and its place there. */
export interface ClassOfPartII extends IssuedClass {
  readonly index: number;
}

/** Where something is said of the movements of a class that stands in no row. */
export const movementsOf = ({ index }: ClassOfPartII) => `issued.classes[${index}].details.issued` as const;

/** What rules against next day disclosure returns have in common: they look at one class of Part II after another, and ask for next day returns before anything else. */
export function classByClass(
  checkClass: (c: Case, one: ClassOfPartII) => Iterable<Breach | Missing>,
  applies: (c: Case) => boolean = isDisclosedInMonth,
): Pick<Rule, "over" | "needs" | "applies" | "check"> {
  return {
    over: [],
    needs: ["nextDay"],
    applies: (c) => c.return.issued !== notApplicable && applies(c),
    *check(c) {
      const lacking = lackingOf(c);
      if (lacking) {
        yield { missing: lacking };
        return;
      }
      for (const [index, one] of classesOf(c.return.issued).entries()) {
        if (eventsOfClass(c, index).some((event) => !isDay(dayOfEvent(event)))) yield { missing: "nextDay" };
        yield* checkClass(c, { ...one, index });
      }
    },
  };
}

function lackingOf({ return: { cover, issued } }: Case) {
  if (issued === undefined) return "issued" as const;
  return isDay(cover.monthEnded ?? "") ? undefined : ("cover.monthEnded" as const);
}
