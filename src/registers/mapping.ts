import type { Encoding } from "./encoding";
import type { CalendarDate } from "../model/calendar-date";
import { wordsOf, type RegisterCell } from "./cell";
import type { DateStyle, NumberOrder } from "./date-cell";
import type { FieldKey } from "./fields";
import { folded } from "./folded";
import { currencyOfHeader } from "./header-brackets";
import { registerOf } from "./catalogue";
import { monthOf } from "./month";
import type { ReadingPlan } from "./reading-plan";
import type { RegisterId, Shape, ShapeSpec } from "./register";

/** Where a register stands: on a sheet, in a table or a named range of the workbook, or in a file. */
export interface RegisterSource {
  readonly kind: "sheet" | "table" | "name" | "file";
  readonly name: string;
  /** The sheet of a file that has several. */
  readonly sheet?: string;
  /** How the characters of a file are written, where it does not say so itself. */
  readonly encoding?: Encoding;
}

/** How a column writes its days, as far as that had to be asked. */
export interface WrittenDays extends Pick<DateStyle, "order" | "hasShortYears"> {
  readonly numbers?: NumberOrder;
}

/** How decreases are written: as numbers whose kind tells the sign, or with their sign. */
export type Signs = "byKind" | "asStated";

/** How one register is read and what its values mean; kept from month to month, and found again by headers and never by position. */
export interface RegisterMapping {
  readonly register: RegisterId;
  readonly source: RegisterSource;
  readonly shape: Shape;
  readonly columns: Readonly<Partial<Record<FieldKey, string>>>;
  readonly days: Readonly<Partial<Record<FieldKey, WrittenDays>>>;
  /** What values mean, by the words of the register. */
  readonly values: Readonly<Partial<Record<FieldKey, Readonly<Record<string, string>>>>>;
  readonly signs?: Signs;
  /** Whether awards are reported among options in III(A), and not in III(D). */
  readonly isAmongOptions?: boolean;
}

/** The columns of a shape. */
export function shapeOf({ register, shape }: Pick<RegisterMapping, "register" | "shape">): ShapeSpec {
  return registerOf(register).shapes[shape] as ShapeSpec;
}

/** Where the headers of a mapping stand among those of the register; missing are those that are not there any more. */
export function locateColumns(
  { columns }: Pick<RegisterMapping, "columns">,
  headers: readonly RegisterCell[],
): { readonly columns: ReadonlyMap<FieldKey, number>; readonly missing: readonly FieldKey[] } {
  const texts = headersNamed(headers).map(exactly);
  const at = (Object.entries(columns) as [FieldKey, string][]).map(
    ([field, header]) => [field, texts.indexOf(exactly(header))] as const,
  );
  return {
    columns: new Map(at.filter(([, column]) => column >= 0)),
    missing: at.filter(([, column]) => column < 0).map(([field]) => field),
  };
}

const several = 2;

/** The row of the headers among the first rows of a register; undefined where the first that has several of them lacks most. */
export function locateHeaderRow(
  mapping: Pick<RegisterMapping, "columns">,
  rows: readonly (readonly RegisterCell[])[],
): number | undefined {
  const found = rows.map((row) => locateColumns(mapping, row).columns.size);
  const wanted = Object.keys(mapping.columns).length;
  // Headers that are printed again further down are complete where those at the top were renamed.
  const first = found.findIndex((count) => count >= Math.min(several, wanted));
  return first >= 0 && found[first] * 2 > wanted ? first : undefined;
}

/** Whether the first rows of a register have every header that a mapping names. */
export function hasHeaders(
  mapping: Pick<RegisterMapping, "columns">,
  rows: readonly (readonly RegisterCell[])[],
): boolean {
  const at = locateHeaderRow(mapping, rows);
  return at !== undefined && locateColumns(mapping, rows[at]).missing.length === 0;
}

/** How the rows below the headers are read for the month that ended on a day. */
export function planOf(
  mapping: Omit<RegisterMapping, "source" | "values">,
  headers: readonly RegisterCell[],
  monthEnded: CalendarDate,
  is1904: boolean,
): ReadingPlan {
  const { columns } = locateColumns(mapping, headers);
  const dates = Object.keys(mapping.columns) as FieldKey[];
  const shape = shapeOf(mapping);
  const isMoney = registerOf(mapping.register).isMoney === true;
  const currency = currencyOfHeader(mapping.columns.price);
  const amountCurrency = isMoney ? currencyOfSums(mapping.columns, shape) : undefined;
  return {
    shape,
    isMoney,
    columns,
    dateStyles: new Map(dates.map((field) => [field, { ...mapping.days[field], is1904 }])),
    month: monthOf(monthEnded),
    headers,
    ...(currency !== undefined && { currency }),
    ...(amountCurrency !== undefined && { amountCurrency }),
  };
}

/** The currency of amounts that their headers name: "Principal amount (US$)". */
function currencyOfSums(columns: RegisterMapping["columns"], { sums }: ShapeSpec): string | undefined {
  return sums.map((field) => currencyOfHeader(columns[field])).find((one) => one !== undefined);
}

/** Headers as a mapping names them: of several that are the same it is said which is meant, so that one which comes to them is not taken for another. */
export function headersNamed(headers: readonly RegisterCell[]): readonly string[] {
  const words = headers.map(wordsOf);
  const alike = (one: string) => words.flatMap((other, i) => (other !== "" && exactly(other) === exactly(one) ? [i] : [])); // prettier-ignore
  return words.map((one, i) => {
    const all = alike(one);
    return all.length > 1 ? `${one} (${all.indexOf(i) + 1} of ${all.length})` : one;
  });
}

/** Headers are the same by all of their words, brackets included. */
export function exactly(header: string): string {
  return folded(`${header} .`);
}
