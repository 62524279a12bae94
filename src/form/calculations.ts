import { capital, capitalChange, negated, sum, totalIn } from "../model/balance";
import { Decimal } from "../model/decimal";
import type { Figure } from "../model/figure";
import type { ShareClass } from "../model/monthly-return";
import { classesOf } from "../model/parts";
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
    ...classesOf(r.authorised).flatMap((_, i) => [
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

/** Total of A to E for a class of Part II: its groups' totals in every part of III, which the grid finds by the class that each names. */
export function totalOfPartIII(total: "issued" | "treasury"): Calculation {
  const place = (part: GroupedPart) => (i: number) => `${part}.classes[${i}].total.${total}`;
  return {
    from: (r, entry) => {
      const shares = valueAt(r, `${entry}.shares`) as ShareClass;
      return groupedParts.flatMap((part) => groupsOf(r, part, shares).map(place(part)));
    },
    grid: (cells, places) =>
      shownUnless(
        `${cells.join("&")}=""`,
        cells.map((cell, i) => term(`SUM(${cell})`, total, places[i])),
      ),
    byLabel: {
      of: (r) => groupedParts.flatMap((part) => classesOf<unknown>(r[part]).map((_, i) => place(part)(i))),
      grid: (lookups) => {
        const none = lookups.map(({ labels, label }) => `COUNTIF(${labels},${label})`).join("+");
        const sums = lookups.map(({ labels, label, totals }) => `SUMIF(${labels},${label},${totals})`);
        return shownUnless(
          `${none}=0`,
          sums.map((one, i) => term(one, total, lookups[i].place)),
        );
      },
    },
    exact: (values, places) => {
      const signed = figures(values).map((figure, i) => (isDecrease(total, places[i]) ? decrease(figure) : figure));
      return signed.length > 0 && signed.every((figure) => figure === null) ? new Decimal(0) : sum(signed);
    },
    inHand: (r) => lacksOfPartIII(r).length === 0,
  };
}

/** Which sign the form prints before a decrease under (A) to (D) is unconfirmed: either is read as one. */
function isDecrease(total: "issued" | "treasury", place: string): boolean {
  return total === "treasury" && !place.startsWith("otherMovements");
}

function decrease(figure: Figure | undefined): Figure | undefined {
  return Decimal.isDecimal(figure) ? figure.abs().negated() : figure;
}

function term(sum: string, total: "issued" | "treasury", place: string): string {
  return isDecrease(total, place) ? `-ABS(${sum})` : `+${sum}`;
}

function shownUnless(condition: string, terms: readonly string[]): string {
  return `=IF(${condition},"",${terms.join("").replace(/^\+/, "")})`;
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
