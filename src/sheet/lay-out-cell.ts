import { asPrinted, type MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { notApplicable, notInHand } from "../model/shape";
import { a1, reference } from "./address";
import type { Calculated } from "./calculated";
import { fieldContent, numberFormatOf, textContent, type Content } from "./content";
import { formulaOf, type Placement } from "./formula";
import type { LaidOutCell, Look } from "./laid-out";
import { ordinalText } from "./ordinal";
import type { PlacedCell } from "./placed";
import { isFilledIn, join } from "./rows";
import { templateColumns, type Cell, type CheckCell, type Column, type FieldCell, type LabelCell } from "./spec";
import { filled, wordingFormula } from "./wording";

/** What laying a cell out looks at. */
export interface LayOutContext {
  readonly r: MonthlyReturn;
  readonly placement: Placement;
  readonly calculated: Calculated;
  readonly className: (shares: unknown) => string;
}

type Laid = Pick<LaidOutCell, "content" | "look"> & Partial<LaidOutCell>;

/** Characters that Excel takes as the source of a list. */
const longestList = 255;

/** Shows that nothing is left between asserted and calculated, else the difference with its direction. */
const checkFormat = (decimals: string) => `"▲ "#,##0${decimals};"▼ "#,##0${decimals};"✓ reconciled"`;

/** Where a column of the template stands on a new sheet. */
export const columnAt = (column: Column) => templateColumns.indexOf(column);

/** A cell with its content, its look and its number format. */
export function layOutCell(placed: PlacedCell, context: LayOutContext): LaidOutCell {
  const { row, column, cell } = placed;
  const address = a1({ row, column });
  const across = "across" in cell ? cell.across : undefined;
  const area = across && { area: `${address}:${a1({ row, column: columnAt(across) })}` };
  return { placed, numberFormat: "General", address, ...area, ...laid(cell, placed, context) };
}

function laid(cell: Cell, placed: PlacedCell, context: LayOutContext): Laid {
  if ("field" in cell) return layOutField(cell, placed, context);
  if ("label" in cell) return { look: cell.look, ...labelContent(cell, placed, context) };
  if ("ordinal" in cell) return { look: "ordinal", content: textContent(ordinalText(cell.ordinal, placed.number)) };
  if ("state" in cell) return layOutState(cell.state, context.r);
  if ("version" in cell) return { look: "version", content: textContent(`FF301 v ${context.r.formVersion}`) };
  if ("margin" in cell) return { look: cell.look ?? "margin", content: textContent(cell.margin) };
  return layOutCheck(cell, placed, context);
}

function layOutState(part: string, r: MonthlyReturn): Laid {
  const content = isFilledIn(r, part) ? "" : fieldContent(valueAt(r, part), "text");
  return { look: "state", content, offers: [notApplicable, notInHand] };
}

function layOutCheck({ check }: CheckCell, placed: PlacedCell, { r, placement }: LayOutContext): Laid {
  const content = formulaOf(placed, { ...check, exact: () => undefined }, r, placement);
  return { look: "check", content, numberFormat: checkFormat(check.isMoney ? ".00########" : "") };
}

function layOutField(field: FieldCell, placed: PlacedCell, { r, placement, calculated }: LayOutContext): Laid {
  const { kind, calculation } = field;
  const place = placed.place as string;
  const value = valueAt(r, place);
  const offers = field.offers && withOwn(field.offers, value);
  const plain = { numberFormat: numberFormatOf(kind), kind, ...(offers && { offers }) };
  if (calculation && (value === undefined || calculated.agrees(place))) {
    return { ...plain, look: "computed", content: formulaOf(placed, calculation, r, placement) };
  }
  const isOfTheReturn = placed.entry === "" || valueAt(r, placed.entry) !== undefined;
  if (!isOfTheReturn) return { ...plain, look: "input", content: "" };
  const prescribed = value === asPrinted ? field.prescribed?.[placed.number - 1] : undefined;
  const content = prescribed ? textContent(prescribed.en) : fieldContent(value, kind);
  return { ...plain, look: (calculation ? "asserted" : "input") satisfies Look, content };
}

/** The values that a list offers, with the one that stands in its cell already; a list can't hold a comma. */
function withOwn(offers: readonly string[], value: unknown): readonly string[] {
  const isOwn = typeof value === "string" && value !== "" && !value.includes(",") && !offers.includes(value);
  const joined = [...offers, value as string];
  return isOwn && joined.join(",").length <= longestList ? joined : offers;
}

function labelContent(
  cell: LabelCell,
  placed: PlacedCell,
  { r, placement, className }: LayOutContext,
): { content: Content; shows?: string } {
  const { label, classAt } = cell;
  if (classAt === undefined) return { content: textContent(label.en) };
  const at = join(placed.entry, classAt);
  const [kind, letter] = ["kind", "letter"].map((part) => placement.byPlace.get(`${at}.${part}`));
  const shows = filled(label, className(valueAt(r, at)));
  if (!kind || !letter) return { content: textContent(shows) };
  return { content: wordingFormula(label, reference(kind, placed.sheet), reference(letter, placed.sheet)), shows };
}
