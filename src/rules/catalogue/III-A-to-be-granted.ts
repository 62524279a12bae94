import { Decimal } from "../../model/decimal";
import { figureShown, same } from "../../model/figure";
import type { MonthlyReturn, Place, Scheme } from "../../model/monthly-return";
import { ofForm } from "../citations";
import { lacking, needsLastMonth } from "../continuity/openings";
import { pairUp, rowsOf, type Row } from "../continuity/rows";
import { grantsOf, totalMoved } from "../grants";
import type { Breach, Rule } from "../rule";

export const rule: Rule = {
  ...needsLastMonth("options"),
  id: "III-A-to-be-granted",
  part: "III(A)",
  citations: [ofForm("Part III(A)")],
  expression: "shares for options still to be granted are fewer once options were granted in the month",
  severity: "explain",

  *check(c) {
    const { return: r, previous } = c;
    const lacks = lacking(c, "options");
    yield* lacks;
    if (lacks.length > 0 || previous === undefined) return;
    const carriesOn = (now: Scheme, before: Scheme) => same(now.opening, before.closing);
    const { pairs } = pairUp(rowsOf<Scheme>(r, "options"), rowsOf<Scheme>(previous, "options"), carriesOn);
    for (const [now, before] of pairs) yield* checkScheme(r, now, before.entry);
  },
};

/** A figure that stays as it was although options were granted was most likely carried over by hand. */
function* checkScheme(r: MonthlyReturn, { at, entry }: Row<Scheme>, before: Scheme): Iterable<Breach> {
  const grants = grantsOf(r).filter(({ place }) => place.startsWith(`${at}.`));
  const granted = totalMoved(grants);
  const { toBeGranted } = entry;
  if (!granted.isPositive() || granted.isZero() || !same(toBeGranted, before.toBeGranted)) return;
  if (!Decimal.isDecimal(toBeGranted) || toBeGranted.isZero()) return;
  yield {
    at: `${at}.toBeGranted` as Place,
    asserted: toBeGranted,
    calculated: toBeGranted.minus(granted),
    words: { granted: figureShown(granted) },
    related: grants.map(({ place }) => place),
  };
}
