import { capital, closing, difference, sum, totalIn } from "../model/balance";
import { isDay, isMonthEnd, serialOf } from "../model/calendar-date";
import { deadlineOf } from "../model/deadline";
import { shippedHolidays } from "../model/holidays";
import { dayOf, exactly, figureOf, orError, wordsOf } from "./cells";
import { figureAsked } from "./register-figures";

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

/**
 * Balance at close of the preceding month as a register has it, exactly: what stood before the first day of the month.
 * @customfunction REGISTER.OPENING
 * @param {any[][]} register Register of options, awards, warrants or convertibles, a row an event or a row a balance, or share registrar's statement; with its header row
 * @param {any} monthEnded The month ended: its last day, as a date or as text such as 31 January 2026
 * @param {any} [schemeOrClass] Scheme, instrument or class of shares, as the register names it; left out, all of them together
 * @returns {any} The balance; where the register does not tell it surely, an error that says why
 */
export function openingInRegister(register: any[][], monthEnded: any, schemeOrClass?: any): any {
  return exactly(() => figureAsked(register, "opening", monthEnded, schemeOrClass));
}

/**
 * Movement of one kind in a month as a register has it, exactly; decreases are negative, as on the form.
 * @customfunction REGISTER.MOVEMENT
 * @param {any[][]} register Register of options, awards, warrants or convertibles, a row an event or a row a balance, or issue and buy-back log; with its header row
 * @param {any} kind Kind of movement: Granted, Exercised, Cancelled, Lapsed, Issued, Converted, Placing, Repurchase of shares
 * @param {any} monthEnded The month ended: its last day, as a date or as text such as 31 January 2026
 * @param {any} [schemeOrClass] Scheme, instrument or class of shares, as the register names it; left out, all of them together
 * @returns {any} The movement; where the register does not tell it surely, an error that says why
 */
export function movementInRegister(register: any[][], kind: any, monthEnded: any, schemeOrClass?: any): any {
  return exactly(() => figureAsked(register, "movement", monthEnded, schemeOrClass, kind));
}

/**
 * Balance at the close of a day as a register has it, exactly: rows of later days do not count.
 * @customfunction REGISTER.CLOSING
 * @param {any[][]} register Register of options, awards, warrants or convertibles, a row an event or a row a balance, or share registrar's statement; with its header row
 * @param {any} date The day, as a date or as text such as 31 January 2026
 * @param {any} [schemeOrClass] Scheme, instrument or class of shares, as the register names it; left out, all of them together
 * @returns {any} The balance; where the register does not tell it surely, an error that says why
 */
export function closingInRegister(register: any[][], date: any, schemeOrClass?: any): any {
  return exactly(() => figureAsked(register, "closing", date, schemeOrClass));
}
