import { classesOf } from "../model/parts";
import type { CalendarDate } from "../model/calendar-date";
import type { Decimal } from "../model/decimal";
import type { MonthlyReturn } from "../model/monthly-return";
import { findClass } from "../model/share-class";
import { boughtIn, dayOf } from "./dealings";
import { classOfEvent } from "./next-day/class-of-event";
import { disclosedIn } from "./next-day/disclosed";
import { referenceOf } from "./next-day/returns";
import { eventsOf } from "./rows-of-part-III";
import type { Case } from "./rule";

/** A purchase of the issuer's own shares. */
export interface Purchase {
  readonly shares: Decimal;
  /** "" where no day is stated. */
  readonly day: CalendarDate;
  /** The class of Part II that it is of. */
  readonly ofClass: number | undefined;
  /** The next day return that discloses it; "" for one that stands on a monthly return. */
  readonly reference: string;
}

/** The purchases on the return, on last month's, and, where neither has one of the class on that day, in next day returns. */
export function purchasesOf(c: Case): Purchase[] {
  const stated = [c.return, ...(c.previous ? [c.previous] : [])].flatMap((r) => purchasesOn(r, c));
  const isStated = (one: Purchase) => stated.some(({ day, ofClass }) => day === one.day && ofClass === one.ofClass);
  return [...stated, ...purchasesDisclosed(c).filter((one) => !isStated(one))];
}

function purchasesOn(r: MonthlyReturn, c: Case): Purchase[] {
  const classes = classesOf(c.return.issued).map((one) => one.shares);
  return eventsOf(r).flatMap((event) => {
    const shares = boughtIn(event);
    const { day = "" } = dayOf(event);
    return shares ? [{ shares, day, ofClass: findClass(classes, event.shares), reference: "" }] : [];
  });
}

function purchasesDisclosed(c: Case): Purchase[] {
  const { nextDay = [] } = c;
  const classes = new Set(nextDay.map((event) => classOfEvent(c, event)));
  return [...classes].flatMap((ofClass) => {
    const dealings = disclosedIn(nextDay.filter((event) => classOfEvent(c, event) === ofClass));
    const bought = dealings.filter(({ kind }) => kind === "bought into treasury" || kind === "bought for cancellation");
    return bought.map(({ shares, day, from }) => ({ shares, day, ofClass, reference: referenceOf(from) }));
  });
}
