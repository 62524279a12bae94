import { asPrinted, type MonthlyReturn } from "../model/monthly-return";
import { valueAt } from "../model/place";
import { reference } from "./address";
import { calculate, type Calculated } from "./calculated";
import { columnsOf, markOf } from "./columns";
import { fieldContent, numberFormatOf, textContent, type Content } from "./content";
import { formulaOf, placementOf, type Placement } from "./formula";
import type { PartInForce } from "./in-force";
import { ordinalText } from "./ordinal";
import { cellsOf, type PlacedCell, type PlacedRow } from "./placed";
import { isFilledIn, join, partRows } from "./rows";
import { templateColumns, type Column, type FieldCell, type LabelCell } from "./spec";
import { filled, wordingFormula } from "./wording";

/** How a cell looks; the same names tell the legend. */
export type Look =
  LabelCell["look"] | "ordinal" | "state" | "version" | "mark" | "margin" | "check" | "input" | "computed" | "asserted";

export interface LaidOutCell {
  readonly placed: PlacedCell;
  readonly content: Content;
  /** What the cell shows where its content is a formula that fills in a label. */
  readonly shows?: string;
  readonly look: Look;
  readonly numberFormat: string;
  /** Last column of the area that the cell stretches across. */
  readonly across?: number;
}

/** A part of the form laid out as a sheet. */
export interface LaidOutSheet {
  readonly name: string;
  readonly part: PartInForce;
  readonly cells: readonly LaidOutCell[];
  readonly rows: readonly PlacedRow[];
  readonly rowCount: number;
}

export interface LaidOut {
  readonly sheets: readonly LaidOutSheet[];
  readonly placement: Placement;
}

const columnAt = (column: Column) => templateColumns.indexOf(column);

/** Lays the parts out for a return: every cell's content, and where each place of the return stands. */
export function layOut(
  parts: readonly PartInForce[],
  r: MonthlyReturn,
  className: (shares: unknown) => string,
): LaidOut {
  const placed = parts.map((part) => ({ part, rows: placeRows(part, r) }));
  const rows = placed.flatMap((sheet) => sheet.rows);
  const cells = placed.map(({ part, rows }) => rows.flatMap((row) => cellsOf(row, part.sheet, columnAt)));
  const placement = placementOf(cells.flat(), rows.map((row) => ({ ...row, until: row.at + row.height }))); // prettier-ignore
  const calculated = calculate(r, placement.cells);
  const sheets = placed.map(({ part, rows }, i) => ({
    name: part.sheet,
    part,
    rows,
    rowCount: rows.reduce((end, row) => Math.max(end, row.at + row.height), 1),
    cells: [
      ...marks(part),
      ...(cells[i] as PlacedCell[]).map((cell) => layOutCell(cell, r, placement, calculated, className)),
    ],
  }));
  return { sheets, placement };
}

function placeRows(part: PartInForce, r: MonthlyReturn): PlacedRow[] {
  let at = 1;
  return partRows(part.rows, r).map((row) => {
    const placed = { ...row, at, spilled: Array.from({ length: row.height }, (_, i) => at + i) };
    at += row.height;
    return placed;
  });
}

function marks(part: PartInForce): LaidOutCell[] {
  return columnsOf(part.widths).map((column) => ({
    placed: {
      cell: { margin: markOf(column) },
      sheet: part.sheet,
      row: 0,
      column: columnAt(column),
      entry: "",
      number: 0,
    },
    content: textContent(markOf(column)),
    look: "mark",
    numberFormat: "General",
  }));
}

function layOutCell(
  placed: PlacedCell,
  r: MonthlyReturn,
  placement: Placement,
  calculated: Calculated,
  className: (shares: unknown) => string,
): LaidOutCell {
  // prettier-ignore
  const { cell } = placed;
  const plain = {
    placed,
    numberFormat: "General",
    ...("across" in cell && cell.across && { across: columnAt(cell.across) }),
  };
  if ("field" in cell) return { ...plain, ...layOutField(placed, cell, r, placement, calculated) };
  if ("label" in cell) return { ...plain, look: cell.look, ...labelContent(placed, cell, r, placement, className) };
  if ("ordinal" in cell)
    return { ...plain, look: "ordinal", content: textContent(ordinalText(cell.ordinal, placed.number)) };
  if ("state" in cell) {
    const filledIn = isFilledIn(r, cell.state);
    return { ...plain, look: "state", content: filledIn ? "" : fieldContent(valueAt(r, cell.state), "text") };
  }
  if ("version" in cell) return { ...plain, look: "version", content: textContent(`FF301 v ${r.formVersion}`) };
  if ("margin" in cell) return { ...plain, look: "margin", content: textContent(cell.margin) };
  const check = { from: cell.check.from, grid: cell.check.grid, exact: () => undefined };
  return { ...plain, look: "check", content: formulaOf(placed, check, r, placement), numberFormat: checkFormat };
}

/** Shows in words that nothing is left between asserted and calculated, else the difference with its direction. */
const checkFormat = '"▲ "#,##0.##########;"▼ "#,##0.##########;"✓ reconciled";@';

function layOutField(
  placed: PlacedCell,
  field: FieldCell,
  r: MonthlyReturn,
  placement: Placement,
  calculated: Calculated,
): Pick<LaidOutCell, "content" | "look" | "numberFormat"> {
  // prettier-ignore
  const numberFormat = numberFormatOf(field.kind);
  const place = placed.place as string;
  const value = valueAt(r, place);
  const { calculation } = field;
  if (calculation && (value === undefined || calculated.agrees(place))) {
    return { content: formulaOf(placed, calculation, r, placement), look: "computed", numberFormat };
  }
  if (valueAt(r, placed.entry) === undefined && placed.entry !== "")
    return { content: "", look: "input", numberFormat };
  const prescribed = value === asPrinted ? field.prescribed?.[placed.number - 1] : undefined;
  const content = prescribed ? textContent(prescribed.en) : fieldContent(value, field.kind);
  return { content, look: calculation ? "asserted" : "input", numberFormat };
}

function labelContent(
  placed: PlacedCell,
  { label, classAt }: LabelCell,
  r: MonthlyReturn,
  placement: Placement,
  className: (shares: unknown) => string,
): Pick<LaidOutCell, "content" | "shows"> {
  // prettier-ignore
  if (classAt === undefined) return { content: textContent(label.en) };
  const at = join(placed.entry, classAt);
  const [kind, letter] = ["kind", "letter"].map((part) => placement.byPlace.get(`${at}.${part}`));
  const shows = filled(label, className(valueAt(r, at)));
  if (!kind || !letter) return { content: textContent(shows) };
  return { content: wordingFormula(label, reference(kind, placed.sheet), reference(letter, placed.sheet)), shows };
}
