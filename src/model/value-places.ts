import { monthlyReturnShape, type MonthlyReturn, type Place } from "./monthly-return";
import { notApplicable, type Leaf, type Shape } from "./shape";

/** A place of a return that holds one value, and what kind of value that is. */
export interface ValuePlace {
  readonly place: Place;
  readonly kind: Leaf<unknown>["leaf"];
}

/** Every place of a value that a return has, for the entries that its lists have. */
export function valuePlaces(r: MonthlyReturn): ValuePlace[] {
  return placesIn(monthlyReturnShape, r, "");
}

/** Every place of a figure that a return has, asserted or computed, for the entries that its lists have. */
export function figurePlaces(r: MonthlyReturn): Place[] {
  return valuePlaces(r).flatMap(({ place, kind }) => (kind === "figure" ? [place] : []));
}

function placesIn(shape: Shape, value: unknown, path: string): ValuePlace[] {
  if ("leaf" in shape) return [{ place: path as Place, kind: shape.leaf }];
  if (value === undefined || value === notApplicable) return [];
  if ("part" in shape) return placesIn(shape.part, value, path);
  if ("list" in shape) return (value as unknown[]).flatMap((item, i) => placesIn(shape.list, item, `${path}[${i}]`));
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  return Object.entries(shape.record).flatMap(([name, of]) =>
    placesIn(of, (value as Record<string, unknown>)[name], at(name)),
  );
}
