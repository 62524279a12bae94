import { capital, capitalChange, negated, sum, totalIn } from "../model/balance";
import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { MonthlyReturn, ShareClass } from "../model/monthly-return";
import { groupedParts, groupsOf, lacksOfPartIII, type GroupedPart } from "../model/part-III";
import { valueAt } from "../model/place";
import type { Calculation } from "../sheet/spec";

type Figures = readonly (Figure | undefined)[];
const figures = (values: readonly unknown[]) => values as Figures;

/** Sum of cells that people fill in; blank when all of them are. */
export function sumOf(...from: string[]): Calculation {
  return {
    from,
    grid: (cells) => `=IF(COUNTA(${cells.join(",")})=0,"",SUM(${cells.join(",")}))`,
    exact: (values) => sum(figures(values)),
  };
}

/** Sum of cells that the form computes, which show "" for blank. */
export function sumOfComputed(...from: string[]): Calculation {
  return { from, grid: sumOfShown, exact: (values) => sum(figures(values)) };
}

/** The negative of a sum of cells that people fill in. */
export function negativeSumOf(...from: string[]): Calculation {
  return {
    from,
    grid: (cells) => `=IF(COUNTA(${cells.join(",")})=0,"",-SUM(${cells.join(",")}))`,
    exact: (values) => negated(sum(figures(values))),
  };
}

/** The same figure or words as another cell of the entry. */
export function sameAs(path: string): Calculation {
  return { from: [path], grid: ([cell]) => `=IF(${cell}="","",${cell})`, exact: ([value]) => value };
}

/** Number of shares x par value. */
export function capitalOf(number: string, par: string): Calculation {
  return {
    from: [number, par],
    grid: ([shares, value]) => `=IF(OR(${shares}="",${value}=""),"",HKMR.CAPITAL(${shares},${value}))`,
    exact: (values) => capital(...(values as [Figure, Figure])),
  };
}

/** Share capital at close of the month less that at close of preceding month; blank where the number's change is, where one of the two is, and across currencies. */
export function changeInCapital(change: string, closing: string, opening: string): Calculation {
  return {
    from: [change, `${closing}.amount`, `${opening}.amount`, `${closing}.currency`, `${opening}.currency`],
    grid: ([moved, after, before, now, then]) =>
      `=IF(OR(AND(${moved}="",${after}=${before}),${after}="",${before}="",${now}<>${then}),"",HKMR.DIFFERENCE(${after},${before}))`,
    exact: ([moved, after, before, now, then]) =>
      now !== then ? null : capitalChange(moved as Figure, after as Figure, before as Figure),
  };
}

/** Total of the closing share capital of all classes in the currency of the total's own line. */
export const totalByCurrency: Calculation = {
  from: (r, entry) => [
    `${entry}.currency`,
    ...classesOf(r).flatMap((_, i) => [
      `authorised.classes[${i}].capital.closing.currency`,
      `authorised.classes[${i}].capital.closing.amount`,
    ]),
  ],
  grid: (cells) => `=HKMR.TOTAL(${cells.join(",")})`,
  exact: ([currency, ...pairs]) => {
    const moneys = pairs.flatMap((value, i) =>
      i % 2 === 0 ? [{ currency: value as string, amount: pairs[i + 1] as Figure }] : [],
    );
    return typeof currency === "string" ? totalIn(currency, moneys) : undefined;
  },
};

/** Total of A to E for a class of Part II: its groups' totals in every part of III. */
export function totalOfPartIII(total: "issued" | "treasury"): Calculation {
  const from = (r: MonthlyReturn, entry: string) => {
    const shares = valueAt(r, `${entry}.shares`) as ShareClass;
    const inPart = (part: GroupedPart) => groupsOf(r, part, shares).map((i) => `${part}.classes[${i}].total.${total}`);
    return groupedParts.flatMap(inPart);
  };
  const inHand = (r: MonthlyReturn) => lacksOfPartIII(r).length === 0;
  if (total === "issued") return { from, grid: sumOfShown, exact: (values) => sum(figures(values)), inHand };
  return {
    from,
    grid: decreases,
    exact: (values, places) => sum(figures(values).map((figure, i) => signed(figure, places[i]))),
    inHand,
  };
}

/** Which sign the form prints before a decrease under (A) to (D) is unconfirmed: either is read as one. */
const isDecrease = (place: string) => !place.startsWith("otherMovements");

function signed(figure: Figure | undefined, place: string): Figure | undefined {
  return isDecrease(place) && Decimal.isDecimal(figure) ? figure.abs().negated() : figure;
}

function decreases(cells: readonly string[], places: readonly string[]): string {
  const terms = cells.map((cell, i) => (isDecrease(places[i]) ? `-ABS(SUM(${cell}))` : `+SUM(${cell})`)).join("");
  return `=IF(${cells.join("&")}="","",${terms.replace(/^\+/, "")})`;
}

/** A check that a balance's lines, opening first and closing last, reconcile. */
export const reconciliation = (...lines: string[]) => ({
  check: {
    from: lines,
    grid: ([first, , last]: readonly string[]) => `=IF(${last}="","",HKMR.RECONCILE(${first}:${last}))`,
  },
});

/** A check of an asserted cell against a balance brought forward, row-wise. */
export const closingCheck = (isMoney: boolean, asserted: string, ...from: string[]) => ({
  check: {
    isMoney,
    from: [asserted, ...from],
    grid: ([closing, ...cells]: readonly string[]) =>
      `=IF(${closing}="","",HKMR.DIFFERENCE(${closing},HKMR.CLOSING(${cells.join(",")})))`,
  },
});

/** A check of share capital against number x par. */
export const capitalCheck = (asserted: string, number: string, par: string) => ({
  check: {
    from: [asserted, number, par],
    isMoney: true,
    grid: ([capital, ...cells]: readonly string[]) =>
      `=IF(${capital}="","",HKMR.DIFFERENCE(${capital},HKMR.CAPITAL(${cells.join(",")})))`,
  },
});

function sumOfShown(cells: readonly string[]): string {
  return `=IF(${cells.join("&")}="","",SUM(${cells.join(",")}))`;
}

function classesOf({ authorised }: MonthlyReturn): readonly unknown[] {
  return typeof authorised === "object" ? authorised.classes : [];
}
