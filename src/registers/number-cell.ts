import { codeOf } from "../model/currency";
import { parseDecimal, type Decimal } from "../model/decimal";
import { figureOfNumber } from "../model/figure";
import { isError, narrowed, type CellProblem, type RegisterCell } from "./cell";

/**
 * What a cell of a number says: a figure, nothing (null: blank, or words for nil), or why it can't be read.
 * Money may name its currency; "" where its sign is of several.
 */
export type NumberReading =
  { readonly figure: Decimal | null; readonly currency?: string } | { readonly problem: CellProblem };

const wordsForNil = /^$|^(nil|none|zero|n\/?a|not applicable|不適用|不适用|無|无|零|[-\u2212\u2013\u2014]+)\.?$/i;
const nothingSaid = /^$|^(n\/?a|not applicable|不適用|不适用)\.?$/i;
/** A figure with the sign or code of a currency before or after it, itself after a minus or bracket. */
const markedBefore =
  /^([-\u2212\u2013(]?) ?([a-z]{1,3}\$|[a-z]{3}|\p{Script=Han}{2,3}|[$€£]) ?(?=[\d(\-\u2212\u2013.])(.+)$/iu;
const markedAfter = /^()(?:([^a-z]+?) ?)([a-z]{3}|\p{Script=Han}{2,3})$/iu;
const currencies: ReadonlySet<string> = new Set(
  "HKD RMB USD EUR GBP JPY SGD AUD CAD NZD CHF MOP TWD KRW THB MYR IDR PHP INR VND".split(" "),
);
const marks: Readonly<Record<string, string>> = {
  $: "",
  "€": "EUR",
  "£": "GBP",
  港幣: "HKD",
  港币: "HKD",
  人民币: "RMB",
};
/** Characters with which words begin that say something: most, told without reading on. */
const saysAtOnce = Array.from({ length: 123 }, (_, code) => /[\da-mo-z]/i.test(String.fromCharCode(code)));
/** Doubles from here on have no room for what stands after the point, or for the last digit itself. */
const [fractionLost, digitsLost] = [1e14, 1e15];
/** "1.000" is a thousand to many, and one to others. */
const mayBeThousands = /^\D*\d{1,3}\.\d{3}\D*$/;

/** Reads a cell as a number: digits with or without thousands commas, full-width ones too, negative by brackets or a minus on either side. Words for nil are nothing, and what may be anything else is refused. */
export function readNumber(cell: RegisterCell): NumberReading {
  if (typeof cell === "boolean") return { problem: "notANumber" };
  if (typeof cell === "number") return readDouble(cell);
  if (isError(cell)) return { problem: "cellError" };
  if (saysNil(cell)) return { figure: null };
  const text = narrowed(cell);
  const figure = parseDecimal(text.replace(/^\+(?=\d)/, ""));
  return figure === undefined ? readMoney(text) : { figure };
}

/** Reads a cell as a number of shares or options: it is whole, and no money. */
export function readCount(cell: RegisterCell): NumberReading {
  const reading = readNumber(cell);
  if ("problem" in reading || reading.figure === null) return reading;
  if (reading.currency !== undefined) return { problem: "notANumber" };
  const isSure = typeof cell !== "string" || !mayBeThousands.test(narrowed(cell));
  return reading.figure.isInteger() && isSure ? reading : { problem: "notWhole" };
}

/** Whether a cell is blank, or says nil in words. */
export function saysNil(cell: RegisterCell): boolean {
  return typeof cell === "string" && wordsForNil.test(narrowed(cell));
}

/** Whether a cell says that there is nothing to say: it is blank, or not applicable. Nil and a dash say a figure. */
export function saysNothing(cell: RegisterCell): boolean {
  if (typeof cell !== "string") return false;
  return cell === "" || (!saysAtOnce[cell.charCodeAt(0)] && nothingSaid.test(narrowed(cell)));
}

/** A cell of a spreadsheet keeps fifteen digits: a number with more has lost some. */
function readDouble(value: number): NumberReading {
  const size = Math.abs(value);
  if (size >= digitsLost || (size >= fractionLost && !Number.isInteger(value))) return { problem: Number.isFinite(value) ? "digitsLost" : "notANumber" }; // prettier-ignore
  const figure = figureOfNumber(value);
  return figure === undefined ? { problem: "notANumber" } : { figure };
}

/** "HK$12.50", "(HKD 12.50)", "12.50 港元". */
function readMoney(text: string): NumberReading {
  const [, sign = "", mark = "", digits = ""] = markedBefore.exec(text) ?? [];
  const [, , before = "", markBehind = ""] = mark === "" ? (markedAfter.exec(text) ?? []) : [];
  const currency = currencyOf(mark || markBehind);
  const figure = parseDecimal(mark === "" ? before : sign + digits);
  return figure === undefined || currency === undefined ? { problem: "notANumber" } : { figure, currency };
}

/** The currency of a sign or code; undefined for what is none. */
function currencyOf(mark: string): string | undefined {
  const code = marks[mark] ?? codeOf(mark);
  return code === "" || (code !== undefined && currencies.has(code)) ? code : undefined;
}
