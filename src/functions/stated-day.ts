import { printedDate, type CalendarDate } from "../model/calendar-date";
import { wordsOf, type RegisterCell } from "../registers/cell";
import { readDay } from "../registers/date-cell";
import { Refusal } from "./refusal";
import type { RegisterTable } from "./register-table";

const day =
  /\d{1,2}[ -][a-z]{3,9}[ -]\d{4}|[a-z]{3,9}\.? \d{1,2}, ?\d{4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日/gi;
const leading = /(?:\bas (?:at|of|on)|\bended|\bending|\bto|截至|至|於|于)\s*[:：]?\s*$/i;

/** Refused where a table of balances says above its headers that it is as at another day than is asked for; most do not say. */
export function refuseOtherDay({ rows, headerRow }: RegisterTable, asked: CalendarDate): void {
  const other = rows.slice(0, headerRow).flatMap(titleDays).find((one) => one !== asked); // prettier-ignore
  if (other !== undefined) throw new Refusal(`The range says that it is as at ${printedDate(other)}, and not ${printedDate(asked)}. Take the range of the month that is meant.`, "notAvailable"); // prettier-ignore
}

/** Days after words such as "as at", in one cell or in the next. */
function titleDays(cells: readonly RegisterCell[]): CalendarDate[] {
  return cells.flatMap((cell, i) => {
    const words = wordsOf(cell);
    const inside = [...words.matchAll(day)].filter(({ index }) => leading.test(words.slice(0, index)));
    const beside = leading.test(words) ? parsed(cells[i + 1] ?? "") : [];
    return [...inside.flatMap(([one]) => parsed(one)), ...beside];
  });
}

function parsed(cell: RegisterCell): CalendarDate[] {
  const reading = readDay(cell, {});
  return "date" in reading && reading.date !== "" ? [reading.date] : [];
}
