import { asPrinted, type MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { a1, reference } from "../model/address";
import type { Calculated } from "./calculated";
import { fieldContent, numberFormatOf, textContent, type Content } from "./content";
import { formulaOf, type Placement } from "./formula";
import type { LaidOutCell, Look, NameOfClass } from "./laid-out";
import { offersIn, shownValue } from "./offers";
import { ordinalText } from "./ordinal";
import type { ColumnAt, PlacedCell } from "./placed";
import { isFilledIn, join } from "./rows";
import { templateColumns, type Cell, type CheckCell, type Column, type FieldCell, type LabelCell } from "./spec";
import { notApplicable, notInHand } from "./state-words";
import { filled, languages, wordingFormula, wordsIn, type Language } from "./wording";

/** What laying a cell out looks at. */
export interface LayOutContext {
  readonly r: MonthlyReturn;
  readonly placement: Placement;
  readonly calculated: Calculated;
  readonly className: NameOfClass;
  readonly language: Language;
  /** Formulas of people's own in cells to fill in, by place. */
  readonly formulas?: ReadonlyMap<string, string> | undefined;
}

type Laid = Pick<LaidOutCell, "content" | "look"> & Partial<LaidOutCell>;

/** Shows that nothing is left between asserted and calculated, else the difference with its direction. */
const reconciled = { en: "✓ reconciled", zh: "✓ 相符" };
const checkFormat = (decimals: string, language: Language) =>
  `"▲ "#,##0${decimals};"▼ "#,##0${decimals};"${wordsIn(reconciled, language)}"`;

/** Where a column of the template stands on a new sheet. */
export const columnOfTemplate: ColumnAt = (column: Column) => templateColumns.indexOf(column);

/** A cell with its content, its look and its number format. */
export function layOutCell(placed: PlacedCell, context: LayOutContext, columnAt = columnOfTemplate): LaidOutCell {
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
  if ("state" in cell) return layOutState(cell.state, context);
  if ("version" in cell) return { look: "version", content: textContent(`FF301 v ${context.r.formVersion}`) };
  if ("margin" in cell)
    return { look: cell.look ?? "margin", content: textContent(wordsIn(cell.margin, context.language)) };
  return layOutCheck(cell, placed, context);
}

const states = [notApplicable, notInHand];

/** What the cell beside a heading says of its part: nothing when it is filled in. */
export function stateContent(part: string, r: MonthlyReturn, language: Language): Content {
  return isFilledIn(r, part) ? "" : fieldContent(shownValue(valueAt(r, part), states, language), "text", language);
}

function layOutState(part: string, { r, language }: LayOutContext): Laid {
  const content = stateContent(part, r, language);
  return { look: "state", content, offers: offersIn(states, language, "") };
}

function layOutCheck({ check }: CheckCell, placed: PlacedCell, { r, placement, language }: LayOutContext): Laid {
  const content = formulaOf(placed, { ...check, exact: () => undefined }, r, placement);
  return { look: "check", content, numberFormat: checkFormat(check.isMoney ? ".00########" : "", language) };
}

function layOutField(field: FieldCell, placed: PlacedCell, context: LayOutContext): Laid {
  const { r, placement, calculated, language } = context;
  const { kind, calculation } = field;
  const place = placed.place as string;
  const value = valueAt(r, place);
  const shown = shownValue(value, field.offers, language);
  const offers = field.offers && offersIn(field.offers, language, shown);
  const plain = { numberFormat: numberFormatOf(kind, language), kind, ...(offers && { offers }) };
  if (calculation && (value === undefined || calculated.agrees(place))) {
    return { ...plain, look: "computed", content: formulaOf(placed, calculation, r, placement) };
  }
  const isOfTheReturn = placed.entry === "" || valueAt(r, placed.entry) !== undefined;
  if (!isOfTheReturn) return { ...plain, look: "input", content: "" };
  const own = context.formulas?.get(place);
  if (own !== undefined) return { ...plain, look: "input", content: own };
  const prescribed = value === asPrinted ? field.prescribed?.[placed.number - 1] : undefined;
  const content = prescribed ? textContent(wordsIn(prescribed, language)) : fieldContent(shown, kind, language);
  return { ...plain, look: (calculation ? "asserted" : "input") satisfies Look, content };
}

function labelContent(
  cell: LabelCell,
  placed: PlacedCell,
  { r, placement, className, language }: LayOutContext,
): { content: Content; shows?: string } {
  const { label, classAt } = cell;
  const words = wordsIn(label, language);
  if (classAt === undefined) return { content: textContent(words) };
  const at = join(placed.entry, classAt);
  const [kind, letter] = ["kind", "letter"].map((part) => placement.byPlace.get(`${at}.${part}`));
  const shows = filled(words, className(valueAt(r, at), language));
  if (!kind || !letter) return { content: textContent(shows) };
  const none = languages.map((one) => wordsIn(notApplicable, one));
  const cells = [kind, letter].map((cell) => reference(cell, placed.sheet));
  return { content: wordingFormula(words, cells[0], cells[1], none), shows };
}
