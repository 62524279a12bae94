import { helpers, type CellPosition } from "@odoo/o-spreadsheet";
import { isWholeColumns, isWholeRows } from "../grid/address";
import { colourNames } from "../excel-behaviour";
import { excelError } from "../wire/excel-error";
import { value, type Member } from "../wire/host-object";
import type { Area } from "./area";
import { boolean, integer, oneOf, positive, text } from "./arguments";
import { styleOf, type CellStyle } from "./style";

/** How one of Excel's format properties is kept in a cell's style. */
export interface Entry {
  /** What an add-in may set; throws otherwise. */
  readonly check: (written: unknown) => unknown;
  /** What a cell has to which nothing was set. */
  readonly standard: unknown;
  /** The entry that only the host reads, where the grid has none or a poorer one. */
  readonly kept?: string;
  /** The grid's entry, and its value for one of Excel's. */
  readonly shown?: string;
  readonly show?: (set: unknown) => unknown;
  readonly read?: (shown: unknown) => unknown;
  /** Whether it can be set on a whole sheet without being set on each of its cells: nobody sees it on empty ones. */
  readonly unseen?: boolean;
}

const same = (set: unknown): unknown => set;

/** "#RRGGBB" for a colour or one of the names that Excel knows. */
export function colour(written: unknown): string {
  const name = text(written).toLowerCase();
  const code = colourNames[name] ?? written;
  if (typeof code !== "string" || !/^#[0-9a-f]{6}$/i.test(code)) throw excelError("InvalidArgument");
  return code.toUpperCase();
}

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

const shownHorizontal: Record<string, string> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
};
const shownVertical: Record<string, string> = { Top: "top", Center: "middle", Bottom: "bottom" };

const keyOf = (table: Record<string, string>, found: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === found);

const flag = (shown: string): Entry => ({ shown, check: boolean, standard: false, read: Boolean });

// prettier-ignore
export const fontEntries: Record<string, Entry> = {
  Bold: flag("bold"),
  Italic: flag("italic"),
  Strikethrough: flag("strikethrough"),
  Color: { shown: "textColor", check: colour, standard: "#000000" },
  Size: { shown: "fontSize", check: positive, standard: 11, unseen: true },
  Name: { kept: "fontName", check: text, standard: "Calibri", unseen: true },
  Underline: { kept: "fontUnderline", shown: "underline", check: (set) => oneOf(underlines, set), standard: "None",
    show: (set) => set !== "None", read: (shown) => (shown ? "Single" : "None") },
};

// prettier-ignore
export const alignmentEntries: Record<string, Entry> = {
  HorizontalAlignment: { kept: "horizontalAlignment", shown: "align", check: (set) => oneOf(horizontal, set),
    standard: "General", show: (set) => shownHorizontal[String(set)], read: (shown) => keyOf(shownHorizontal, shown) },
  VerticalAlignment: { kept: "verticalAlignment", shown: "verticalAlign", check: (set) => oneOf(vertical, set),
    standard: "Bottom", show: (set) => shownVertical[String(set)], read: (shown) => keyOf(shownVertical, shown) },
  WrapText: { shown: "wrapping", check: boolean, standard: false,
    show: (set) => (set ? "wrap" : "overflow"), read: (shown) => shown === "wrap" },
  IndentLevel: { kept: "indentLevel", check: integer, standard: 0, unseen: true },
};

export const fillEntries: Record<string, Entry> = {
  Color: { shown: "fillColor", check: colour, standard: "#FFFFFF" },
};

export const lockEntries: Record<string, Entry> = {
  Locked: { kept: "locked", check: boolean, standard: true, unseen: true },
  FormulaHidden: { kept: "formulaHidden", check: boolean, standard: false, unseen: true },
};

/** What one cell has; what the host kept counts only while the grid still shows it so. */
export function entryOf({ kept, shown, standard, show = same, read = same }: Entry, style: CellStyle): unknown {
  if (kept !== undefined && style[kept] !== undefined) {
    if (shown === undefined || show(style[kept]) === style[shown]) return style[kept];
  }
  if (shown === undefined || style[shown] === undefined || style[shown] === "") return standard;
  return read(style[shown]) ?? standard;
}

/** The style by which a cell has that value. */
export function styleOfEntry({ kept, shown, show = same }: Entry, set: unknown): CellStyle {
  const keptStyle = kept === undefined ? {} : { [kept]: set };
  return shown === undefined ? keptStyle : { ...keptStyle, [shown]: show(set) };
}

/** Sets style entries on all cells of the range. */
export function setStyle({ grid, sheetId, gridZones }: Area, style: Record<string, unknown>): void {
  grid.do("SET_FORMATTING", { sheetId, target: gridZones, style });
}

/** What all cells of the range have; null where they differ. */
function common<R>(area: Area, read: (position: CellPosition) => R): R | null {
  let first: { found: R } | undefined;
  for (const position of area.cells()) {
    const found = read(position);
    if (first && first.found !== found) return null;
    first ??= { found };
  }
  return first ? first.found : null;
}

const isWholeSheet = ({ zones }: Area): boolean => zones.some((zone) => isWholeRows(zone) && isWholeColumns(zone));

/** Sets entries on a whole sheet: cells that have such entries of their own take them too. */
function setOverall({ book, grid, sheetId }: Area, style: CellStyle): void {
  const { getters } = grid;
  Object.assign(book.sheet(sheetId).style, style);
  const own = getters.getCells(sheetId).filter((cell) => Object.keys(style).some((entry) => entry in styleOf(cell)));
  const target = own.map(({ id }) => helpers.positionToZone(getters.getCellPosition(id)));
  if (target.length > 0) grid.do("SET_FORMATTING", { sheetId, target, style });
}

/** The property of a format that the entry describes. */
export function formatProperty(entry: Entry): Member<Area> {
  return value(
    (area) => common(area, (position) => entryOf(entry, area.book.styleAt(position))),
    (area, written) => {
      const style = styleOfEntry(entry, entry.check(written));
      if (entry.unseen && isWholeSheet(area)) setOverall(area, style);
      else setStyle(area, style);
    },
  );
}
