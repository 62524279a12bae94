import type { MonthlyReturn } from "../model/monthly-return";
import { a1, reference } from "../model/address";
import { inputsOf } from "./calculated";
import type { PlacedCell, PlacedRow } from "./placed";
import { join } from "./rows";
import { lookupsOf } from "./label-lookup";
import type { Calculation } from "./spec";
import { languages, type Language } from "./wording";

/** Where the places of a return stand, and over which rows its lists run down. */
export interface Placement {
  readonly cells: readonly PlacedCell[];
  readonly byPlace: ReadonlyMap<string, PlacedCell>;
  /** Rows of a list that runs down: its first, the last it takes, and up to which row (not included) it could. */
  readonly spills: ReadonlyMap<string, { readonly from: number; readonly last: number; readonly until: number }>;
  /** The language of the labels. */
  readonly language: Language;
}

export function placementOf(
  cells: readonly PlacedCell[],
  rows: readonly (PlacedRow & { until: number })[],
  language: Language,
): Placement {
  const spills = rows.flatMap(({ row, entry, at, spilled, until }) =>
    row.spill ? [[join(entry, row.spill.list), { from: at, last: spilled.at(-1) ?? at, until }] as const] : [],
  );
  const placed = cells.flatMap((cell) => (cell.place === undefined ? [] : [[cell.place, cell] as const]));
  return { cells, byPlace: new Map(placed), spills: new Map(spills), language };
}

/** The formula that the form's calculation is on the sheet as its cells stand now. */
export function formulaOf(cell: PlacedCell, calculation: Calculation, r: MonthlyReturn, placement: Placement): string {
  return formulasOf(cell, calculation, r, placement)[0];
}

/** The same, with all that is equally good: other extents of a list below which people inserted or cleared rows, labels in another language, links to the cells themselves. */
export function formulasOf(
  cell: PlacedCell,
  calculation: Calculation,
  r: MonthlyReturn,
  placement: Placement,
): string[] {
  return [...formulasByLabel(cell, calculation, r, placement), ...formulasByLink(cell, calculation, r, placement)];
}

function formulasByLabel(cell: PlacedCell, { byLabel }: Calculation, r: MonthlyReturn, placement: Placement): string[] {
  if (!byLabel) return [];
  const inOrder = [placement.language, ...languages.filter((one) => one !== placement.language)];
  return inOrder.flatMap((language) => {
    const lookups = lookupsOf(cell, byLabel.of(r), r, placement, language);
    if (!lookups) return [];
    return [lookups.length === 0 ? blankFormula : byLabel.grid(lookups)];
  });
}

function formulasByLink(cell: PlacedCell, calculation: Calculation, r: MonthlyReturn, placement: Placement): string[] {
  const extents = extentsOf(cell, calculation, placement);
  return extents.map((extent) => {
    const groups = inputsOf(calculation, r, cell.entry);
    const cells = groups.map((places, i) => references(cell, calculation, i, places, placement, extent));
    const standing = cells.flatMap((one, i) => (one === "" ? [] : [{ one, place: groups[i][0] ?? "" }]));
    const [given, places] = [standing.map(({ one }) => one), standing.map(({ place }) => place)];
    return standing.length === 0 ? blankFormula : calculation.grid(given, places);
  });
}

/** A calculation over nothing shows nothing, and yet is no blank cell. */
const blankFormula = '=""';

/** Whether two formulas are the same but for spaces, case, absolute marks and the prefix of functions not yet loaded. */
export function sameFormula(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(formula: string): string {
  return formula
    .replace(/("[^"]*")|[\s$]+|_xldudf_|_xlfn\./g, (_, literal?: string) => literal ?? "")
    .toUpperCase()
    .replace(/HKMR_/g, "HKMR.");
}

function extentsOf(cell: PlacedCell, calculation: Calculation, placement: Placement): number[] {
  const spill = listsOf(calculation).map((list) => placement.spills.get(join(cell.entry, list)))[0];
  if (!spill) return [0];
  return Array.from({ length: spill.until - spill.last }, (_, i) => spill.last + i);
}

function references(
  cell: PlacedCell,
  calculation: Calculation,
  group: number,
  places: string[],
  placement: Placement,
  extent: number,
): string {
  const list = listsOf(calculation, group)[0];
  const spill = list === undefined ? undefined : placement.spills.get(join(cell.entry, list));
  if (spill) {
    const first = placement.byPlace.get(`${join(cell.entry, list)}[0].${restOf(calculation, group)}`);
    return first ? range(cell, { ...first, row: spill.from }, extent) : "";
  }
  return places
    .flatMap((place) => placement.byPlace.get(place) ?? [])
    .map((one) => reference(one, cell.sheet))
    .join(",");
}

function range(cell: PlacedCell, first: PlacedCell, extent: number): string {
  const from = reference(first, cell.sheet);
  return extent > first.row ? `${from}:${a1({ ...first, row: extent })}` : from;
}

function listsOf({ from }: Calculation, group?: number): string[] {
  if (typeof from === "function") return [];
  const paths = group === undefined ? from : from.slice(group, group + 1);
  return paths.flatMap((path) => (path.includes("[].") ? [path.split("[].")[0]] : []));
}

function restOf({ from }: Calculation, group: number): string {
  return (from as readonly string[])[group].split("[].")[1];
}
