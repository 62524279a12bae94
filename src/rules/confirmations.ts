import type { ConfirmationId, GivenConfirmation } from "../model/beside";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { groupedParts, rowsOfGroup } from "../model/part-III";
import { classesOf } from "../model/parts";
import { isSince } from "../model/versions";
import type { Texts } from "../texts/texts";
import { confirmedFigures } from "./confirmed-figures";
import { isFirstReturn, isOfMonthBefore } from "./continuity/months";
import { isPositive } from "../model/outstanding";
import type { Case } from "./rule";

/** A confirmation that a person has to give, the figures that it is bound to, and who gave it. */
export interface AskedConfirmation {
  readonly id: ConfirmationId;
  /** In words. */
  readonly figures: string;
  readonly given?: GivenConfirmation;
  /** Given for other figures. */
  readonly lapsed?: GivenConfirmation;
}

/** What a person has to confirm of a return, with what was confirmed; the openings unless every check against last month's return has run. */
export function confirmationsOf(
  c: Case,
  given: readonly GivenConfirmation[],
  texts: Texts,
  areOpeningsChecked: boolean,
): AskedConfirmation[] {
  const r = c.return;
  return askedOf(c, areOpeningsChecked).map((id) => {
    const figures = confirmedFigures(id, r, texts);
    const own = given.filter(
      (one) =>
        one.confirmation === id && one.month === (r.cover.monthEnded ?? "") && one.by.trim() !== "" && one.on !== "",
    );
    const standing = own.find((one) => one.figures === figures);
    const lapsed = own[own.length - 1];
    return { id, figures, ...(standing ? { given: standing } : lapsed && { lapsed }) };
  });
}

/** Board authority always; money and listing approvals where shares were issued or left treasury; the public float from version 1.2.0 on. */
function askedOf(c: Case, areOpeningsChecked: boolean): ConfirmationId[] {
  const r = c.return;
  const isIssuing = issuesShares(r);
  const asked: Readonly<Record<ConfirmationId, boolean>> = {
    openings: !isFirstReturn(c) && !(isOfMonthBefore(c) === true && areOpeningsChecked),
    boardAuthority: true,
    moneyReceived: isIssuing,
    listingApprovals: isIssuing,
    publicFloat: isSince(r.formVersion, "1.2.0"),
  };
  return (Object.keys(asked) as ConfirmationId[]).filter((id) => asked[id]);
}

/** Whether shares were issued in the month, or sold or transferred out of treasury. */
export function issuesShares(r: MonthlyReturn): boolean {
  return placesIssuing(r).length > 0;
}

/** The places that say how many shares the rows of III issued in the month, or sold or transferred out of treasury. */
export function placesIssuing(r: MonthlyReturn): Place[] {
  return groupedParts.flatMap((part) =>
    classesOf<unknown>(r[part]).flatMap((_, group) =>
      rowsOfGroup(r, part, group)
        .filter(({ figures }) => figures.issued.some(isPositive))
        .flatMap(({ places }) => places),
    ),
  );
}
