import { sheetSize } from "../excel-behaviour";
import { columnLetters, zoneAddress } from "../grid/address";
import type { FileCell, FileSheet } from "./content";
import { fileFormula } from "./formula-spelling";
import { fitsToPages, writtenPage } from "./page-words";
import { FileProblem, longestText } from "./problem";
import { writtenProtection } from "./protection-words";
import { colourAttributes, type Styles } from "./styles-writer";
import { writtenValidations } from "./validation-words";
import { element, list, textNode, xmlPart } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const pixelsOfCharacter = 7;
const pointsOfPixel = 0.75;

/** What all sheets of a file share. */
export interface Shared {
  readonly styles: Styles;
  readonly texts: Texts;
  readonly namespace: string | undefined;
}

/** Spaces that readers would drop if they were not told to keep them. */
const outerSpace = /^\s|\s$|\s\s|[\n\t]/;

/** The texts of a file, each written once. */
export class Texts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The part xl/sharedStrings.xml. */
  part(): string {
    const items = [...this.places.keys()].map((text) => {
      const space = outerSpace.test(text) ? "preserve" : undefined;
      return element("si", {}, element("t", { "xml:space": space }, textNode(text)));
    });
    return xmlPart(element("sst", { xmlns: main, count: this.uses, uniqueCount: items.length }, ...items));
  }
}

/** The part of a sheet: its elements in the order that the schema asks for. */
export function sheetPart(sheet: FileSheet, isActive: boolean, shared: Shared): string {
  return xmlPart(
    element(
      "worksheet",
      { xmlns: main },
      properties(sheet),
      element("dimension", { ref: dimension(sheet) }),
      element("sheetViews", {}, view(sheet, isActive)),
      element("sheetFormatPr", { defaultColWidth: charactersOf(sheet.standardWidth), defaultRowHeight: 15 }),
      columns(sheet, shared.styles),
      element("sheetData", {}, ...rows(sheet, shared)),
      writtenProtection(sheet),
      list(
        "mergeCells",
        sheet.merges.map((zone) => element("mergeCell", { ref: zoneAddress(zone) })),
      ),
      writtenValidations(sheet.validations),
      writtenPage(sheet),
    ),
  );
}

function properties({ tabColour, pageLayout }: FileSheet): string {
  const colour = tabColour === undefined ? "" : element("tabColor", colourAttributes(tabColour));
  const fits = fitsToPages(pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "";
  return colour || fits ? element("sheetPr", {}, colour, fits) : "";
}

function dimension({ cells }: FileSheet): string {
  const [rowNumbers, columnNumbers] = [cells.map(({ row }) => row), cells.map(({ col }) => col)];
  const edge = (pick: (a: number, b: number) => number, numbers: number[]): number =>
    numbers.reduce(pick, numbers[0] ?? 0);
  const [least, most] = [(a: number, b: number) => Math.min(a, b), (a: number, b: number) => Math.max(a, b)];
  return zoneAddress({
    top: edge(least, rowNumbers),
    bottom: edge(most, rowNumbers),
    left: edge(least, columnNumbers),
    right: edge(most, columnNumbers),
  });
}

function view({ frozen, showGridlines, showHeadings }: FileSheet, isActive: boolean): string {
  const attributes = {
    showGridLines: showGridlines ? undefined : false,
    showRowColHeaders: showHeadings ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  const { rows: ySplit, columns: xSplit } = frozen;
  if (ySplit === 0 && xSplit === 0) return element("sheetView", attributes);
  const pane = ySplit > 0 && xSplit > 0 ? "bottomRight" : ySplit > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = address(ySplit, xSplit);
  const split = {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell,
    activePane: pane,
    state: "frozen",
  };
  return element("sheetView", attributes, element("pane", split), element("selection", { pane }));
}

const charactersOf = (pixels: number): number => pixels / pixelsOfCharacter;
const address = (row: number, col: number): string => `${columnLetters(col)}${row + 1}`;

function columns({ columns: known, overall, standardWidth }: FileSheet, styles: Styles): string {
  const style = styles.numberOf(overall) || undefined;
  const written = known.map(({ first, last, width, hidden }) =>
    element("col", {
      min: first + 1,
      max: last + 1,
      width: charactersOf(width ?? standardWidth),
      style,
      hidden: hidden || undefined,
      customWidth: width !== undefined || undefined,
    }),
  );
  const next = (known.at(-1)?.last ?? -1) + 2;
  const rest = { min: next, max: sheetSize.columns, width: charactersOf(standardWidth), style };
  if (style !== undefined && next <= sheetSize.columns) written.push(element("col", rest));
  return written.length === 0 ? "" : element("cols", {}, ...written);
}

function rows(sheet: FileSheet, shared: Shared): string[] {
  const cellsOf = new Map<number, FileCell[]>(sheet.rows.map(({ row }) => [row, []]));
  for (const cell of sheet.cells) {
    const row = cellsOf.get(cell.row);
    if (row) row.push(cell);
    else cellsOf.set(cell.row, [cell]);
  }
  const sizes = new Map(sheet.rows.map((row) => [row.row, row]));
  return [...cellsOf.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const { height, hidden } = sizes.get(row) ?? { height: undefined, hidden: false };
      const size = {
        ht: height === undefined ? undefined : height * pointsOfPixel,
        customHeight: height !== undefined || undefined,
      };
      const cells = [...(cellsOf.get(row) ?? [])].sort((a, b) => a.col - b.col);
      return element(
        "row",
        { r: row + 1, hidden: hidden || undefined, ...size },
        ...cells.map((cell) => written(cell, sheet, shared)),
      );
    });
}

const types = { empty: undefined, number: undefined, boolean: "b", error: "e" } as const;

function written(cell: FileCell, sheet: FileSheet, { styles, texts, namespace }: Shared): string {
  const { row, col, type, value, formula, block } = cell;
  if (type === "text" && String(value).length > longestText) {
    throw new FileProblem(
      `${sheet.name}!${address(row, col)} holds more text than Excel takes (32,767 characters). Shorten it and save again.`,
    );
  }
  const isShared = type === "text" && formula === undefined;
  const attributes = {
    r: address(row, col),
    s: styles.numberOf(cell.look) || undefined,
    t: isShared ? "s" : type === "text" ? "str" : types[type],
  };
  const array = block && { t: "array", ref: zoneAddress(block) };
  const formulaElement =
    formula === undefined ? "" : element("f", array ?? {}, textNode(fileFormula(formula, namespace)));
  return element(
    "c",
    attributes,
    formulaElement,
    type === "empty" ? "" : element("v", {}, isShared ? String(texts.numberOf(String(value))) : plainValue(value)),
  );
}

const plainValue = (value: string | number | boolean): string =>
  typeof value === "string" ? textNode(value) : String(Number(value));
