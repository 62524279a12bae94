import type { NextDayEvent } from "../../model/next-day-return";
import type { EventRow } from "../rows-of-part-III";
import { byDay, type DayOfDealings } from "./by-day";
import type { Dealing } from "./dealing";

/** What III(E) states, and what next day returns disclose of it: of the same kind and day, else of the same kind and number. */
export interface Match {
  readonly stated?: DayOfDealings<EventRow>;
  readonly disclosed?: DayOfDealings<NextDayEvent>;
}

/** Pairs what is stated with what is disclosed, and keeps what has no partner. */
export function matchesOf(
  stated: readonly Dealing<EventRow>[],
  disclosed: readonly Dealing<NextDayEvent>[],
): readonly Match[] {
  const rest = [...byDay(disclosed)];
  const taken = (isPartner: (one: DayOfDealings<NextDayEvent>) => boolean) => {
    const i = rest.findIndex(isPartner);
    return i < 0 ? undefined : rest.splice(i, 1)[0];
  };
  const onDay = byDay(stated).map((one) => ({
    stated: one,
    disclosed: taken(({ kind, day }) => kind === one.kind && day === one.day),
  }));
  const paired = onDay.map((match) => ({
    ...match,
    disclosed: match.disclosed ?? taken(({ kind, shares }) => isLike(match.stated, { kind, shares })),
  }));
  return [...paired, ...rest.map((one) => ({ disclosed: one }))];
}

function isLike(
  a: Pick<DayOfDealings<unknown>, "kind" | "shares">,
  b: Pick<DayOfDealings<unknown>, "kind" | "shares">,
) {
  return a.kind === b.kind && a.shares.equals(b.shares);
}
