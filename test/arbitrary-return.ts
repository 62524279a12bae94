import fc from "fast-check";
import { absent } from "../src/model/document";
import { Decimal } from "../src/model/decimal";
import { asPrinted, monthlyReturnShape, type MonthlyReturn } from "../src/model/monthly-return";
import { setValueAt, valueAt } from "../src/model/place";
import { notApplicable, type Shape } from "../src/model/shape";
import type { FormVersion } from "../src/model/versions";
import { layOut } from "../src/monthly-return";
import { calculate } from "../src/sheet/calculated";

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }).map((n) => new Decimal(n.toString())) },
  { weight: 2, arbitrary: fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 1, max: 12 })).map(([n, places]) => new Decimal(n.toString()).div(new Decimal(10).pow(places))) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constantFrom("Nil", "Not applicable", "-", "N/A", "See Remarks") },
  { weight: 2, arbitrary: fc.constant(null) },
); // prettier-ignore
const text = fc.oneof(
  fc.constantFrom("", "Class B", "=1+1", "+5", "-3", "@x", "'quoted", "00020", "1/2", "Nil", "[a](b)", "中文 ｆｕｌｌ", " spaced  ", "line\nbreak", "1e5"), // prettier-ignore
  fc.string({ unit: "grapheme", maxLength: 20 }),
).filter((words) => !words.startsWith("#") && !/not\s*in\s*hand/i.test(words)); // prettier-ignore
const date = fc.oneof(
  fc.constantFrom("", "N/A"),
  fc.date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)), // prettier-ignore
);
const leaves = { figure, text, date, tick: fc.boolean() };

/** Paths that need values of their own for a return to be one. */
const particular: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "options.classes[].schemes[].movements[].kind": fc.constantFrom("Granted", "Exercised", "Others: Sold", "=kind"),
  "warrants.classes[].warrants[].movements[].kind": fc.constantFrom("Exercised", "Lapsed"),
  "convertibles.classes[].instruments[].movements[].kind": fc.constantFrom("Issued", "Converted", "Lapsed"),
  "confirmations.items[].wording": fc.oneof(fc.constant(asPrinted), fc.constantFrom("amended", "=amended")),
};
const longest: Readonly<Record<string, number>> = {
  "confirmations.items[]": 8,
  "issued.classes[].shares.multiCounter[]": 1,
};

/** A random whole return of a version: every part filled in, Not applicable or absent, every figure any figure. */
export function arbitraryReturn(version: FormVersion): fc.Arbitrary<MonthlyReturn> {
  return arbitraryOf(monthlyReturnShape, "").map((content) => keepPlaces({ ...(content as object), formVersion: version } as MonthlyReturn)); // prettier-ignore
}

/** The return without the assertions that the form computes alike. */
export function withoutAgreeing(r: MonthlyReturn): MonthlyReturn {
  const { placement } = layOut(r);
  const { agrees } = calculate(r, placement.cells);
  const copy = structuredCloneOf(r);
  for (const cell of placement.cells) {
    const isComputed = "field" in cell.cell && cell.cell.calculation !== undefined;
    if (isComputed && cell.place && valueAt(r, cell.place) !== undefined && agrees(cell.place)) {
      setValueAt(copy, cell.place, undefined);
    }
  }
  if (typeof copy.authorised === "object") dropBlank(copy.authorised.totals);
  return copy;
}

/** The form's blank line for a total is none. */
function dropBlank(entries: object[]): void {
  const isBlank = (entry: object) =>
    Object.values(entry).every((value) => value === "" || value === null || value === undefined);
  while (entries.length > 0 && isBlank(entries[entries.length - 1])) entries.pop();
}

function arbitraryOf(shape: Shape, path: string): fc.Arbitrary<unknown> {
  if ("record" in shape) {
    const fields = Object.entries(shape.record).map(([name, of]) => [name, arbitraryOf(of, path === "" ? name : `${path}.${name}`)] as const); // prettier-ignore
    return fc.record(Object.fromEntries(fields));
  }
  if ("list" in shape) return fc.array(arbitraryOf(shape.list, `${path}[]`), { maxLength: longest[`${path}[]`] ?? 3 });
  if ("part" in shape) {
    const states = [fc.constant(notApplicable), fc.constant(undefined)];
    return fc.oneof({ weight: 5, arbitrary: arbitraryOf(shape.part, path) }, ...states); // prettier-ignore
  }
  const value = particular[path] ?? leaves[shape.leaf];
  return path.startsWith("confirmations") ? value : fc.option(value, { nil: undefined, freq: 12 });
}

/** Drops what the version has no cell for, and rows of movements that are blank. */
export function keepPlaces(r: MonthlyReturn): MonthlyReturn {
  const kept = layOut(r).placement.byPlace;
  const isKept = (path: string) => [...kept.keys()].some((place) => place.startsWith(path));
  const prune = (shape: Shape, value: unknown, path: string): unknown => {
    if (value === undefined || ("part" in shape && value === notApplicable)) return value;
    if ("record" in shape) {
      const fields = Object.entries(shape.record).map(([name, of]) => [name, prune(of, (value as Record<string, unknown>)[name], path === "" ? name : `${path}.${name}`)] as const); // prettier-ignore
      return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
    }
    if ("list" in shape) {
      const entries = (value as unknown[]).map((one, i) => [one, `${path}[${i}]`] as const);
      return entries.filter(([, at]) => isKept(at)).map(([one, at]) => prune(shape.list, one, at));
    }
    if ("part" in shape) return prune(shape.part, value, path);
    return kept.has(path) ? value : undefined;
  };
  return { ...(prune(monthlyReturnShape, r, "") as object), formVersion: r.formVersion } as MonthlyReturn;
}

function structuredCloneOf(r: MonthlyReturn): MonthlyReturn {
  const clone = (shape: Shape, value: unknown): unknown => {
    if (value === undefined || ("part" in shape && value === notApplicable)) return value;
    if ("record" in shape) {
      const start = absent(shape) as Record<string, unknown>;
      for (const [name, of] of Object.entries(shape.record)) {
        const one = clone(of, (value as Record<string, unknown>)[name]);
        if (one !== undefined) start[name] = one;
      }
      return start;
    }
    if ("list" in shape) return (value as unknown[]).map((one) => clone(shape.list, one));
    return "part" in shape ? clone(shape.part, value) : value;
  };
  return { ...(clone(monthlyReturnShape, r) as object), formVersion: r.formVersion } as MonthlyReturn;
}
