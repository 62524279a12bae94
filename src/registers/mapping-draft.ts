import type { RegisterCell } from "./cell";
import { cellsBelow, isOpen } from "./days-asked";
import { registerOf } from "./catalogue";
import type { FieldKey } from "./fields";
import { headersNamed, locateColumns, locateHeaderRow, type RegisterMapping, type RegisterSource, type WrittenDays } from "./mapping"; // prettier-ignore
import { fieldsOf, matchColumns, sure, type ColumnMatch } from "./match-columns";
import type { RegisterHead } from "./register-reading";
import { shapes, type RegisterId, type Shape, type ShapeSpec } from "./register";
import { dateFields, daysShown, lacking, suggestColumns, suggestRegister } from "./suggest-mapping";

/** The column that a field is thought to be, and how sure that is: 1 where a person has said so. */
export interface DraftColumn {
  readonly column: number;
  readonly confidence: number;
}

/** A mapping as it is being made over the first rows of a register. */
export interface MappingDraft {
  readonly source: RegisterSource;
  readonly head: RegisterHead;
  readonly register: RegisterId;
  readonly shape: Shape;
  /** Index of the header row among the rows of the head. */
  readonly headerAt: number;
  readonly columns: Readonly<Partial<Record<FieldKey, DraftColumn>>>;
  /** What a person has said of how columns write their days. */
  readonly days: RegisterMapping["days"];
  readonly values: RegisterMapping["values"];
  readonly signs?: RegisterMapping["signs"];
  readonly isAmongOptions?: boolean;
}

/** A column that may be chosen: where it stands and its header. */
export interface OfferedColumn {
  readonly column: number;
  readonly header: string;
}

/** A draft with everything that the first rows suggest. */
export function suggestedDraft(source: RegisterSource, head: RegisterHead, chosen?: RegisterId): MappingDraft {
  const register = chosen ?? suggestRegister(head.rows, source.name) ?? "options";
  const { shape, headerRow } = suggestColumns(register, head.rows);
  return matchedAnew({ source, head, register, shape, headerAt: headerRow, columns: {}, days: {}, values: {} });
}

/** The draft of a mapping whose headers have changed: what is still there stays, what is gone is suggested anew. */
export function draftAgain(mapping: RegisterMapping, head: RegisterHead): MappingDraft {
  const likely = withShape(suggestedDraft(mapping.source, head, mapping.register), mapping.shape);
  const suggested = withHeaderRow(likely, locateHeaderRow(mapping, head.rows) ?? likely.headerAt);
  const located = locateColumns(mapping, head.rows[suggested.headerAt] ?? []).columns;
  const standing = [...located].map(([field, column]) => [field, { column, confidence: 1 }] as const);
  const taken = new Set(standing.map(([, { column }]) => column));
  const wanted = new Set(Object.keys(mapping.columns));
  const anew = (Object.entries(suggested.columns) as [FieldKey, DraftColumn][]).filter(
    ([field, { column }]) => wanted.has(field) && !taken.has(column) && !standing.some(([own]) => own === field),
  );
  const { days, values, signs, isAmongOptions } = mapping;
  return {
    ...suggested,
    columns: Object.fromEntries([...standing, ...anew]),
    days,
    values,
    ...(signs && { signs }),
    ...(isAmongOptions && { isAmongOptions }),
  };
}

/** The draft as another register, its columns suggested anew. */
export function withRegister({ source, head }: MappingDraft, register: RegisterId): MappingDraft {
  return suggestedDraft(source, head, register);
}

/** The draft in another shape. */
export function withShape(draft: MappingDraft, shape: Shape): MappingDraft {
  return matchedAnew({ ...draft, shape });
}

/** The draft with its headers in another row. */
export function withHeaderRow(draft: MappingDraft, headerAt: number): MappingDraft {
  return matchedAnew({ ...draft, headerAt });
}

/** The draft with a field in a column that a person has chosen, or in none; the column is no other field's then. */
export function withColumn(draft: MappingDraft, field: FieldKey, column: number | undefined): MappingDraft {
  const others = (Object.entries(draft.columns) as [FieldKey, DraftColumn][]).filter(
    ([one, of]) => one !== field && of.column !== column,
  );
  const own = column === undefined ? [] : [[field, { column, confidence: 1 }] as const];
  return { ...draft, columns: Object.fromEntries([...others, ...own]), days: without(draft.days, field) };
}

