import { dateOfSerial, parseDate, type CalendarDate } from "../model/calendar-date";
import { Decimal, digits, fitsCell } from "../model/decimal";
import { figureOfNumber, parseFigure, type Figure } from "../model/figure";
import { notInHand } from "../model/shape";
import { Refusal } from "./refusal";

/** A number where a cell holds it exactly, else its digits as text; "" for blank and for what is not in hand. */
export function exactly(compute: () => Figure | undefined): number | string {
  return orError(() => {
    const result = compute();
    if (!Decimal.isDecimal(result)) return "";
    return fitsCell(result) ? result.toNumber() : digits(result);
  });
}

/** What is computed, or an error of the grid that says why it is not. */
export function orError(compute: () => number | string): number | string {
  try {
    return compute();
  } catch (error) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode[error instanceof Refusal ? error.code : "invalidValue"],
      error instanceof Error ? error.message : "",
    );
  }
}

/** The figure that a cell states; undefined for what is not in hand. */
export function figureOf(cell: any): Figure | undefined {
  if (cell === null || cell === undefined) return null;
  if (cell === notInHand) return undefined;
  const figure =
    typeof cell === "number" ? figureOfNumber(cell) : typeof cell === "string" ? parseFigure(cell) : undefined;
  if (figure === undefined)
    throw new Error(`"${cell}" is not a figure. Type digits, with or without thousands commas.`);
  return figure;
}

/** The words of a cell; "" for a blank one, which some versions of Excel pass on as 0. */
export function wordsOf(cell: any): string | undefined {
  if (cell === notInHand) return undefined;
  return cell === null || cell === undefined || cell === 0 ? "" : String(cell).trim();
}

/** The day that a cell states; "" for a blank one. */
export function dayOf(cell: any): CalendarDate {
  if (cell === null || cell === undefined || cell === "" || cell === 0 || cell === notInHand) return "";
  const day = typeof cell === "number" ? dateOfSerial(cell) : parseDate(String(cell));
  if (day === undefined) throw new Error(`"${cell}" is not a date. Type it as 31 January 2026.`);
  return day;
}
