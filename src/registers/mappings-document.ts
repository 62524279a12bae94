import { encodingNamed } from "./encoding";
import { dateOrders, numberOrders } from "./date-cell";
import { fields, type FieldKey } from "./fields";
import { shapeOf, type RegisterMapping, type WrittenDays } from "./mapping";
import { registerOf } from "./catalogue";
import { nameOfRegister } from "./names";
import { registerIds, shapes, type RegisterId, type Shape } from "./register";
import { lacking } from "./suggest-mapping";

/** How registers are read, as a file of one workbook for another. */
export function mappingsDocument(mappings: readonly RegisterMapping[]): string {
  return JSON.stringify({ registers: mappings }, null, 2);
}

/** The mappings that such a file states, or why it states none: what of it is no mapping. */
export function parseMappings(
  text: string,
): { readonly mappings: readonly RegisterMapping[] } | { readonly wrong: string } {
  const read = parsed(text);
  if ("wrong" in read) return read;
  const all = recordOf(read.value)?.["registers"];
  if (!Array.isArray(all) || all.length === 0) return { wrong: "registers" };
  const mappings = all.map((one) => mappingIn(recordOf(one) ?? {}));
  const wrong = mappings.find((one) => typeof one === "string");
  if (typeof wrong === "string") return { wrong };
  const named = (mappings as RegisterMapping[]).map(nameOfRegister);
  const twice = named.find((name, i) => named.indexOf(name) !== i);
  return twice === undefined ? { mappings: mappings as RegisterMapping[] } : { wrong: twice };
}

function parsed(text: string): { readonly value: unknown } | { readonly wrong: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

type Json = Readonly<Record<string, unknown>>;

/** A mapping, or the name of what is wrong with it. */
function mappingIn({
  register,
  source,
  shape,
  columns,
  days,
  values,
  signs,
  isAmongOptions,
}: Json): RegisterMapping | string {
  const [id, kind] = [registerIds.find((one) => one === register), recordOf(source)?.["kind"]];
  const own = shapes.find((one) => one === shape);
  const { name, sheet, encoding } = recordOf(source) ?? {};
  if (!id) return "register";
  if (!own || !registerOf(id).shapes[own]) return "shape";
  if (!isOneOf(kind, ["sheet", "table", "name", "file"]) || typeof name !== "string" || name === "") return "source";
  if (!isOneOf(typeof sheet, ["string", "undefined"])) return "source";
  const characters = encodingNamed(encoding);
  if (encoding !== undefined && !characters) return "source";
  const headers = byField(columns, (value) => (typeof value === "string" && value !== "" ? value : undefined));
  if (!headers || lacksColumns(id, own, headers)) return "columns";
  const [written, meant] = [byField(days ?? {}, daysIn), byField(values ?? {}, wordsIn)];
  if (!written) return "days";
  if (!meant) return "values";
  if (!isOneOf(signs, [undefined, "byKind", "asStated"])) return "signs";
  if (!isOneOf(isAmongOptions, [undefined, true, false])) return "isAmongOptions";
  return {
    register: id,
    source: { kind, name, ...(typeof sheet === "string" && { sheet }), ...(characters && { encoding: characters }) },
    shape: own,
    columns: headers,
    days: written,
    values: meant,
    ...(signs !== undefined && { signs }),
    ...(isAmongOptions === true && { isAmongOptions }),
  };
}

/** Whether a column lacks without which the register can't be read. */
function lacksColumns(register: RegisterId, shape: Shape, columns: RegisterMapping["columns"]): boolean {
  const matched = (Object.keys(columns) as FieldKey[]).map((field) => ({ field }));
  return lacking(matched, shapeOf({ register, shape })).length > 0;
}

/** Entries of a record by fields that are known; undefined where it is no record, or holds something else. */
function byField<T>(value: unknown, of: (value: unknown) => T | undefined): Partial<Record<FieldKey, T>> | undefined {
  const record = recordOf(value);
  if (!record) return undefined;
  const entries = Object.entries(record).map(([key, one]) => [key, of(one)] as const);
  const isKnown = entries.every(([key, one]) => Object.hasOwn(fields, key) && one !== undefined);
  return isKnown ? Object.fromEntries(entries) : undefined;
}

function daysIn(value: unknown): WrittenDays | undefined {
  const record = recordOf(value);
  if (!record) return undefined;
  const { order, hasShortYears, numbers } = record;
  if (!isOneOf(order, [undefined, ...dateOrders]) || !isOneOf(hasShortYears, [undefined, true, false]))
    return undefined;
  if (!isOneOf(numbers, [undefined, ...numberOrders])) return undefined;
  return {
    ...(order && { order }),
    ...(hasShortYears !== undefined && { hasShortYears }),
    ...(numbers && { numbers }),
  };
}

function wordsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  const record = recordOf(value);
  const isWords = record && Object.values(record).every((one) => typeof one === "string");
  return isWords ? (record as Readonly<Record<string, string>>) : undefined;
}

function recordOf(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function isOneOf<T extends string | boolean | undefined>(value: unknown, of: readonly T[]): value is T {
  return of.some((one) => one === value);
}
