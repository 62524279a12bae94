import { addDays, printedDate } from "../../model/calendar-date";
import { figureShown } from "../../model/figure";
import { says } from "../../model/issuer-profile";
import { ofRule } from "../citations";
import { boughtIn, dayOf, issuedIn } from "../dealings";
import { eventsOf, type EventRow } from "../rows-of-part-III";
import type { Case, Rule } from "../rule";

const days = 30;

const purchasesOf = ({ return: r, previous }: Case): EventRow[] =>
  [...eventsOf(r), ...(previous ? eventsOf(previous) : [])].filter((event) => boughtIn(event) !== undefined);
const sharesOf = (event: EventRow): string => figureShown(boughtIn(event) ?? null);
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
    const bought = purchases.flatMap((event) => dayOf(event).day ?? []);
    for (const event of issuesOf(c)) {
      const { day, place } = dayOf(event);
      if (day === undefined) {
        yield { missing: place };
        continue;
      }
      const last = bought.filter((one) => one <= day && day <= addDays(one, days)).sort();
      if (last.length === 0) continue;
      const from = last[last.length - 1];
      const words = { issued: printedDate(day), bought: printedDate(from), until: printedDate(addDays(from, days)) };
      const purchased = purchases.filter((one) => last.includes(dayOf(one).day ?? "")).map(sharesOf);
      const { at } = event;
      yield {
        at: place,
        words: { ...words, purchased: purchased.join(" + ") },
        related: [`${at}.issued`, `${at}.treasury`],
      };
    }
  },
};
