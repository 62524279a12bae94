import { Decimal } from "./decimal";
import type { Fields, Shape } from "./shape";

const step = /[^.[\]]+/g;

/** The value at a path of a return ("issued.classes[0].issued.closing"); undefined where the way there is absent or Not applicable. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of path.match(step) ?? []) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Writes a value at a path whose record is there. */
export function setValueAt(root: unknown, path: string, value: unknown): void {
  const keys = path.match(step) ?? [];
  const last = keys.pop() as string;
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], root);
  (parent as Record<string, unknown>)[last] = value;
}

/** A path with its indices taken out: "issued.classes[].issued.closing". */
export function withoutIndices(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

/** The path of the entry that a path lies in: "issued.classes[0]"; "" when it lies in none. */
export function entryOf(path: string): string {
  return /^(.*\])/.exec(path)?.[1] ?? "";
}

/** The shape at a path of a shape. */
export function shapeAt(shape: Shape, path: string): Shape {
  const keys = path.match(step) ?? [];
  return keys.reduce<Shape>((at, key) => {
    const inner = "part" in at ? at.part : at;
    return "list" in inner ? inner.list : (inner as { record: Fields }).record[key];
  }, shape);
}

/** A copy in which the list at a path is changed; everything else is shared with the original. */
export function withList<R>(root: R, path: string, change: (entries: readonly unknown[]) => readonly unknown[]): R {
  const [key, ...rest] = path.match(step) ?? [];
  if (key === undefined) return change(root as readonly unknown[]) as R;
  const changed = withList((root as Record<string, unknown>)[key], rest.join("."), change);
  if (!Array.isArray(root)) return { ...root, [key]: changed };
  return root.map((entry: unknown, i) => (i === Number(key) ? changed : entry)) as R;
}

/** A copy whose records and lists are its own; figures are shared, for they never change. */
export function copyOf<R>(root: R): R {
  if (Array.isArray(root)) return root.map(copyOf) as R;
  if (typeof root !== "object" || root === null || Decimal.isDecimal(root)) return root;
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, copyOf(value)])) as R;
}
