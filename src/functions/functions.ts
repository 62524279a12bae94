import { capital, closing, difference, sum, totalIn } from "../model/balance";
import { dateOfSerial, isDay, isMonthEnd, parseDate, serialOf, type CalendarDate } from "../model/calendar-date";
import { deadlineOf } from "../model/deadline";
import { Decimal, digits, fitsCell } from "../model/decimal";
import { figureOfNumber, parseFigure, type Figure } from "../model/figure";
import { shippedHolidays } from "../model/holidays";
import { notInHand } from "../model/shape";

/** 08:30 as a fraction of a day. */
const timeDue = 8.5 / 24;

/**
 * Balance at close of the month: balance at close of preceding month plus increase / decrease (-), exactly.
 * @customfunction CLOSING
 * @param {any} opening Balance at close of preceding month
 * @param {any[][]} [change] Increase / decrease (-): a cell, or a range of movements; blank counts as nil
 * @returns {any} Balance at close of the month
 */
export function closingBalance(opening: any, change?: any[][]): any {
  return exactly(() => closing(figureOf(opening), sum((change ?? []).flat().map(figureOf))));
}

/**
 * Share capital: number of shares x par value, exactly. A result of more than 15 digits comes back as text.
 * @customfunction CAPITAL
 * @param {any} number Number of shares
 * @param {any} par Par value of one share
 * @returns {any} Share capital in the currency of the par value
 */
export function shareCapital(number: any, par: any): any {
  return exactly(() => capital(figureOf(number), figureOf(par)));
}

/**
 * Total of the amounts that are in one currency, exactly.
 * @customfunction TOTAL
 * @param {any} currency Currency of the total, as the form writes it: HKD, RMB
 * @param {any[]} currenciesAndAmounts Currency and amount by turns: HKD, 100, USD, 50
 * @returns {any} Total in that currency
 */
export function totalByCurrency(currency: any, currenciesAndAmounts: any[]): any {
  return exactly(() => {
    const cells = currenciesAndAmounts;
    const amounts = cells.flatMap((cell, i) =>
      i % 2 === 0 ? [{ currency: wordsOf(cell), amount: figureOf(cells[i + 1]) }] : [],
    );
    const total = wordsOf(currency);
    return total === "" ? null : total && totalIn(total, amounts);
  });
}

/**
 * What is asserted less what is calculated, exactly: 0 when they reconcile, positive when too much is asserted.
 * @customfunction DIFFERENCE
 * @param {any} asserted The figure as stated
 * @param {any} calculated The figure as it should be
 * @returns {any} The difference, in the unit of both
 */
export function differenceBetween(asserted: any, calculated: any): any {
  return exactly(() => {
    const figures = [figureOf(asserted), figureOf(calculated)] as const;
    return figures[0] === null && figures[1] === null ? null : difference(...figures);
  });
}

/**
 * Reconciles a balance: its last line less the sum of the lines above it, exactly; 0 when opening and movements make the closing.
 * @customfunction RECONCILE
 * @param {any[][]} lines Balance at close of preceding month, increase / decrease (-), balance at close of the month, one below the other
 * @returns {any} The difference: 0 when the balance reconciles
 */
export function reconcileBalance(lines: any[][]): any {
  return exactly(() => {
    const figures = lines.map(([cell]) => figureOf(cell));
    const asserted = figures.pop();
    const calculated = sum(figures);
    return asserted === null && calculated === null ? null : difference(asserted, calculated);
  });
}

/**
 * Deadline of the month's return: 08:30 Hong Kong time on the fifth business day after the month end. Format the cell as a date with its time.
 * @customfunction DEADLINE
 * @param {any} monthEnded The month ended: its last day, as a date or as text such as 31 January 2026
 * @param {any[][]} [holidays] Days on which the Exchange is closed, all of the year's, in place of the table that comes with the add-in
 * @returns {any} Day and time of the deadline, as Excel counts days
 */
export function deadlineOfReturn(monthEnded: any, holidays?: any[][]): any {
  return orError(() => {
    const month = dayOf(monthEnded);
    if (month === "") return "";
    if (!isMonthEnd(month)) throw new Error(`"${monthEnded}" is not the last day of a month.`);
    const days = (holidays ?? []).flat().map(dayOf);
    const own = days.filter(isDay).map((date) => ({ date, reason: "" }));
    const deadline = deadlineOf(month, holidays ? own : shippedHolidays);
    if (!deadline) throw new Error("The holidays do not cover the days after this month.");
    return serialOf(deadline.day) + timeDue;
  });
}

/** A number where a cell holds it exactly, else its digits as text; "" for blank and for what is not in hand. */
function exactly(compute: () => Figure | undefined): number | string {
  return orError(() => {
    const result = compute();
    if (!Decimal.isDecimal(result)) return "";
    return fitsCell(result) ? result.toNumber() : digits(result);
  });
}

/** What is computed, or an error of the grid that says why it is not. */
function orError(compute: () => number | string): number | string {
  try {
    return compute();
  } catch (error) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      error instanceof Error ? error.message : "",
    );
  }
}

function figureOf(cell: any): Figure | undefined {
  if (cell === null || cell === undefined) return null;
  if (cell === notInHand) return undefined;
  const figure =
    typeof cell === "number" ? figureOfNumber(cell) : typeof cell === "string" ? parseFigure(cell) : undefined;
  if (figure === undefined)
    throw new Error(`"${cell}" is not a figure. Type digits, with or without thousands commas.`);
  return figure;
}

function wordsOf(cell: any): string | undefined {
  if (cell === notInHand) return undefined;
  return cell === null || cell === undefined || cell === 0 ? "" : String(cell).trim();
}

/** The day that a cell states; "" for a blank one, which some versions of Excel pass on as 0. */
function dayOf(cell: any): CalendarDate {
  if (cell === null || cell === undefined || cell === "" || cell === 0 || cell === notInHand) return "";
  const day = typeof cell === "number" ? dateOfSerial(cell) : parseDate(String(cell));
  if (day === undefined) throw new Error(`"${cell}" is not a date. Type it as 31 January 2026.`);
  return day;
}
