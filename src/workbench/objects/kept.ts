import type { HostObject } from "../wire/host-object";
import type { Area } from "./area";

const references = new WeakMap<Area, string>();

/** Keeps a range for the client beyond its batch. */
export function keepReference(object: HostObject): void {
  const area = object.target as Area;
  if (!references.has(area)) references.set(area, area.book.keep(object));
}

/** What the client remembers a range by: its reference, once it is kept. */
export function trackedIdentity(area: Area): Record<string, unknown> {
  const reference = references.get(area);
  return reference === undefined ? {} : { _ReferenceId: reference };
}
