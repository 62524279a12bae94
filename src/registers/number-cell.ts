import { codeOf } from "../model/currency";
import type { Decimal } from "../model/decimal";
import { figureOfNumber, parseFigure } from "../model/figure";
import { Decimal as DecimalClone } from "../model/decimal";
import { isError, type CellProblem, type RegisterCell } from "./cell";

/** What a cell of a number says: a figure, nothing (null: blank, or words for nil), or why it can't be read; a price may name its currency. */
export type NumberReading =
  { readonly figure: Decimal | null; readonly currency?: string } | { readonly problem: CellProblem };

const currencyBefore = /^([A-Z]{2,3}\$?|[\p{Script=Han}]{2,3}|\$)\s*(?=[\d(\-−–.（])/u;
const bareDollar = "$";

/** Reads a cell as a number: digits with or without thousands commas, full-width ones too, negative by brackets or a minus on either side. Words for nil are nothing, and what may be anything else is refused. */
export function readNumber(cell: RegisterCell): NumberReading {
  if (typeof cell === "boolean") return { problem: "notANumber" };
  if (typeof cell === "number") return readDouble(cell);
  if (isError(cell)) return { problem: "cellError" };
  const figure = parseFigure(cell);
  if (figure === undefined) return readMoney(cell);
  return { figure: DecimalClone.isDecimal(figure) ? figure : null };
}

/** A cell of a spreadsheet keeps fifteen digits: a whole number with more has lost some. */
function readDouble(value: number): NumberReading {
  if (Number.isInteger(value) && Math.abs(value) >= 1e15) return { problem: "digitsLost" };
  const figure = figureOfNumber(value);
  return figure === undefined ? { problem: "notANumber" } : { figure };
}

/** "HK$12.50", "HKD 12.50", "港元12.50". */
function readMoney(cell: string): NumberReading {
  const bare = cell.normalize("NFKC").trim();
  const sign = currencyBefore.exec(bare)?.[1];
  if (sign === undefined) return { problem: "notANumber" };
  const figure = parseFigure(bare.slice(sign.length));
  const currency = sign === bareDollar ? undefined : codeOf(sign);
  if (!DecimalClone.isDecimal(figure) || (sign !== bareDollar && currency === undefined))
    return { problem: "notANumber" };
  return { figure, ...(currency !== undefined && { currency }) };
}
