import type { ConfirmationId, GivenConfirmation } from "../model/beside";
import { isNil } from "../model/figure";
import { columnsOfPartII, issuedAtClose, treasuryAtClose } from "../model/issued";
import type { MonthlyReturn } from "../model/monthly-return";
import { groupedParts, rowsOfGroup } from "../model/part-III";
import { classesOf } from "../model/parts";
import { figureShown } from "../model/figure";
import { classShown } from "../model/share-class";
import { isSince } from "../model/versions";
import type { Texts } from "../texts/texts";
import { isFirstReturn, isOfMonthBefore } from "./continuity/months";
import type { Case } from "./rule";

/** A confirmation that a person has to give, the figures that it is bound to, and who gave it. */
export interface AskedConfirmation {
  readonly id: ConfirmationId;
  /** The closing balances of Part II, in words. */
  readonly figures: string;
  readonly given?: GivenConfirmation;
  /** Given for other figures. */
  readonly lapsed?: GivenConfirmation;
}

/** What a person has to confirm of a return, with what was confirmed. */
export function confirmationsOf(c: Case, given: readonly GivenConfirmation[], texts: Texts): AskedConfirmation[] {
  const r = c.return;
  const figures = closingsShown(r, texts);
  return askedOf(c).map((id) => {
    const own = given.filter(
      (one) => one.confirmation === id && one.month === r.cover.monthEnded && one.by.trim() !== "" && one.on !== "",
    );
    const standing = own.find((one) => one.figures === figures);
    const lapsed = own[own.length - 1];
    return { id, figures, ...(standing ? { given: standing } : lapsed && { lapsed }) };
  });
}

/** Board authority always; the openings where last month's return does not stand beside; money and listing approvals where shares were issued or left treasury; the public float from version 1.2.0 on. */
function askedOf(c: Case): ConfirmationId[] {
  const r = c.return;
  const isIssuing = issuesShares(r);
  const asked: Readonly<Record<ConfirmationId, boolean>> = {
    openings: !isFirstReturn(c) && isOfMonthBefore(c) !== true,
    boardAuthority: true,
    moneyReceived: isIssuing,
    listingApprovals: isIssuing,
    publicFloat: isSince(r.formVersion, "1.2.0"),
  };
  return (Object.keys(asked) as ConfirmationId[]).filter((id) => asked[id]);
}

/** Whether shares were issued in the month, or sold or transferred out of treasury. */
export function issuesShares(r: MonthlyReturn): boolean {
  return groupedParts.some((part) =>
    classesOf<unknown>(r[part]).some((_, group) =>
      rowsOfGroup(r, part, group).some(({ figures }) =>
        figures.issued.some(
          (figure) => figure !== undefined && typeof figure !== "string" && figure !== null && figure.greaterThan(0),
        ),
      ),
    ),
  );
}

function closingsShown(r: MonthlyReturn, texts: Texts): string {
  const columns = columnsOfPartII(r);
  return classesOf(r.issued)
    .map((issued) => {
      const closings = columns.map((column) => (column === "issued" ? issuedAtClose(issued) : treasuryAtClose(issued)));
      const shown = closings.map((figure) =>
        figure === undefined ? texts.figures.notInHand : isNil(figure) ? "0" : figureShown(figure),
      );
      return `${classShown(issued.shares)}: ${shown.join(" + ")}`;
    })
    .join("; ");
}
