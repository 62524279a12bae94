import { printedDate, type CalendarDate } from "../model/calendar-date";
import type { FieldKey } from "../registers/fields";
import { likelyMeaning, meaningsOf } from "../registers/meanings";
import { isPlainRow, kindOfRow } from "../registers/reading-plan";
import { RowReader } from "../registers/row-reader";
import { CellCache } from "../registers/cell-cache";
import { opening } from "./kind-asked";
import { quoted, Refusal } from "./refusal";
import type { ReadingOfTable } from "./read-register";
import type { RegisterTable } from "./register-table";

/** Refused where a balance is brought forward that rows before it, or another balance, have in them already: both would count. */
export function refuseCountedTwice(
  { plan, rows }: ReadingOfTable,
  { register }: RegisterTable,
  name: FieldKey,
  names: ReadonlySet<string | undefined>,
): void {
  const shape = { ...plan.shape, keys: [name, "event", "eventDate"] as const, periods: [], sums: [] };
  const reader = new RowReader({ ...plan, shape });
  const isOpening = new CellCache((event) => likelyMeaning(String(event), meaningsOf(register, "event"))?.meaning === opening); // prettier-ignore
  const first = new Map<string, CalendarDate>();
  const brought = new Map<string, readonly [day: CalendarDate, row: number]>();
  for (const [cells, row] of rows) {
    if (!isPlainRow(cells, plan) && kindOfRow(cells, plan) !== "row") continue;
    reader.read(cells);
    const [own, event, day] = reader.values;
    if (!names.has(own) || day > plan.month.ended) continue;
    if (day < (first.get(own) ?? "9999")) first.set(own, day);
    if (isOpening.get(event) && day > (brought.get(own)?.[0] ?? "")) brought.set(own, [day, row]);
  }
  for (const [own, [day, row]] of brought) {
    if (first.get(own) !== day) throw new Refusal(`Row ${row} of the range brings a balance of ${quoted(own)} forward to ${printedDate(day)}, and earlier rows have it in them already. Leave out the row or those before it.`); // prettier-ignore
  }
}
