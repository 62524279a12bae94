import { printedDate } from "../../src/model/calendar-date";
import { Decimal, grouping } from "../../src/model/decimal";
import { numberOf, type Figure } from "../../src/model/figure";
import { issuedAtClose, treasuryAtClose } from "../../src/model/issued";
import type { IssuedClass, MonthlyReturn, Movement } from "../../src/model/monthly-return";
import { outstandingAtClose } from "../../src/model/outstanding";
import { groupedParts, rowsOfParts } from "../../src/model/part-III";
import { classesOf } from "../../src/model/parts";
import { classShown } from "../../src/model/share-class";

interface Row {
  readonly particulars?: string;
  readonly description?: string;
  readonly event?: string;
  readonly date?: string;
  readonly opening?: Figure;
  readonly movements?: readonly { readonly kind?: string; readonly number?: Figure }[];
  readonly newShares?: Figure;
  readonly treasuryShares?: Figure;
  readonly mayBeIssued?: Figure;
  readonly issued?: Figure;
  readonly treasury?: Figure;
  readonly pendingCancellation?: Figure;
}

/** What a return says, a line a row, as a company secretary would check it off against a list of their own; blank is 0. */
export function linesOf(r: MonthlyReturn): string[] {
  const rows = groupedParts.flatMap((part) =>
    classesOf<Record<string, unknown>>(r[part]).flatMap((group) => (group[rowsOfParts[part]] as Row[]).map(lineOf)),
  );
  const funds = typeof r.options === "object" ? [`Funds raised: ${shown(r.options.fundsRaised.amount)}`] : [];
  return [...classesOf<IssuedClass>(r.issued).map(lineOfClass), ...rows, ...funds];
}

function lineOfClass(one: IssuedClass): string {
  const { shares, issued, treasury } = one;
  const held = rolled(treasury, treasuryAtClose(one));
  return `${classShown(shares).replace(/ \(.*/, "")}: ${rolled(issued, issuedAtClose(one))}; treasury ${held}`;
}

function rolled({ opening, change }: Movement, closing: Figure | undefined): string {
  return `${shown(opening)}, ${shown(change)}, ${shown(closing)}`;
}

function lineOf(row: Row): string {
  if (row.event !== undefined) {
    const { event, date = "", issued, treasury, pendingCancellation } = row;
    return `${printedDate(date)}, ${event}: ${[issued, treasury, pendingCancellation].map(shown).join(", ")}`;
  }
  const { opening, movements, newShares, treasuryShares, mayBeIssued } = row;
  const moved = movements?.map(({ kind, number }) => `${kind} ${shown(number)}`) ?? [];
  const balance = movements ? `${[shown(opening), ...moved, shown(outstandingAtClose({ opening, movements }))].join(", ")}; ` : ""; // prettier-ignore
  const shares = `new ${shown(newShares)}, treasury ${shown(treasuryShares)}, may be issued ${shown(mayBeIssued)}`;
  return `${row.particulars ?? row.description}: ${balance}${shares}`;
}

function shown(figure: Figure | undefined): string {
  return grouping(numberOf(figure ?? null) ?? new Decimal(NaN));
}
