import type { CellAddress, CellChange, FindingFix, ReadReturn } from "../monthly-return";

/** Which fixes are looked at together: one finding's, the safe ones of a rule, or all safe ones. */
export type WantedFixes =
  | { readonly kind: "finding"; readonly rule: string; readonly place: string }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "safe" };

/** Fixes that a person looks at, and those that are ticked, by their place in the list. */
export interface FixPreview {
  readonly wanted: WantedFixes;
  readonly fixes: readonly FindingFix[];
  readonly chosen: ReadonlySet<number>;
  /** How many safe fixes there are of the one finding's kind. */
  readonly alike: number;
  /** Where a cell has changed since they were shown. */
  readonly changed?: string;
}

/** Fixes that were applied, and the changes that lead back. */
export interface FixesBack {
  readonly fixes: readonly FindingFix[];
  readonly back: readonly CellChange[];
}

/** The fixes that are wanted, one a cell: of several the last, for a rule reads what reading has made of the cell. */
export function wantedOf(fixes: readonly FindingFix[], wanted: WantedFixes): FindingFix[] {
  const byPlace = new Map<string, FindingFix>();
  for (const fix of fixes) if (isWanted(fix, wanted)) byPlace.set(fix.place, fix);
  return [...byPlace.values()];
}

/** The safe ones ticked: a suggestion is ticked by the person who has looked. */
export function previewOf(fixes: readonly FindingFix[], wanted: WantedFixes): FixPreview {
  const shown = wantedOf(fixes, wanted);
  const chosen = new Set(shown.flatMap(({ isSafe }, i) => (isSafe ? [i] : [])));
  const alike = wanted.kind === "finding" ? wantedOf(fixes, { kind: "rule", rule: wanted.rule }).length : 0;
  return { wanted, fixes: shown, chosen, alike };
}

/** The fixes that a person chose as they are of the sheets now; undefined where one of them is another by now. */
export function unchangedOf(chosen: readonly FindingFix[], now: readonly FindingFix[]): FindingFix[] | undefined {
  const found = chosen.flatMap((fix) => now.find((one) => isSameFix(one, fix)) ?? []);
  return found.length === chosen.length ? found : undefined;
}

/** Whether each fixed place still stands in the cell that was fixed: the same address may be another place's by now. */
export function standWhereFixed(fixes: readonly FindingFix[], { placement }: Pick<ReadReturn, "placement">): boolean {
  return fixes.every(({ place, cell }) => {
    const now = placement?.byPlace.get(place);
    return now !== undefined && isSameCell(now, cell);
  });
}

function isSameFix(a: FindingFix, b: FindingFix): boolean {
  const isSameChange = a.standing === b.standing && a.content === b.content && a.numberFormat === b.numberFormat;
  return a.place === b.place && a.name === b.name && isSameCell(a.cell, b.cell) && isSameChange;
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function isWanted({ finding, place, isSafe }: FindingFix, wanted: WantedFixes): boolean {
  if (wanted.kind === "safe") return isSafe;
  if (finding.rule !== wanted.rule) return false;
  return wanted.kind === "rule" ? isSafe : place === wanted.place;
}
