import { Decimal } from "../model/decimal";
import { isDay } from "../model/calendar-date";
import { numberOf, type Figure } from "../model/figure";
import type { ProfileItem } from "../model/issuer-profile";
import type { Agreement, Convertible, MonthlyReturn, Place, Warrant } from "../model/monthly-return";
import { rowsOf } from "./continuity/rows";
import { issuedIn } from "./dealings";
import { isIssuedIn } from "./issue-of-warrants";
import { eventsOf } from "./rows-of-part-III";
import type { Case } from "./rule";

/** Shares issued, or granted the right to, under a resolution of a day, and the place that says so. */
export interface Use {
  readonly place: Place;
  readonly shares: Decimal;
  readonly approvalDate: string;
  /** What the row says of itself. */
  readonly words: string;
}

/** What the month's rows may have used of a general mandate: issues, agreements, and convertibles and warrants in full when they were issued. */
export function usesOf(r: MonthlyReturn): Use[] {
  const events = eventsOf(r).map((event) => ({
    place: `${event.at}.issued` as const,
    shares: issuedIn(event) ?? nil,
    approvalDate: event.row.approvalDate ?? "",
    words: event.row.event ?? "",
  }));
  const agreements = rowsOf<Agreement>(r, "otherAgreements").map(({ at, words, entry }) => ({
    place: `${at}.newShares` as Place,
    shares: totalOf(entry.newShares, entry.treasuryShares),
    approvalDate: entry.approvalDate ?? "",
    words,
  }));
  const instruments = (["warrants", "convertibles"] as const).flatMap((part) =>
    rowsOf<Warrant | Convertible>(r, part).map(({ at, words, entry }) => ({
      place: `${at}.mayBeIssued` as Place,
      shares: isIssuedIn(entry) ? totalOf(entry.mayBeIssued, entry.newShares, entry.treasuryShares) : nil,
      approvalDate: entry.approvalDate ?? "",
      words,
    })),
  );
  return [...instruments, ...agreements, ...events].filter(({ shares }) => shares.greaterThan(0));
}

/** The rows under a mandate: by the day of its resolution; while that is not known every row of a resolution's day, and those that name a general mandate. */
export function underGeneralMandate({ return: r, profile }: Case): Use[] {
  const day = profile?.generalMandateDate ?? "";
  return usesOf(r).filter(({ approvalDate, words }) => {
    const isNamed = !isDay(approvalDate) && /general mandate/i.test(words);
    return isNamed || (day === "" ? isDay(approvalDate) : approvalDate === day);
  });
}

/** Figures of the profile as numbers, those left open as nil. */
export function numbersOf<Item extends ProfileItem>({ profile }: Case, ...items: readonly Item[]): Decimal[] {
  return items.map((item) => numberOf((profile?.[item] ?? null) as Figure) ?? nil);
}

const nil = new Decimal(0);

function totalOf(...figures: readonly (Figure | undefined)[]): Decimal {
  return figures.reduce<Decimal>((total, figure) => (Decimal.isDecimal(figure) ? total.plus(figure) : total), nil);
}
