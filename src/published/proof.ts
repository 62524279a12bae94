import type { Place } from "../model/monthly-return";
import type { Identity } from "./identity";
import { keyOf, valuesAt, type Line, type LineReading, type Value } from "./line";

/** What arithmetic leaves of the ways of reading lines. */
export interface Proof {
  /** The ways of reading each line that keep every identity that any way keeps. */
  readonly left: ReadonlyMap<Line, readonly LineReading[]>;
  readonly proven: ReadonlySet<Place>;
  readonly contradicted: ReadonlySet<Place>;
}

/** Ways of reading one line that agree in the places of an identity. */
interface Alike {
  readonly line: Line;
  readonly values: ReadonlyMap<Place, Value>;
  readonly readings: LineReading[];
}

interface Trial {
  readonly left: Map<Line, readonly LineReading[]>;
  readonly lineOf: ReadonlyMap<Place, Line>;
  readonly broken: Set<Identity>;
  combinations: number;
}

/** Combinations beyond which an identity, and all of them together, are left untried: what they would prove is asked instead. */
const mostOfIdentity = 5_000;
const mostOfAll = 300_000;

/** Tries the ways of reading the lines against the identities, again until no way drops out; an identity that no way keeps is broken and drops none. */
export function prove(lines: readonly Line[], identities: readonly Identity[]): Proof {
  const trial: Trial = {
    left: new Map(lines.map((line) => [line, line.readings])),
    lineOf: new Map(lines.flatMap((line) => line.places.map((place) => [place, line] as const))),
    broken: new Set(),
    combinations: 0,
  };
  let isNarrowed = true;
  while (isNarrowed) isNarrowed = identities.filter((identity) => narrow(identity, trial)).length > 0;
  const proven = identities.filter((identity) => isKept(identity, trial)).flatMap(({ places }) => places);
  return {
    left: trial.left,
    proven: new Set(proven.filter((place) => isOneValue(place, trial))),
    contradicted: new Set([...trial.broken].flatMap(({ places }) => places)),
  };
}

/** Drops the ways of reading that break the identity whatever the other lines say; whether any dropped out. */
function narrow(identity: Identity, trial: Trial): boolean {
  if (trial.broken.has(identity)) return false;
  const alike = alikeOf(identity, trial);
  const count = countOf(alike);
  if (count > mostOfIdentity || trial.combinations + count > mostOfAll) return false;
  trial.combinations += count;
  const kept = combined(alike).filter((one) => identity.holds(valuesOf(identity, one)) !== false);
  if (kept.length === 0) {
    trial.broken.add(identity);
    return false;
  }
  const standing = new Set(kept.flat());
  const dropping = alike.filter((list) => list.some((one) => !standing.has(one)));
  for (const list of dropping) {
    const readings = list.filter((one) => standing.has(one)).flatMap((one) => one.readings);
    trial.left.set(list[0].line, readings);
  }
  return dropping.length > 0;
}

/** Whether every way of reading the lines that is left keeps the identity. */
function isKept(identity: Identity, trial: Trial): boolean {
  if (trial.broken.has(identity)) return false;
  const alike = alikeOf(identity, trial);
  if (countOf(alike) > mostOfIdentity) return false;
  return combined(alike).every((one) => identity.holds(valuesOf(identity, one)) === true);
}

function isOneValue(place: Place, { left, lineOf }: Trial): boolean {
  const line = lineOf.get(place);
  return line !== undefined && valuesAt({ ...line, readings: left.get(line) ?? [] }, place).length === 1;
}

function countOf(alike: readonly (readonly Alike[])[]): number {
  return alike.reduce((product, list) => Math.min(product * list.length, mostOfAll), 1);
}

function combined(alike: readonly (readonly Alike[])[]): Alike[][] {
  return alike.reduce<Alike[][]>((all, list) => all.flatMap((one) => list.map((next) => [...one, next])), [[]]);
}

function valuesOf({ places }: Identity, combination: readonly Alike[]): Value[] {
  const values = new Map(combination.flatMap((one) => [...one.values]));
  return places.map((place) => values.get(place));
}

/** The ways of reading each line of the identity, those that agree in its places together. */
function alikeOf({ places }: Identity, { left, lineOf }: Trial): Alike[][] {
  const lines = new Set(places.flatMap((place) => lineOf.get(place) ?? []));
  return [...lines].map((line) => {
    const own = places.filter((place) => lineOf.get(place) === line);
    const found = new Map<string, Alike>();
    for (const reading of left.get(line) ?? []) {
      const values = own.map((place) => [place, reading.values.get(place)] as const);
      const key = values.map(([, value]) => keyOf(value)).join("\n");
      const alike = found.get(key) ?? { line, values: new Map(values), readings: [] };
      alike.readings.push(reading);
      found.set(key, alike);
    }
    return [...found.values()];
  });
}
