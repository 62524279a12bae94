import type { CalendarDate } from "../model/calendar-date";
import type { RegisterCell } from "./cell";
import { daysOfNumber, type NumberOrder } from "./date-cell";
import type { FieldKey } from "./fields";
import { locateColumns, type RegisterMapping } from "./mapping";
import type { MappingDraft } from "./mapping-draft";
import type { RegisterHead } from "./register-reading";
import { dateFields, daysShown, type DaysShown } from "./suggest-mapping";

/** What is asked of a column of days; of its numbers by a row that holds one, and the days that it may be. */
export interface DaysAsked extends DaysShown {
  readonly number?: { readonly row: number; readonly days: Readonly<Record<NumberOrder, CalendarDate>> };
}

/** What is asked of a column of days: nothing where its cells show how they are written. */
export function daysAsked(draft: MappingDraft, field: FieldKey): DaysAsked | undefined {
  const of = draft.columns[field];
  if (!of || dateFields([field]).length === 0) return undefined;
  const cells = cellsBelow(draft, of.column);
  const shown = daysShown(cells, draft.head.is1904);
  if (!shown.isAsked) return undefined;
  const { numberAt } = shown;
  if (numberAt === undefined) return shown;
  const { asItStands = "", exchanged = "" } = daysOfNumber(cells[numberAt], draft.head);
  const row = draft.head.firstRow + draft.headerAt + 1 + numberAt;
  return { ...shown, number: { row, days: { asTheyStand: asItStands, exchanged } } };
}

/** Whether something that is asked of a column of days has no answer yet. */
export function isOpen(draft: MappingDraft, field: FieldKey): boolean {
  const { asksOrder = false, asksYears = false, asksNumbers = false } = daysAsked(draft, field) ?? {};
  const { order, hasShortYears, numbers } = draft.days[field] ?? {};
  const open = [asksOrder && order === undefined, asksYears && hasShortYears === undefined, asksNumbers && numbers === undefined]; // prettier-ignore
  return open.includes(true);
}

/** Whether a register that is connected holds days as numbers of which nobody was asked when it was. */
export function hasNewNumbers(mapping: RegisterMapping, head: RegisterHead, headerAt: number): boolean {
  const { columns } = locateColumns(mapping, head.rows[headerAt]);
  return dateFields([...columns.keys()]).some((field) => {
    const { asksNumbers } = daysShown(cellsBelow({ head, headerAt }, columns.get(field) ?? -1), head.is1904);
    return asksNumbers && mapping.days[field]?.numbers === undefined;
  });
}

/** The cells of a column below the header. */
export function cellsBelow(
  { head, headerAt }: Pick<MappingDraft, "head" | "headerAt">,
  column: number,
): readonly RegisterCell[] {
  return head.rows.slice(headerAt + 1).map((row) => row[column] ?? "");
}
