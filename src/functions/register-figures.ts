import { isDay, isMonthEnd } from "../model/calendar-date";
import type { Decimal } from "../model/decimal";
import { wordsOf } from "../registers/cell";
import { registerNames } from "../registers/names";
import type { Asked } from "./asked";
import { dayOf } from "./cells";
import { movementInLog } from "./log-figures";
import { outstanding } from "./outstanding-figures";
import { quoted, Refusal } from "./refusal";
import { cellOf, rowsOfRange } from "./register-range";
import { recognised, type RegisterTable } from "./register-table";
import { stated } from "./stated-figures";

/** A figure of the register in a range, as filling a return has it; nothing (null) for a blank day. Refused where it can't be told surely. */
export function figureAsked(
  range: any[][],
  measure: Asked["measure"],
  date: any,
  of?: any,
  kind?: any,
): Decimal | null {
  const cell = cellOf(date);
  const day = dayOf(cell);
  if (day === "") return null;
  if (!isDay(day)) throw new Refusal(`${quoted(cell)} is not a date. Type it as 31 January 2026.`);
  if (measure !== "closing" && !isMonthEnd(day)) throw new Refusal(`${quoted(cell)} is not the last day of a month.`);
  return figureIn(recognised(rowsOfRange(range ?? [])), { measure, day, of: named(of), kind: named(kind) });
}

/** Words that name something; none for a blank cell, which some versions of Excel pass on as 0. */
function named(cell: unknown): string {
  const plain = cellOf(cell);
  return plain === 0 ? "" : wordsOf(plain);
}

function figureIn(table: RegisterTable, asked: Asked): Decimal {
  switch (table.register) {
    case "options":
    case "awards":
    case "warrants":
    case "convertibles":
      return outstanding(table, asked);
    case "issues":
      return movementInLog(table, asked);
    case "registrar":
    case "mainlandRegistrar":
    case "depositary":
      return stated(table, asked);
    case "nextDay":
      throw new Refusal(`The range reads as ${registerNames.nextDay.toLowerCase()}, which have no balance of their own. Take the register that they were made from.`); // prettier-ignore
  }
}
