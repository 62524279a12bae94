import { numberOrders, type NumberOrder } from "./date-cell";
import { encodingNamed } from "./encoding";
import type { FieldKey } from "./fields";
import { registerOf } from "./catalogue";
import type { RegisterMapping, Signs, WrittenDays } from "./mapping";
import type { RegisterId, Shape } from "./register";
import { lacking } from "./suggest-mapping";
import {
  fieldName,
  fieldNamed,
  nameOfRegister,
  registerNamed,
  registerNames,
  shapeName,
  shapeNamed,
  sourceKindName,
  sourceKindNamed,
} from "./names";

/** One thing that a mapping says, in words that a person may read and change. */
export interface MappingItem {
  /** The register with where it stands, which all of its items share. */
  readonly name: string;
  readonly item: string;
  readonly field: string;
  /** As the register has it. */
  readonly said: string;
  /** What it means for the return. */
  readonly meaning: string;
}

const items = { register: "Register", source: "Source", encoding: "Characters", shape: "Rows", column: "Column", days: "Days", value: "Value", signs: "Decreases", part: "Part" } as const; // prettier-ignore
/** What a mapping's items are called. */
export const itemNames: readonly string[] = Object.values(items);
const orders = { dayFirst: "day, month, year", monthFirst: "month, day, year" } as const;
const numbers: Readonly<Record<NumberOrder, string>> = {
  asTheyStand: "numbers are days as they stand",
  exchanged: "numbers are days with day and month exchanged",
};
const shortYears = "years of two digits are 20..";
const signs: Readonly<Record<Signs, string>> = { byKind: "without sign", asStated: "with their sign" };
const amongOptions = "III(A)";

/** A mapping item by item, as its sheet holds it. */
export function itemsOf(mapping: RegisterMapping): MappingItem[] {
  const { register, source, shape, columns, days, values, isAmongOptions } = mapping;
  const name = nameOfRegister(mapping);
  const item = (what: keyof typeof items, field: string, said: string, meaning: string) => ({ name, item: items[what], field, said, meaning }); // prettier-ignore
  return [
    item("register", "", "", registerNames[register]),
    item("source", sourceKindName(source.kind), source.name, source.sheet ?? ""),
    ...(source.encoding ? [item("encoding", "", "", source.encoding)] : []),
    item("shape", "", "", shapeName(shape)),
    ...entriesOf(columns).map(([field, header]) => item("column", fieldName(field), header, fieldName(field))),
    ...entriesOf(days).flatMap(([field, written]) => {
      const meaning = daysInWords(written);
      return meaning === "" ? [] : [item("days", fieldName(field), "", meaning)];
    }),
    ...entriesOf(values).flatMap(([field, own]) =>
      Object.entries(own).map(([said, meaning]) => item("value", fieldName(field), said, meaning)),
    ),
    ...(mapping.signs ? [item("signs", "", "", signs[mapping.signs])] : []),
    ...(isAmongOptions ? [item("part", "", "", amongOptions)] : []),
  ];
}

/** The mapping that items make, in whatever order; undefined where one that is needed lacks or says what is not known. */
export function mappingOf(all: readonly Omit<MappingItem, "name">[]): RegisterMapping | undefined {
  const of = (what: keyof typeof items) => all.filter(({ item }) => item === items[what]);
  const [named, source, rows] = [of("register")[0], of("source")[0], of("shape")[0]];
  const register = named && registerNamed(named.meaning);
  const kind = source && sourceKindNamed(source.field);
  const shape = rows && shapeNamed(rows.meaning);
  const encoding = encodingNamed(of("encoding")[0]?.meaning);
  if (!register || !kind || !shape || source.said === "") return undefined;
  const columns = byField(of("column"), ({ said }) => said);
  if (!isComplete(register, shape, columns)) return undefined;
  const sign = (Object.keys(signs) as Signs[]).find((one) => signs[one] === of("signs")[0]?.meaning);
  return {
    register,
    source: {
      kind,
      name: source.said,
      ...(source.meaning !== "" && { sheet: source.meaning }),
      ...(encoding && { encoding }),
    },
    shape,
    columns,
    days: byField(of("days"), ({ meaning }) => daysOf(meaning)),
    values: valuesOf(of("value")),
    ...(sign && { signs: sign }),
    ...(of("part")[0]?.meaning === amongOptions && { isAmongOptions: true }),
  };
}

/** Whether the register is known in the shape, with every column that it can't be read without. */
function isComplete(register: RegisterId, shape: Shape, columns: RegisterMapping["columns"]): boolean {
  const spec = registerOf(register).shapes[shape];
  const matched = entriesOf(columns).filter(([, header]) => header !== "");
  return spec !== undefined && lacking(matched.map(([field]) => ({ field })), spec).length === 0; // prettier-ignore
}

function byField<T>(
  all: readonly Omit<MappingItem, "name">[],
  of: (item: Omit<MappingItem, "name">) => T,
): Partial<Record<FieldKey, T>> {
  const known = all.flatMap((item) => {
    const field = fieldNamed(item.field);
    return field === undefined ? [] : [[field, of(item)] as const];
  });
  return Object.fromEntries(known);
}

function valuesOf(all: readonly Omit<MappingItem, "name">[]): RegisterMapping["values"] {
  const values: Partial<Record<FieldKey, Record<string, string>>> = {};
  for (const { field, said, meaning } of all) {
    const key = fieldNamed(field);
    if (key !== undefined) values[key] = { ...values[key], [said]: meaning };
  }
  return values;
}

function daysInWords({ order, hasShortYears, numbers: own }: WrittenDays): string {
  return [order && orders[order], hasShortYears && shortYears, own && numbers[own]].filter(Boolean).join("; ");
}

function daysOf(words: string): WrittenDays {
  const order = (["dayFirst", "monthFirst"] as const).find((one) => words.includes(orders[one]));
  const own = numberOrders.find((one) => words.includes(numbers[one]));
  return {
    ...(order && { order }),
    ...(words.includes(shortYears) && { hasShortYears: true }),
    ...(own && { numbers: own }),
  };
}

function entriesOf<V>(of: Readonly<Partial<Record<FieldKey, V>>>): [FieldKey, V][] {
  return Object.entries(of) as [FieldKey, V][];
}
