import { Decimal } from "../../model/decimal";
import type { CalendarDate } from "../../model/calendar-date";
import type { MonthlyReturn } from "../../model/monthly-return";
import { fillContext, rowsOf, type MeantTally, type ReadRegister } from "./context";
import type { FillNote, MadeFigure, Step } from "./form-row";
import { madeOf } from "./made";
import { nothing } from "./signs";

/** What a statement says of the shares of a class on a day. */
export interface StatedShares {
  readonly classAt: number;
  readonly asAt: CalendarDate;
  readonly issued: MadeFigure;
  /** Undefined where the statement does not say: it has no column for treasury shares, or leaves it blank. */
  readonly treasury?: MadeFigure;
}

/** The shares of a statement, class by class and day by day. */
export function statedShares(
  register: ReadRegister,
  r: MonthlyReturn,
): { readonly shares: readonly StatedShares[]; readonly notes: readonly FillNote[] } {
  const context = fillContext(register, r);
  const { rows, notes } = rowsOf(context, "asAt");
  const byDay = new Map<string, MeantTally[]>();
  for (const tally of [...rows.values()].flat()) {
    const key = JSON.stringify([tally.classAt, tally.keys.asAt]);
    byDay.set(key, [...(byDay.get(key) ?? []), tally]);
  }
  return { shares: [...byDay.values()].map(sharesIn), notes };
}

function sharesIn(tallies: readonly MeantTally[]): StatedShares {
  const column = (field: "issued" | "treasury") =>
    madeOf(
      tallies.map(({ sums, rows, keys }) => ({
        words: keys.asAt ?? "",
        as: field === "issued" ? "issuedAt" : "treasuryAt",
        figure: totalOf(sums[field] ?? nothing),
        rows,
      })),
    );
  const saysTreasury = tallies.some(({ sums, lacking }) => sums.treasury && !lacking.includes("treasury"));
  const [{ classAt, keys }] = tallies;
  return {
    classAt,
    asAt: keys.asAt ?? "",
    issued: column("issued"),
    ...(saysTreasury && { treasury: column("treasury") }),
  };
}

/** Issued shares excluding treasury shares, of those that a statement counts among them. */
export function lessTreasury(issued: MadeFigure, treasury: MadeFigure): MadeFigure {
  const less = treasury.steps.map((step): Step => {
    return { ...step, as: "lessTreasuryAt", figure: step.figure.negated() };
  });
  return madeOf([...issued.steps, ...less]);
}

function totalOf({ positive, negative }: { readonly positive: string; readonly negative: string }): Decimal {
  return new Decimal(positive).plus(negative);
}
