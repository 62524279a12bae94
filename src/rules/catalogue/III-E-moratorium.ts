import { addDays, printedDate } from "../../model/calendar-date";
import { figureShown } from "../../model/figure";
import { says } from "../../model/issuer-profile";
import { ofRule } from "../citations";
import { dayOf, issuedIn } from "../dealings";
import { purchasesOf } from "../purchases";
import { eventsOf, type EventRow } from "../rows-of-part-III";
import type { Case, Rule } from "../rule";

const days = 30;

const issuesOf = ({ return: r }: Case): EventRow[] => eventsOf(r).filter((event) => issuedIn(event) !== undefined);

export const rule: Rule = {
  id: "III-E-moratorium",
  part: "III(E)",
  basis: "listing rule",
  citations: [ofRule("Main Board Rule 10.06(3)(a)"), ofRule("GEM Rules 13.07 to 13.14", "2026-11-23")],
  expression: "no issue or sale of treasury shares within 30 days after a repurchase",
  severity: "explain",
  over: ["otherMovements"],
  applies: (c) =>
    says(c.profile, "listing", "Secondary") !== true && issuesOf(c).length > 0 && purchasesOf(c).length > 0,

  *check(c) {
    const purchases = purchasesOf(c);
    for (const event of issuesOf(c)) {
      const { day, place } = dayOf(event);
      if (day === undefined) {
        yield { missing: place };
        continue;
      }
      const before = purchases.filter((one) => one.day !== "" && one.day <= day && day <= addDays(one.day, days));
      const last = before
        .map((one) => one.day)
        .sort()
        .at(-1);
      if (last === undefined) continue;
      const words = { issued: printedDate(day), bought: printedDate(last), until: printedDate(addDays(last, days)) };
      const reference = before.find((one) => one.day === last)?.reference ?? "";
      const purchased = before.map(({ shares }) => figureShown(shares)).join(" + ");
      const { at } = event;
      yield {
        at: place,
        words: { ...words, purchased, ...(reference !== "" && { reference }) },
        related: [`${at}.issued`, `${at}.treasury`],
      };
    }
  },
};
