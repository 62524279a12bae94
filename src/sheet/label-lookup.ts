import type { MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { columnLetters, quotedSheet, reference } from "../model/address";
import type { Placement } from "./formula";
import type { PlacedCell } from "./placed";
import { entriesOf, join } from "./rows";
import type { LabelCell } from "./spec";
import { notApplicable } from "./state-words";
import { fold, languages, wordingFormula, wordsIn, type Language } from "./wording";

/** The totals of one sheet as a formula finds those of a class: by the label beside each, which names its class. */
export interface LabelLookup {
  /** A place of one of the totals. */
  readonly place: string;
  /** The column of the labels and that of the totals, whole. */
  readonly labels: string;
  readonly totals: string;
  /** The label of the class's totals, as a formula. */
  readonly label: string;
}

/**
 * How the totals of the class that a cell belongs to are found, sheet by sheet; undefined where two classes have one name, for
 * labels would not tell them apart.
 */
export function lookupsOf(
  cell: PlacedCell,
  totals: readonly string[],
  r: MonthlyReturn,
  placement: Placement,
  language: Language,
): LabelLookup[] | undefined {
  const [kind, letter] = ["kind", "letter"].map((part) => placement.byPlace.get(join(cell.entry, `shares.${part}`)));
  if (!kind || !letter || hasNamesake(r, cell.entry)) return undefined;
  const none = languages.map((one) => wordsIn(notApplicable, one));
  const [kindCell, letterCell] = [kind, letter].map((one) => reference(one, cell.sheet));
  return firstOnEachSheet(totals, placement).flatMap(([place, total]) => {
    const found = labelBeside(total, placement);
    if (!found) return [];
    const { label } = found.cell as LabelCell;
    const words = wordingFormula(wordsIn(label, language), kindCell, letterCell, none).slice(1);
    return [{ place, labels: wholeColumn(found), totals: wholeColumn(total), label: words }];
  });
}

function firstOnEachSheet(totals: readonly string[], { byPlace }: Placement): [string, PlacedCell][] {
  const first = new Map<string, [string, PlacedCell]>();
  for (const place of totals) {
    const total = byPlace.get(place);
    if (total && !first.has(total.sheet)) first.set(total.sheet, [place, total]);
  }
  return [...first.values()];
}

function labelBeside({ sheet, row }: PlacedCell, { cells }: Placement): PlacedCell | undefined {
  return cells.find((one) => one.row === row && one.sheet === sheet && "label" in one.cell && one.cell.classAt);
}

function wholeColumn({ sheet, column }: PlacedCell): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}:$${letters}`;
}

/** Whether another entry of the list is of a class of the same kind and letter. */
function hasNamesake(r: MonthlyReturn, entry: string): boolean {
  const list = entry.replace(/\[\d+\]$/, "");
  const nameOf = (of: unknown) => ["shares.kind", "shares.letter"].map((path) => fold(said(of, path))).join("|");
  const name = nameOf(valueAt(r, entry));
  return name !== "|" && entriesOf(r, list).filter((one) => nameOf(one) === name).length > 1;
}

function said(of: unknown, path: string): string {
  const value = valueAt(of, path);
  return typeof value === "string" ? value : "";
}
