import { Decimal, grouping } from "../model/decimal";
import { figureOfNumber, numberOf, parseFigure, type Figure } from "../model/figure";
import type { Fix } from "../model/fix";
import type { CellAddress } from "../model/problem";
import { calculate, type Calculated } from "./calculated";
import { fieldContent, numberFormatOf, type Content } from "./content";
import { formulaOf } from "./formula";
import { shownValue } from "./offers";
import { fieldOf, type PlacedCell } from "./placed";
import type { Reading } from "./read";
import type { CellValue } from "./sheet-reading";
import type { FieldCell } from "./spec";

/** A cell and what it is to hold, in place of what stands there. */
export interface CellChange {
  readonly cell: CellAddress;
  /** What stands there as the grid gives its formula: nothing is changed where it is another by now. */
  readonly standing: CellValue;
  readonly content: Content;
  /** Set only where the content needs another. */
  readonly numberFormat?: string;
}

/** A cell for a reader: its words, its number with thousands commas, or what its formula comes to; "" where that is blank. */
export interface ShownCell {
  readonly kind: "words" | "number" | "formula";
  readonly text: string;
}

/** A fix where its place stands now, with what the cell shows before and after it. */
export interface CellFix extends CellChange {
  readonly place: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

type Changed = Pick<CellFix, "content" | "after">;

/** The fixes as changes of cells; none where a formula of the user's own stands, or where the cell says it already. */
export function cellFixes<F extends { readonly fix: Fix }>(fixables: readonly F[], reading: Reading): (F & CellFix)[] {
  if (fixables.length === 0) return [];
  const calculation = calculate(reading.return, reading.placement.cells);
  return fixables.flatMap((one) => {
    const fixed = cellFixOf(one.fix, reading, calculation);
    return fixed ? [{ ...one, ...fixed }] : [];
  });
}

function cellFixOf(fix: Fix, reading: Reading, calculation: Calculated): CellFix | undefined {
  const placed = reading.placement.byPlace.get(fix.place);
  const field = placed && fieldOf(placed);
  const view = reading.located.find((sheet) => sheet.view.name === placed?.sheet)?.view;
  if (!placed || !field || !view) return undefined;
  const { sheet, row, column } = placed;
  const standing = view.formulaAt(row, column) ?? "";
  if (typeof standing === "string" && standing.startsWith("=")) return undefined;
  const changed =
    "to" in fix ? valueOf(fix.to, field, reading) : formulaFor(placed, field, reading, calculation, fix.comesTo);
  if (!changed || saysAlready(standing, changed.content)) return undefined;
  const before = shownCell(standing);
  const keepsFormat = changed.after.kind === "words" || (before.kind === "number" && changed.after.kind === "number");
  return {
    place: fix.place,
    cell: { sheet, row, column },
    standing,
    before,
    ...changed,
    ...(!keepsFormat && { numberFormat: numberFormatOf(field.kind, reading.language) }),
  };
}

function valueOf(to: Figure, { kind, offers }: FieldCell, { language }: Reading): Changed {
  const content = fieldContent(shownValue(to, offers, language), kind, language);
  return { content, after: shownCell(typeof content === "string" ? content.replace(/^'/, "") : content) };
}

/** The form's formula as the sheets stand now; none where it has nothing in hand to come to. */
function formulaFor(
  placed: PlacedCell,
  { calculation }: FieldCell,
  { return: r, placement }: Reading,
  { calculated }: Calculated,
  wanted?: string,
): Changed | undefined {
  const value = calculated(placed.place as string);
  if (!calculation || value === undefined || typeof value === "boolean" || !comesTo(value, wanted)) return undefined;
  const text = Decimal.isDecimal(value) ? grouping(value) : (value ?? "");
  return { content: formulaOf(placed, calculation, r, placement), after: { kind: "formula", text } };
}

function comesTo(value: Figure, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const figure = parseFigure(wanted) ?? wanted;
  const [is, should] = [numberOf(value), numberOf(figure)];
  return is && should ? is.equals(should) : value === figure;
}

function saysAlready(standing: CellValue, content: Content): boolean {
  return typeof content === "string" ? `'${String(standing)}` === content : standing === content;
}

function shownCell(value: CellValue): ShownCell {
  const number = typeof value === "number" ? figureOfNumber(value) : undefined;
  return number ? { kind: "number", text: grouping(number) } : { kind: "words", text: String(value) };
}
