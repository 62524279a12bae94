import { codeOf } from "../model/currency";
import { digits } from "../model/decimal";
import { wordsOf, isError, type CellProblem, type RegisterCell } from "./cell";
import { readDay } from "./date-cell";
import { fields, type FieldKey } from "./fields";
import { readNumber } from "./number-cell";
import type { ReadingPlan } from "./reading-plan";

/** A value of a column that tells rows apart: words trimmed, a day in ISO form, a figure in plain digits, a currency by its code. */
export type KeyReading = { readonly value: string } | { readonly problem: CellProblem };

/** How a column that tells rows apart is read. */
export function keyReaderOf(field: FieldKey, { dateStyles }: ReadingPlan): (cell: RegisterCell) => KeyReading {
  switch (fields[field].kind) {
    case "date":
      return (cell) => {
        const reading = readDay(cell, dateStyles.get(field) ?? {});
        return "problem" in reading ? reading : { value: reading.date };
      };
    case "amount":
    case "count":
      return readFigure;
    case "currency":
      return (cell) => worded(cell, (words) => codeOf(words) ?? words);
    case "words":
    case "event":
    case "scheme":
    case "class":
    case "source":
      return (cell) => worded(cell, (words) => words);
  }
}

function readFigure(cell: RegisterCell): KeyReading {
  const reading = readNumber(cell);
  if ("problem" in reading) return reading;
  return { value: reading.figure === null ? "" : digits(reading.figure) };
}

function worded(cell: RegisterCell, of: (words: string) => string): KeyReading {
  return isError(cell) ? { problem: "cellError" } : { value: of(wordsOf(cell)) };
}
