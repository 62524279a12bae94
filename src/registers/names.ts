import { fields, type FieldKey } from "./fields";
import type { RegisterMapping, RegisterSource } from "./mapping";
import { registerIds, type RegisterId, type Shape } from "./register";

/** What registers are called on sheets beside the return. */
export const registerNames: Readonly<Record<RegisterId, string>> = {
  registrar: "Share registrar's statement",
  mainlandRegistrar: "Mainland registrar's statement",
  depositary: "Depositary's statement",
  options: "Option register",
  awards: "Award register",
  warrants: "Warrant register",
  convertibles: "Convertible register",
  issues: "Issue and buy-back log",
  nextDay: "Next day disclosure returns",
};

const shapeNames: Readonly<Record<Shape, string>> = { transactions: "A row an event", balances: "A row a balance" };
const sourceNames = { sheet: "Sheet", table: "Table", name: "Named range", file: "File" } as const;

/** A register with where it stands, by which people tell one from another: "Option register (Options 2020)". */
export function nameOfRegister({ register, source }: Pick<RegisterMapping, "register" | "source">): string {
  return `${registerNames[register]} (${[source.name, source.sheet].filter(Boolean).join(", ")})`;
}

/** A field as sheets and messages name it: by the first of its headers. */
export function fieldName(field: FieldKey): string {
  return fields[field].headers[0];
}

/** The field that a name is of. */
export function fieldNamed(name: string): FieldKey | undefined {
  return (Object.keys(fields) as FieldKey[]).find((field) => same(fieldName(field), name));
}

export function registerNamed(name: string): RegisterId | undefined {
  return registerIds.find((id) => same(name, registerNames[id]));
}

export function shapeName(shape: Shape): string {
  return shapeNames[shape];
}

export function shapeNamed(name: string): Shape | undefined {
  return (Object.keys(shapeNames) as Shape[]).find((shape) => same(shapeNames[shape], name));
}

export function sourceKindName(kind: RegisterSource["kind"]): string {
  return sourceNames[kind];
}

export function sourceKindNamed(name: string): RegisterSource["kind"] | undefined {
  return (Object.keys(sourceNames) as RegisterSource["kind"][]).find((kind) => same(sourceNames[kind], name));
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
