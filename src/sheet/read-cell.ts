import { dateOfSerial, parseDate } from "../model/calendar-date";
import { Decimal, digits } from "../model/decimal";
import { figureOfNumber, parseFigure } from "../model/figure";
import { tickMark } from "./content";
import type { CellValue } from "./sheet-reading";
import type { Kind } from "./spec";
import { notInHand, says } from "./state-words";

/** What a cell says: a value of the return (undefined: not in hand), or why it can't be read. */
export type CellReading =
  | { readonly value: unknown; readonly digitsLost?: boolean; readonly isText?: boolean }
  | { readonly unreadable: "error" | "kind" };

const errors =
  /^#(NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/i;
const ticks = new Set([tickMark, "✓", "√", "☑", "x", "yes", "true"]);
const firstOfSixteenDigits = 1e15;

/** Reads a cell as a kind of field. */
export function readCell(value: CellValue | undefined, kind: Kind): CellReading {
  if (typeof value === "string" && errors.test(value.trim())) return { unreadable: "error" };
  if (typeof value === "string" && says(notInHand, value)) return { value: undefined };
  switch (kind) {
    case "shares":
    case "amount":
    case "price":
      return readFigure(value ?? "");
    case "date":
      return readDate(value ?? "");
    case "tick":
      return readTick(value ?? "");
    case "text":
    case "code":
    case "currency":
      return { value: textIn(value ?? "") };
  }
}

/** Whether the cell shows an error of the grid. */
export function isCellError(value: CellValue | undefined): boolean {
  return typeof value === "string" && errors.test(value.trim());
}

function readFigure(value: CellValue): CellReading {
  if (typeof value === "boolean") return { unreadable: "kind" };
  if (typeof value === "string") return readText(value);
  const figure = figureOfNumber(value);
  const digitsLost = Number.isInteger(value) && Math.abs(value) >= firstOfSixteenDigits;
  return figure === undefined ? { unreadable: "kind" } : { value: figure, ...(digitsLost && { digitsLost }) };
}

/** A figure that is text reads well, and yet the sheet's own sums pass over it. */
function readText(value: string): CellReading {
  const figure = parseFigure(value);
  if (figure === undefined) return { unreadable: "kind" };
  return { value: figure, ...(Decimal.isDecimal(figure) && { isText: true }) };
}

function readDate(value: CellValue): CellReading {
  if (typeof value === "boolean") return { unreadable: "kind" };
  return readable(typeof value === "number" ? dateOfSerial(value) : parseDate(value));
}

function readTick(value: CellValue): CellReading {
  const text = String(value).trim().toLowerCase();
  if (text === "" || text === "false") return { value: false };
  return ticks.has(text) ? { value: true } : { unreadable: "kind" };
}

function readable(value: unknown): CellReading {
  return value === undefined ? { unreadable: "kind" } : { value };
}

/** A number typed where a text belongs keeps its digits, not an exponent. */
function textIn(value: CellValue): string {
  if (typeof value !== "number") return String(value);
  const figure = figureOfNumber(value);
  return figure === undefined ? String(value) : digits(figure);
}
