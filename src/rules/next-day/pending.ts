import type { Decimal } from "../../model/decimal";
import type { PartName, Place, ShareClass } from "../../model/monthly-return";
import { hasTreasuryShares } from "../../model/versions";
import { pendingOf } from "../pending-cancellation";
import type { EventRow } from "../rows-of-part-III";
import type { Case, Input } from "../rule";
import { totalOf } from "./by-day";
import type { ClassOfPartII } from "./class-by-class";
import { eventsOfClass } from "./class-of-event";
import { isInMonth, lastMonthOf } from "./days";
import { columnOf, type Dealing } from "./dealing";
import { disclosedIn } from "./disclosed";
import { statedOf } from "./stated";

/** Shares of a class bought for cancellation: what III(E) says is still pending, and what that is made of. */
export interface PendingShares {
  readonly stated: readonly Dealing<EventRow>[];
  /** Pending at close of last month: by its return, else as next day returns disclose the days of earlier months that III(E) still states. */
  readonly brought: Decimal;
  readonly isOfLastReturn: boolean;
  /** Bought in the month, by next day returns. */
  readonly bought: Decimal;
  readonly cancelled: Decimal;
}

type Lacking = Place | PartName | Input;

/** The shares of a class that are pending; or that for want of which they can't be added up; undefined where there are none. */
export function pendingShares(c: Case, { index, shares }: ClassOfPartII): Lacking | PendingShares | undefined {
  if (c.return.otherMovements === undefined) return "otherMovements";
  const rows = statedOf(c.return, shares);
  const stated = rows.filter(isPending);
  const disclosed = disclosedIn(eventsOfClass(c, index)).filter(isPending);
  const { lacking } = pendingOf(c.return, shares);
  if (lacking !== undefined) return lacking;
  if (stated.length + disclosed.length === 0) return undefined;
  const undated = stated.find(({ day }) => day === "");
  if (undated) return `${undated.from.at}.date`;
  const ofLastReturn = pendingOfLastMonth(c, shares);
  const isOfMonth = ({ day }: Dealing<unknown>) => isInMonth(c, day);
  const isDisclosed = (one: Dealing<unknown>) => disclosed.some(({ day }) => day === one.day);
  const toBeDisclosed = stated.filter((one) => ofLastReturn === undefined || isOfMonth(one));
  if (!toBeDisclosed.every(isDisclosed)) return "nextDay";
  const stillStated = disclosed.filter((one) => !isOfMonth(one) && stated.some(({ day }) => day === one.day));
  return {
    stated,
    brought: ofLastReturn ?? totalOf(stillStated),
    isOfLastReturn: ofLastReturn !== undefined,
    bought: totalOf(disclosed.filter(isOfMonth)),
    cancelled: totalOf(rows, "cancellation"),
  };
}

function isPending({ kind }: Dealing<unknown>): boolean {
  return columnOf(kind) === "pendingCancellation";
}

function pendingOfLastMonth(c: Case, shares: ShareClass): Decimal | undefined {
  const last = lastMonthOf(c);
  if (last?.otherMovements === undefined || !hasTreasuryShares(last.formVersion)) return undefined;
  const { all, lacking } = pendingOf(last, shares);
  return lacking === undefined ? all : undefined;
}
