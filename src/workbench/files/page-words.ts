import { pageLayoutDefaults } from "../excel-behaviour";
import type { FileSheet } from "./content";
import { commentWords, errorWords, orientationWords, paperWords, printOrderWords } from "./words";
import { childOf, isYes, numberIn, type XmlElement } from "./xml-reader";
import { element, list, textNode, type Attributes } from "./xml";

type Layout = FileSheet["pageLayout"];

const pointsAnInch = 72;
const margins = { left: "LeftMargin", right: "RightMargin", top: "TopMargin", bottom: "BottomMargin", header: "HeaderMargin", footer: "FooterMargin" }; // prettier-ignore

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

const zoomOf = ({ Zoom }: Layout): Zoom => Zoom ?? {};

/** Whether the sheet is printed on so many pages, whatever scale that takes. */
export function fitsToPages(layout: Layout): boolean {
  const { horizontalFitToPages, verticalFitToPages } = zoomOf(layout);
  return horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
}

/** How a sheet is printed, in the order of the schema. */
export function writtenPage(sheet: FileSheet): string {
  const { pageLayout: layout } = sheet;
  const options = {
    horizontalCentered: layout.CenterHorizontally === true || undefined,
    verticalCentered: layout.CenterVertically === true || undefined,
    headings: layout.PrintHeadings === true || undefined,
    gridLines: layout.PrintGridlines === true || undefined,
  };
  const inches: Record<string, number> = {};
  for (const [side, name] of Object.entries(margins)) inches[side] = Number(layout[name]) / pointsAnInch;
  return [
    element("printOptions", options),
    element("pageMargins", inches),
    element("pageSetup", setup(layout)),
    headersFooters(sheet),
    breaks("rowBreaks", sheet.rowBreaks, 16_383),
    breaks("colBreaks", sheet.columnBreaks, 1_048_575),
  ].join("");
}

function setup(layout: Layout): Attributes {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoomOf(layout);
  const first = layout.FirstPageNumber;
  const fits = fitsToPages(layout);
  return {
    paperSize: paperWords.spell(String(layout.PaperSize)),
    scale: fits ? undefined : scale,
    firstPageNumber: typeof first === "number" ? first : undefined,
    // 0 stands for as many pages as it takes.
    fitToWidth: fits ? (horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (verticalFitToPages ?? 0) : undefined,
    pageOrder: printOrderWords.spell(String(layout.PrintOrder)),
    orientation: orientationWords.spell(String(layout.Orientation)),
    blackAndWhite: layout.BlackAndWhite === true || undefined,
    draft: layout.DraftMode === true || undefined,
    cellComments: commentWords.spell(String(layout.PrintComments)),
    useFirstPageNumber: typeof first === "number" || undefined,
    errors: errorWords.spell(String(layout.PrintErrors)),
  };
}

const parts = { L: "Left", C: "Center", R: "Right" } as const;

function headersFooters({ headersFooters: texts }: FileSheet): string {
  const [header, footer] = ["Header", "Footer"].map((kind) =>
    Object.entries(parts)
      .map(([mark, part]) => (texts[part + kind] ? `&${mark}${texts[part + kind]}` : ""))
      .join(""),
  );
  const written = [
    header && element("oddHeader", {}, textNode(header)),
    footer && element("oddFooter", {}, textNode(footer)),
  ];
  return header || footer ? element("headerFooter", {}, ...written) : "";
}

/** A break stands behind as many rows or columns as its id says. */
function breaks(name: string, starts: readonly number[], max: number): string {
  const sorted = [...new Set(starts)].filter((start) => start > 0).sort((a, b) => a - b);
  const written = sorted.map((id) => element("brk", { id, max, man: true }));
  return list(name, written, { manualBreakCount: sorted.length });
}

type Page = Pick<FileSheet, "pageLayout" | "headersFooters" | "rowBreaks" | "columnBreaks">;

/** How a sheet is printed, as its file says. */
export function readPage(sheet: XmlElement): Page {
  const footers = childOf(sheet, "headerFooter");
  return {
    pageLayout: { ...pageLayoutDefaults, ...readLayout(sheet) },
    headersFooters: {
      ...readTexts(childOf(footers, "oddHeader")?.text ?? "", "Header"),
      ...readTexts(childOf(footers, "oddFooter")?.text ?? "", "Footer"),
    },
    rowBreaks: readBreaks(childOf(sheet, "rowBreaks")),
    columnBreaks: readBreaks(childOf(sheet, "colBreaks")),
  };
}

function readLayout(sheet: XmlElement): Record<string, unknown> {
  const setup = childOf(sheet, "pageSetup");
  const options = childOf(sheet, "printOptions");
  const edges = childOf(sheet, "pageMargins");
  const fitting = childOf(childOf(sheet, "sheetPr"), "pageSetUpPr");
  const layout: Record<string, unknown> = {
    CenterHorizontally: options && isYes(options, "horizontalCentered"),
    CenterVertically: options && isYes(options, "verticalCentered"),
    PrintHeadings: options && isYes(options, "headings"),
    PrintGridlines: options && isYes(options, "gridLines"),
    PaperSize: paperWords.read(setup?.attributes.paperSize),
    PrintOrder: printOrderWords.read(setup?.attributes.pageOrder),
    Orientation: orientationWords.read(setup?.attributes.orientation),
    PrintComments: commentWords.read(setup?.attributes.cellComments),
    PrintErrors: errorWords.read(setup?.attributes.errors),
    BlackAndWhite: setup && isYes(setup, "blackAndWhite"),
    DraftMode: setup && isYes(setup, "draft"),
    FirstPageNumber: setup && isYes(setup, "useFirstPageNumber") ? numberIn(setup, "firstPageNumber") : undefined,
    Zoom: fitting && isYes(fitting, "fitToPage") ? readFit(setup) : { scale: numberIn(setup, "scale") ?? 100 },
  };
  for (const [side, name] of Object.entries(margins)) {
    const inches = numberIn(edges, side);
    layout[name] = inches === undefined ? undefined : Math.round(inches * pointsAnInch * 1000) / 1000;
  }
  return Object.fromEntries(Object.entries(layout).filter(([, value]) => value !== undefined));
}

function readFit(setup: XmlElement | undefined): Zoom {
  const [horizontal, vertical] = [numberIn(setup, "fitToWidth") ?? 1, numberIn(setup, "fitToHeight") ?? 1];
  return {
    ...(horizontal > 0 && { horizontalFitToPages: horizontal }),
    ...(vertical > 0 && { verticalFitToPages: vertical }),
  };
}

/** Splits `&Lleft&Cmiddle&Rright`; text before any mark stands in the middle. */
function readTexts(text: string, kind: "Header" | "Footer"): Record<string, string> {
  const texts: Record<string, string> = {};
  let part: string = parts.C;
  for (const [piece, mark] of text.matchAll(/&([LCR])|&[\s\S]?|[^&]+/g)) {
    if (mark) part = parts[mark as keyof typeof parts];
    else texts[part + kind] = (texts[part + kind] ?? "") + piece;
  }
  return texts;
}

const readBreaks = (breaks: XmlElement | undefined): number[] =>
  (breaks?.children ?? []).flatMap((one) => (isYes(one, "man") ? (numberIn(one, "id") ?? []) : []));
