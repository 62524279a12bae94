import { Decimal } from "../../model/decimal";
import type { PartName, Place } from "../../model/monthly-return";
import type { Case } from "../rule";
import { totalOf } from "./by-day";
import type { ClassOfPartII } from "./class-by-class";
import { disclosedInMonth } from "./disclosed";
import { issuedUnder, lackingInPartIII, statedOf } from "./stated";

/** Shares of the month of a class that no next day return discloses, and that need none below 5 %. */
export interface Undisclosed {
  /** Issued or transferred out of treasury under III(A) to (D), which state no days. */
  readonly underInstruments: Decimal;
  /** Issued under III(E) by events that are not always disclosed. */
  readonly otherIssues: Decimal;
  readonly cancelled: Decimal;
}

/** What no next day return discloses of a class; or the place, or the part, for want of which it can't be told. */
export function undisclosedOf(c: Case, { index, shares }: ClassOfPartII): Undisclosed | Place | PartName {
  const lacking = lackingInPartIII(c.return, shares);
  if (lacking !== undefined) return lacking;
  const under = issuedUnder(c.return, shares);
  const [stated, disclosed] = [statedOf(c.return, shares), disclosedInMonth(c, index)];
  const others = totalOf(disclosed, "other issue").minus(totalOf(stated, "other issue"));
  return {
    underInstruments: atLeastNil(under.minus(atLeastNil(others))),
    otherIssues: atLeastNil(others.negated()),
    cancelled: atLeastNil(totalOf(stated, ...cancelling).minus(totalOf(disclosed, ...cancelling))),
  };
}

const cancelling = ["cancellation", "cancellation of treasury shares"] as const;

function atLeastNil(number: Decimal): Decimal {
  return Decimal.max(0, number);
}
