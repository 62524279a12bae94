import { ofRule } from "../citations";
import { isDay } from "../../model/calendar-date";
import { Decimal } from "../../model/decimal";
import { says } from "../../model/issuer-profile";
import { treasuryAtClose } from "../../model/issued";
import type { IssuedClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import type { Rule } from "../rule";

/** The first days on which issuers, and those incorporated in Hong Kong, may hold treasury shares. */
const firstDay = "2024-06-11";
const firstDayInHongKong = "2025-04-17";

export const rule: Rule = {
  id: "II-treasury-regime",
  part: "II",
  basis: "listing rule",
  citations: [
    ofRule("Listing Rules on treasury shares, 11 June 2024; Hong Kong companies, 17 April 2025", "2026-11-23"),
  ],
  expression: "no treasury shares before 11 June 2024; of a Hong Kong company before 17 April 2025",
  severity: "explain",
  since: "1.1.0",
  over: ["issued"],
  applies: ({ return: { cover } }) => cover.monthEnded === undefined || cover.monthEnded < firstDayInHongKong,

  *check({ return: { cover, issued }, profile }) {
    const { monthEnded } = cover;
    if (monthEnded === undefined || !isDay(monthEnded)) {
      yield { missing: "cover.monthEnded" };
      return;
    }
    const isHongKong = says(profile, "incorporation", "Hong Kong");
    for (const [i, one] of classesOf(issued).entries()) {
      const line = lineHeld(one);
      const at = `issued.classes[${i}].treasury` as const;
      if (line === undefined) continue;
      const related = [`${at}.opening`, `${at}.change`, `${at}.closing`] as const;
      if (monthEnded < firstDay) yield { at: `${at}.${line}`, words: { since: "11 June 2024" }, related };
      else if (isHongKong === undefined) yield { missing: "profile.incorporation" };
      else if (isHongKong)
        yield { at: `${at}.${line}`, words: { since: "17 April 2025 for Hong Kong companies" }, related };
    }
  },
};

/** The line that states treasury shares, the balance at close of the month before that at its beginning. */
function lineHeld(issued: IssuedClass): "opening" | "closing" | undefined {
  const isHeld = (figure: unknown) => Decimal.isDecimal(figure) && !figure.isZero();
  if (isHeld(treasuryAtClose(issued))) return "closing";
  return isHeld(issued.treasury.opening) ? "opening" : undefined;
}