/** Fields of the draft's shape, those that are needed first. */
export function fieldsAsked(draft: MappingDraft): readonly FieldKey[] {
  return fieldsOf(specOf(draft));
}

/** Shapes in which the draft's register is known. */
export function shapesOf({ register }: MappingDraft): readonly Shape[] {
  return shapes.filter((shape) => registerOf(register).shapes[shape]);
}

/** Whether a field is one without which nothing can be read, alone or as one of several. */
export function isNeeded(draft: MappingDraft, field: FieldKey): boolean {
  const { required, oneOf = [] } = specOf(draft);
  return required.includes(field) || oneOf.includes(field);
}

/** Columns that may be chosen: those with a header. */
export function offeredColumns({ head, headerAt }: MappingDraft): readonly OfferedColumn[] {
  const headers = headersNamed(head.rows[headerAt] ?? []).map((header, column) => ({ column, header }));
  return headers.filter(({ header }) => header !== "");
}

/** Cells of a column below the header, each once, blank ones left out. */
export function samplesOf(draft: MappingDraft, column: number, most: number): readonly RegisterCell[] {
  const cells = cellsBelow(draft, column);
  return [...new Set(cells)].filter((cell) => cell !== "").slice(0, most);
}

/** Needed fields that have no column, and columns of days whose order is not known: with any of them nothing can be read. */
export function lackingIn(draft: MappingDraft): {
  readonly fields: readonly FieldKey[];
  readonly days: readonly FieldKey[];
} {
  const matched = Object.keys(draft.columns) as FieldKey[];
  const fields = lacking(
    matched.map((field) => ({ field })),
    specOf(draft),
  );
  return { fields, days: matched.filter((field) => isOpen(draft, field)) };
}

/** Whether nobody has to look at a draft: every needed column is there, each is sure, and so is how its days are written. */
export function isSureDraft(draft: MappingDraft): boolean {
  const { fields, days } = lackingIn(draft);
  const isSure = Object.values(draft.columns).every(({ confidence }) => confidence >= sure);
  return fields.length + days.length === 0 && isSure;
}

/** The mapping that a draft comes to: columns by their headers. */
export function mappingOfDraft(draft: MappingDraft): RegisterMapping {
  const { source, register, shape, values, signs, isAmongOptions } = draft;
  const offered = offeredColumns(draft);
  const columns = (Object.entries(draft.columns) as [FieldKey, DraftColumn][]).flatMap(([field, { column }]) => {
    const header = offered.find((one) => one.column === column)?.header;
    return header === undefined ? [] : [[field, header] as const];
  });
  return {
    register,
    source,
    shape,
    columns: Object.fromEntries(columns),
    days: Object.fromEntries(dateFields(Object.keys(draft.columns) as FieldKey[]).map((field) => [field, daysOf(draft, field)])),
    values,
    ...(signs && { signs }),
    ...(isAmongOptions && { isAmongOptions }),
  }; // prettier-ignore
}

function daysOf(draft: MappingDraft, field: FieldKey): WrittenDays {
  const { order } = daysShown(cellsBelow(draft, draft.columns[field]?.column ?? -1));
  return { ...(order && { order }), ...draft.days[field] };
}

function specOf({ register, shape }: Pick<MappingDraft, "register" | "shape">): ShapeSpec {
  return registerOf(register).shapes[shape] as ShapeSpec;
}

function matchedAnew(draft: MappingDraft): MappingDraft {
  const offered = new Set(offeredColumns(draft).map(({ column }) => column));
  const matches = matchColumns(draft.head.rows[draft.headerAt] ?? [], specOf(draft));
  return { ...draft, columns: columnsOf(matches.filter(({ column }) => offered.has(column))), days: {} };
}

function columnsOf(matches: readonly ColumnMatch[]): MappingDraft["columns"] {
  // Of two columns that are as likely, either may be meant.
  const sureness = ({ confidence, rival }: ColumnMatch) => (rival === undefined ? confidence : confidence / 2);
  return Object.fromEntries(
    matches.map((match) => [match.field, { column: match.column, confidence: sureness(match) }]),
  );
}

function without<T extends object>(of: T, key: string): T {
  return Object.fromEntries(Object.entries(of).filter(([one]) => one !== key)) as T;
}
