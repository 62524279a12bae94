import { parseDecimal } from "../../model/decimal";
import type { Place } from "../../model/monthly-return";
import { entryOf, withoutIndices } from "../../model/place";
import type { Finding } from "../check";
import type { Cause, Gap } from "./cause";

/** Causes that another finding tells: the same figure the other way, in treasury shares, another class or the balance brought forward. */
export function causesOfOthers(gap: Gap, finding: Finding, all: readonly Finding[]): Cause[] {
  return all.flatMap((other) => {
    const { at } = other;
    if (at === undefined || at === gap.at || !isOpposite(gap, other)) return [];
    if (other.rule === finding.rule) return kindOf(gap.at, at);
    return isOpeningOf(gap.at, at) && /continuity$/.test(other.rule) ? [cause("opening", at)] : [];
  });
}

function isOpposite({ difference }: Gap, other: Finding): boolean {
  const theirs = parseDecimal(other.difference ?? "");
  return theirs !== undefined && theirs.plus(difference).isZero();
}

/** Issued and treasury shares of one class, or one figure of two classes or rows. */
function kindOf(one: Place, other: Place): Cause[] {
  const isTreasury = (place: Place) => /\btreasury\b/.test(place);
  if (entryOf(one) === entryOf(other) && isTreasury(one) !== isTreasury(other)) return [cause("treasury", other)];
  return withoutIndices(one) === withoutIndices(other) ? [cause("otherClass", other)] : [];
}

function isOpeningOf(closing: Place, opening: Place): boolean {
  return closing.endsWith("closing") && closing.replace(/closing$/, "opening") === opening;
}

const cause = (kind: Cause["kind"], other: Place): Cause => ({ kind, rows: [other], other });
