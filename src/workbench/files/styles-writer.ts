import type { Look } from "./content";
import { NumberFormats } from "./number-formats";
import { horizontalWords, spelledLine, underlineWords, verticalWords } from "./words";
import { element, list, xmlPart } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sides = ["left", "right", "top", "bottom"] as const;

/** Things written once and then named by their place. */
class Table {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(...first: string[]) {
    first.forEach((item) => this.place(item));
  }

  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** "#RRGGBB" as the file spells it, opaque. */
export const colourAttributes = (colour: string): { rgb: string } => ({ rgb: `FF${colour.slice(1).toUpperCase()}` });

/** The looks of a workbook's cells, each written once. */
export class Styles {
  private readonly formats = new NumberFormats();
  private readonly fonts = new Table();
  // Excel takes the first two fills for these, whatever stands there.
  private readonly fills = new Table(patternFill("none"), patternFill("gray125"));
  private readonly borders = new Table();
  private readonly looks = new Table();
  private readonly known = new Map<string, number>();

  /** The first look is that of cells that name none. */
  constructor(standard: Look) {
    this.numberOf(standard);
  }

  /** The number by which cells of that look name it. */
  numberOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.looks.place(this.written(look));
    this.known.set(key, number);
    return number;
  }

  /** The part xl/styles.xml. */
  part(): string {
    const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const spelledOut = this.formats.spelledOut.map(({ number, format }) =>
      element("numFmt", { numFmtId: number, formatCode: format }),
    );
    return xmlPart(
      element(
        "styleSheet",
        { xmlns: main },
        list("numFmts", spelledOut),
        list("fonts", this.fonts.items),
        list("fills", this.fills.items),
        list("borders", this.borders.items),
        list("cellStyleXfs", [element("xf", normal)]),
        list("cellXfs", this.looks.items),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      ),
    );
  }

  private written(look: Look): string {
    const { fill } = look;
    const numFmtId = this.formats.numberOf(look.numberFormat);
    const fontId = this.fonts.place(font(look));
    const fillId = this.fills.place(fill === undefined ? patternFill("none") : solidFill(fill));
    const borderId = this.borders.place(border(look));
    const applied = {
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    };
    const protection = element("protection", { locked: look.locked, hidden: look.formulaHidden });
    return element("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment(look), protection);
  }
}

const patternFill = (patternType: string, ...colours: string[]): string =>
  element("fill", {}, element("patternFill", { patternType }, ...colours));

const solidFill = (colour: string): string =>
  patternFill("solid", element("fgColor", colourAttributes(colour)), element("bgColor", { indexed: 64 }));

const flag = (name: string, on: boolean): string => (on ? element(name) : "");

function font({ bold, italic, strikethrough, underline, color, size, name }: Look): string {
  const line = underlineWords.spell(underline);
  return element(
    "font",
    {},
    flag("b", bold),
    flag("i", italic),
    flag("strike", strikethrough),
    line === undefined ? "" : element("u", { val: line }),
    element("sz", { val: size }),
    element("color", colourAttributes(color)),
    element("name", { val: name }),
  );
}

function border({ lines }: Look): string {
  const written = sides.map((side) => {
    const line = lines[side];
    if (!line) return element(side);
    return element(side, { style: spelledLine(line) }, element("color", colourAttributes(line.color)));
  });
  return element("border", {}, ...written, element("diagonal"));
}

function alignment({ horizontalAlignment, verticalAlignment, wrapText, indentLevel }: Look): string {
  return element("alignment", {
    horizontal: horizontalWords.spell(horizontalAlignment),
    vertical: verticalWords.spell(verticalAlignment),
    wrapText: wrapText || undefined,
    indent: indentLevel || undefined,
  });
}
