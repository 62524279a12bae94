import type { RegisterCell } from "./cell";
import { daysOfNumber, hasShortYear, orderShown, type DateOrder } from "./date-cell";
import { fields, type FieldKey } from "./fields";
import { likelyHeaderRow, matchColumns, sure, type ColumnMatch } from "./match-columns";
import { registerOf, registers } from "./catalogue";
import type { WrittenDays } from "./mapping";
import { shapes, type RegisterId, type Shape, type ShapeSpec } from "./register";

/** How much a name that fits counts beside the columns. */
const namedCounts = 2;

/** What a table most likely is, before a person has said anything of it. */
export interface SuggestedColumns {
  readonly register: RegisterId;
  readonly shape: Shape;
  /** Index of the header row among the rows that were looked at. */
  readonly headerRow: number;
  readonly matches: readonly ColumnMatch[];
}

/** What the columns of a register most likely are, in the shape whose columns they fit best. */
export function suggestColumns(
  register: RegisterId,
  rows: readonly (readonly RegisterCell[])[],
  headerRow?: number,
): SuggestedColumns {
  const { shapes: known } = registerOf(register);
  const of = shapes.flatMap((shape) => {
    const spec = known[shape];
    return spec ? [suggestIn(register, shape, spec, rows, headerRow)] : [];
  });
  return of.sort((a, b) => fitOf(b) - fitOf(a))[0];
}

/** The register that a table most likely is, by its columns and by what it is called; undefined where it is like none. */
export function suggestRegister(rows: readonly (readonly RegisterCell[])[], name = ""): RegisterId | undefined {
  const all = registers.map(({ id }) => suggestColumns(id, rows));
  const complete = all.filter((one) => lacking(one.matches, shapeSpecOf(one)).length === 0);
  const likely = (one: SuggestedColumns) => fitOf(one) + (isNamed(one, rows, name) ? namedCounts : 0);
  return complete.sort((a, b) => likely(b) - likely(a))[0]?.register;
}

/** Registers with the same columns are told apart by their names, and by the titles above their headers. */
function isNamed({ register, headerRow }: SuggestedColumns, rows: readonly (readonly RegisterCell[])[], name: string) {
  const titles = rows.slice(0, headerRow + 1).flat();
  return registerOf(register).named?.test([name, ...titles].join(" ")) === true;
}

/** Required columns that have no match; one of several where one is enough. */
export function lacking(
  matches: readonly Pick<ColumnMatch, "field">[],
  { required, oneOf = [] }: Pick<ShapeSpec, "required" | "oneOf">,
): readonly FieldKey[] {
  const has = (field: FieldKey) => matches.some((one) => one.field === field);
  const without = required.filter((field) => !has(field));
  return oneOf.length > 0 && !oneOf.some(has) ? [...without, oneOf[0]] : without;
}

/** Whether every column that is needed is there, and each was matched so surely that nobody has to be asked. */
export function isSure(matches: readonly ColumnMatch[], spec: ShapeSpec): boolean {
  const isClear = ({ confidence, rival }: ColumnMatch) => confidence >= sure && rival === undefined;
  return lacking(matches, spec).length === 0 && matches.every(isClear);
}

/** What a column of days shows of its order; a person is asked where it shows none, shows both, writes years with two digits, or holds numbers that may be exchanged. */
export interface DaysShown extends WrittenDays {
  readonly isAsked: boolean;
  /** Whether the order is asked, whether years of two digits are, and whether numbers are. */
  readonly asksOrder: boolean;
  readonly asksYears: boolean;
  readonly asksNumbers: boolean;
  /** Where among the cells the first number stands that may be exchanged. */
  readonly numberAt?: number;
  /** A cell that can be read more than one way. */
  readonly sample?: string;
}

/** How a column writes its days, as far as its cells show it. */
export function daysShown(cells: readonly RegisterCell[], is1904 = false): DaysShown {
  const shown = cells.map(orderShown);
  const orders = new Set(shown.filter((one): one is DateOrder => one === "dayFirst" || one === "monthFirst"));
  const isOpen = orders.size === 2 || (orders.size === 0 && shown.includes("either"));
  const short = cells.find(hasShortYear);
  const sample =
    short ?? cells.find((_, i) => shown[i] === "either" || (orders.size === 2 && shown[i] === "monthFirst"));
  const [order] = orders;
  const numberAt = orders.size === 1 ? numberInDoubt(cells, is1904) : undefined;
  const shownBy = sample ?? (numberAt === undefined ? undefined : cells[numberAt]);
  return {
    isAsked: isOpen || short !== undefined || numberAt !== undefined,
    asksOrder: isOpen,
    asksYears: short !== undefined,
    asksNumbers: numberAt !== undefined,
    ...(numberAt !== undefined && { numberAt }),
    ...(order !== undefined && orders.size === 1 && { order }),
    ...(shownBy !== undefined && { sample: String(shownBy) }),
  };
}

/** The first number whose day and month may be exchanged, where each may: a spreadsheet of the other order makes numbers of just those texts that are days to it. */
function numberInDoubt(cells: readonly RegisterCell[], is1904: boolean): number | undefined {
  const days = cells.map((cell) => daysOfNumber(cell, { is1904 }));
  const isFirm = days.some(({ asItStands, exchanged }) => asItStands !== undefined && exchanged === undefined);
  const at = days.findIndex(({ asItStands, exchanged }) => exchanged !== undefined && exchanged !== asItStands);
  return isFirm || at < 0 ? undefined : at;
}

/** The columns of days among the matches. */
export function dateFields(matched: readonly FieldKey[]): readonly FieldKey[] {
  return matched.filter((field) => fields[field].kind === "date");
}

function suggestIn(
  register: RegisterId,
  shape: Shape,
  spec: ShapeSpec,
  rows: readonly (readonly RegisterCell[])[],
  chosen: number | undefined,
): SuggestedColumns {
  const headerRow = chosen ?? likelyHeaderRow(rows, spec) ?? 0;
  return { register, shape, headerRow, matches: matchColumns(rows[headerRow] ?? [], spec) };
}

function shapeSpecOf({ register, shape }: SuggestedColumns): ShapeSpec {
  return registerOf(register).shapes[shape] as ShapeSpec;
}

/** How well columns fit a register: those that are needed count for more, and one that lacks takes away. */
export function fitOf(one: SuggestedColumns): number {
  const spec = shapeSpecOf(one);
  const needed = new Set([...spec.required, ...(spec.oneOf ?? [])]);
  const found = one.matches.reduce((sum, { field, confidence }) => sum + confidence * (needed.has(field) ? 2 : 1), 0);
  return found - 3 * lacking(one.matches, spec).length;
}
