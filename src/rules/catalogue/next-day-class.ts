import { classesOf } from "../../model/parts";
import { notApplicable } from "../../model/shape";
import { ofNextDayForm } from "../citations";
import { classOfEvent } from "../next-day/class-of-event";
import { dayOfEvent, isDisclosedInMonth, isInMonth } from "../next-day/days";
import { referenceOf } from "../next-day/returns";
import type { Rule } from "../rule";

export const rule: Rule = {
  id: "next-day-class",
  part: "II",
  basis: "form",
  citations: [ofNextDayForm("Section I")],
  expression: "class of shares of each next day return of the month = a class of Part II",
  severity: "explain",
  over: [],
  needs: ["nextDay"],
  applies: (c) => c.return.issued !== notApplicable && isDisclosedInMonth(c),

  *check(c) {
    const { nextDay = [], return: r } = c;
    if (classesOf(r.issued).length === 0) {
      yield { missing: "issued" };
      return;
    }
    const unknown = nextDay.filter((event) => isInMonth(c, dayOfEvent(event)) && classOfEvent(c, event) === undefined);
    for (const name of new Set(unknown.map(({ shares }) => shares))) {
      const references = unknown.filter(({ shares }) => shares === name).map(referenceOf);
      const words = { name, references: [...new Set(references)].join(", ") };
      const others = classesOf(r.issued).map((_, i) => `issued.classes[${i}].shares.stockCode` as const);
      yield { at: "issued.classes[0].shares.kind", words, related: others };
    }
  },
};
