import { notImplemented } from "./excel-error";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./messages";

/** Names wanted of an object, and below each what is wanted of that part; an empty tree wants all scalars. */
interface Wanted {
  [name: string]: Wanted;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function wantedTree({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const tree: Wanted = {};
  for (const path of [...Select, ...Expand]) {
    let branch = tree;
    for (const name of path.split(/[/.]/)) branch = branch[name] ??= {};
  }
  return tree;
}

function read(object: HostObject, name: string, below: Wanted): unknown {
  if (!object.can(name, "get")) throw notImplemented(`${object.type}.${name}`);
  const found = object.get(name);
  return isHostObject(found) ? load(found, below) : found;
}

function properties(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const found: Record<string, unknown> = object.identity();
  const names = Object.keys(wanted);
  for (const name of names) {
    if (name === "*") continue;
    found[wireName(name)] = read(object, wireName(name), wanted[name]);
  }
  if (names.length === 0 || "*" in wanted) for (const name of object.scalars) found[name] = object.get(name);
  return found;
}

function load(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (!object.items) return properties(object, wanted);
  return { _Items: object.items().map((item) => properties(item, wanted)) };
}

/** Whether a member's value is another object of the host. */
export const isHostObject = (found: unknown): found is HostObject =>
  typeof found === "object" && found !== null && "scalars" in found && "identity" in found;

/** What a load of the client brings back. */
export function query(object: HostObject, info: QueryInfo = {}): Record<string, unknown> {
  if (info.Top !== undefined || info.Skip !== undefined) throw notImplemented(`${object.type}.load with top or skip`);
  return load(object, wantedTree(info));
}
