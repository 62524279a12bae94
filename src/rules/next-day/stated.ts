import { isDay } from "../../model/calendar-date";
import { sum } from "../../model/balance";
import { Decimal } from "../../model/decimal";
import { numberOf } from "../../model/figure";
import type { MonthlyReturn, PartName, Place, ShareClass } from "../../model/monthly-return";
import {
  groupedParts,
  groupsOf,
  lacksOfPartIII,
  missingInPartIII,
  totalOfGroup,
  totalOfPartIII,
} from "../../model/part-III";
import { eventsOf, type EventRow } from "../rows-of-part-III";
import { dealingOf, type Dealing } from "./dealing";

/** What III(E) states of a class. */
export function statedOf(r: MonthlyReturn, shares: ShareClass): Dealing<EventRow>[] {
  return eventRowsOf(r, shares).flatMap((event) => {
    const { date = "" } = event.row;
    return dealingOf(event.row, isDay(date) ? date : "", event) ?? [];
  });
}

/** The events of III(E) that are of a class. */
export function eventRowsOf(r: MonthlyReturn, shares: ShareClass): EventRow[] {
  const groups = groupsOf(r, "otherMovements", shares).map((i) => `otherMovements.classes[${i}].`);
  return eventsOf(r).filter(({ at }) => groups.some((group) => at.startsWith(group)));
}

/** Shares of a class issued, or transferred out of treasury, under III(A) to (D). */
export function issuedUnder(r: MonthlyReturn, shares: ShareClass): Decimal {
  const parts = groupedParts.filter((part) => part !== "otherMovements");
  const totals = parts.flatMap((part) => groupsOf(r, part, shares).map((i) => totalOfGroup(r, part, i, "issued")));
  return numberOf(sum(totals)) ?? new Decimal(0);
}

/** What lacks of Part III for adding up the issued shares of a class. */
export function lackingInPartIII(r: MonthlyReturn, shares: ShareClass): Place | PartName | undefined {
  const [lacking] = lacksOfPartIII(r);
  if (lacking !== undefined) return lacking;
  return totalOfPartIII(r, shares, "issued") === undefined ? missingInPartIII(r, shares) : undefined;
}
