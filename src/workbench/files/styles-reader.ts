import type { Side } from "../objects/borders";
import { standardLook } from "./book-writer";
import { readColour } from "./colours";
import type { Look } from "./content";
import type { LeftOut } from "./left-out";
import { formatNumbered } from "./number-formats";
import { horizontalWords, readLine, underlineWords, verticalWords } from "./words";
import { childOf, childrenOf, isYes, numberIn, type XmlElement } from "./xml-reader";

const sides: readonly Side[] = ["top", "bottom", "left", "right"];

type Font = Pick<Look, "bold" | "italic" | "strikethrough" | "underline" | "color" | "size" | "name">;

/** The looks of a file's cells, by the numbers that cells name them by. */
export function readLooks(styles: XmlElement | undefined, theme: readonly string[], leftOut: LeftOut): Look[] {
  const formats = new Map(
    childrenOf(styles, "numFmts", "numFmt").map((one) => [
      numberIn(one, "numFmtId") ?? -1,
      one.attributes.formatCode ?? "General",
    ]),
  );
  const fonts = childrenOf(styles, "fonts", "font").map((font) => readFont(font, theme, leftOut));
  const fills = childrenOf(styles, "fills", "fill").map((fill) => readFill(fill, theme, leftOut));
  const borders = childrenOf(styles, "borders", "border").map((border) => readLines(border, theme, leftOut));
  const looks = childrenOf(styles, "cellXfs", "xf").map((xf): Look => {
    const at = <T>(table: readonly T[], attribute: string): T | undefined => table[numberIn(xf, attribute) ?? 0];
    return {
      ...standardLook,
      ...at(fonts, "fontId"),
      ...readAlignment(childOf(xf, "alignment"), leftOut),
      ...readLock(childOf(xf, "protection")),
      fill: at(fills, "fillId"),
      lines: at(borders, "borderId") ?? {},
      numberFormat: formatNumbered(numberIn(xf, "numFmtId") ?? 0, formats),
    };
  });
  return looks.length === 0 ? [standardLook] : looks;
}

function readFont(font: XmlElement, theme: readonly string[], leftOut: LeftOut): Font {
  const has = (name: string): boolean => {
    const child = childOf(font, name);
    return child !== undefined && isYes(child, "val", true);
  };
  const underline = childOf(font, "u");
  if (childOf(font, "vertAlign")) leftOut.add("raised and lowered text");
  return {
    bold: has("b"),
    italic: has("i"),
    strikethrough: has("strike"),
    underline: underline ? (underlineWords.read(underline.attributes.val ?? "single") ?? "None") : "None",
    color: readColour(childOf(font, "color"), theme) ?? standardLook.color,
    size: numberIn(childOf(font, "sz"), "val") ?? standardLook.size,
    name: childOf(font, "name")?.attributes.val ?? standardLook.name,
  };
}

/** Excel shows a solid fill in its foreground colour. */
function readFill(fill: XmlElement, theme: readonly string[], leftOut: LeftOut): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (childOf(fill, "gradientFill")) leftOut.add("colour gradients");
  if (kind === "none" || !pattern) return undefined;
  if (kind === "gray125" && pattern.children.length === 0) return undefined;
  if (kind !== "solid") leftOut.add("patterns of fills");
  return readColour(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"), theme);
}

function readLines(border: XmlElement, theme: readonly string[], leftOut: LeftOut): Look["lines"] {
  if (readLine(childOf(border, "diagonal")?.attributes.style)) leftOut.add("diagonal lines");
  const found = sides.flatMap((side) => {
    const written =
      childOf(border, side) ?? childOf(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const line = readLine(written?.attributes.style);
    return line ? [[side, { ...line, color: readColour(childOf(written, "color"), theme) ?? "#000000" }] as const] : [];
  });
  return Object.fromEntries(found);
}

function readAlignment(alignment: XmlElement | undefined, leftOut: LeftOut): Partial<Look> {
  if (!alignment) return {};
  const { horizontal, vertical } = alignment.attributes;
  if (numberIn(alignment, "textRotation")) leftOut.add("turned text");
  return {
    horizontalAlignment: horizontalWords.read(horizontal) ?? "General",
    verticalAlignment: verticalWords.read(vertical) ?? "Bottom",
    wrapText: isYes(alignment, "wrapText"),
    indentLevel: numberIn(alignment, "indent") ?? 0,
  };
}

function readLock(protection: XmlElement | undefined): Partial<Look> {
  return protection ? { locked: isYes(protection, "locked", true), formulaHidden: isYes(protection, "hidden") } : {};
}
