import { ofForm } from "../citations";
import { sum } from "../../model/balance";
import { isNil, same } from "../../model/figure";
import { issuedAtClose, treasuryAtClose } from "../../model/issued";
import type { IssuedClass, MonthlyReturn } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { hasTreasuryShares } from "../../model/versions";
import { checkCarried, needsLastMonth } from "../continuity/openings";
import { classRows } from "../continuity/rows";
import type { Rule } from "../rule";

const rowsIn = (r: MonthlyReturn) => classRows(classesOf(r.issued), "issued");
const inCommon = { part: "issued", rows: rowsIn, name: "shares.kind" } as const;

export const rule: Rule = {
  ...needsLastMonth("issued"),
  id: "II-continuity",
  part: "II",
  citations: [ofForm("Part II: Balance at close of preceding month")],
  expression: "balance at close of preceding month = balance at close of last month's return",
  severity: "mustFix",

  *check(c) {
    const { return: r, previous } = c;
    const hasThem = hasTreasuryShares(r.formVersion);
    const hadThem = previous !== undefined && hasTreasuryShares(previous.formVersion);
    const isFirstWithThem = hasThem && !hadThem;
    // A form without the column counted treasury shares among the issued ones, or not at all.
    const opening = (entry: IssuedClass) => (isFirstWithThem ? withTreasury(entry, previous) : entry.issued.opening);
    yield* checkCarried(c, {
      ...inCommon,
      at: "issued.opening",
      beside: "treasury.opening",
      opening,
      closing: issuedAtClose,
    });
    if (hasThem && hadThem) {
      const ofTreasury = ({ treasury }: IssuedClass) => treasury.opening;
      const treasury = { ...inCommon, at: "treasury.opening", opening: ofTreasury, closing: treasuryAtClose };
      yield* checkCarried(c, { ...treasury, isSecond: true });
    }
  },
};

/** The issued shares brought forward, with the treasury shares where only then they are what a class of last month closed at. */
function withTreasury({ issued, treasury }: IssuedClass, previous: MonthlyReturn | undefined) {
  const whole = sum([issued.opening, treasury.opening]);
  const isBroughtForward =
    whole !== undefined && !isNil(whole) && classesOf(previous?.issued).some((one) => same(whole, issuedAtClose(one)));
  return isBroughtForward ? whole : issued.opening;
}
