import { codeOf } from "../model/currency";
import { digits } from "../model/decimal";
import { isError, isReadable, wordsOf, type CellProblem, type RegisterCell } from "./cell";
import { readDay } from "./date-cell";
import { fields, type FieldKey } from "./fields";
import { readCount, readNumber, saysNil, type NumberReading } from "./number-cell";
import type { ReadingPlan } from "./reading-plan";

/** A value of a column that tells rows apart: words trimmed, a day in ISO form, a figure in plain digits, and the currency that stands beside it, a currency by its code. */
export type KeyReading = { readonly value: string; readonly currency?: string } | { readonly problem: CellProblem };

/** How a column that tells rows apart is read. */
export function keyReaderOf(field: FieldKey, { dateStyles }: ReadingPlan): (cell: RegisterCell) => KeyReading {
  switch (fields[field].kind) {
    case "date":
      return (cell) => {
        const reading = readDay(cell, dateStyles.get(field) ?? {});
        return "problem" in reading ? reading : { value: reading.date };
      };
    case "amount":
      return (cell) => figured(readNumber(cell));
    case "count":
      return (cell) => figured(readCount(cell));
    case "currency":
      return (cell) => (saysNil(cell) ? { value: "" } : worded(cell, (words) => codeOf(words) ?? words));
    case "words":
    case "event":
    case "scheme":
    case "class":
    case "source":
      return (cell) => worded(cell, (words) => words);
  }
}

function figured(reading: NumberReading): KeyReading {
  if ("problem" in reading) return reading;
  const { figure, currency } = reading;
  return { value: figure === null ? "" : digits(figure), ...(currency && { currency }) };
}

function worded(cell: RegisterCell, of: (words: string) => string): KeyReading {
  if (isError(cell)) return { problem: "cellError" };
  const words = wordsOf(cell);
  return isReadable(words) ? { value: of(words) } : { problem: "notReadable" };
}
