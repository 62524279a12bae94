import { alignmentEntries, entryOf, fontEntries, lockEntries, styleOfEntry, type Entry } from "./format-entries";
import type { CellStyle } from "./style";

/** How a cell looks and whether it is locked, in Excel's words; lines and number format apart. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly color: string;
  readonly size: number;
  readonly name: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Undefined where nothing is filled. */
  readonly fill: string | undefined;
}

type Property = Exclude<keyof CellFormat, "fill">;

const entries: Readonly<Record<Property, Entry>> = {
  bold: fontEntries.Bold,
  italic: fontEntries.Italic,
  strikethrough: fontEntries.Strikethrough,
  underline: fontEntries.Underline,
  color: fontEntries.Color,
  size: fontEntries.Size,
  name: fontEntries.Name,
  horizontalAlignment: alignmentEntries.HorizontalAlignment,
  verticalAlignment: alignmentEntries.VerticalAlignment,
  wrapText: alignmentEntries.WrapText,
  indentLevel: alignmentEntries.IndentLevel,
  locked: lockEntries.Locked,
  formulaHidden: lockEntries.FormulaHidden,
};

const properties = Object.keys(entries) as Property[];

/** The format of a cell that has the style. */
export function formatOf(style: CellStyle): CellFormat {
  const found = properties.map((property) => [property, entryOf(entries[property], style)]);
  const { fillColor } = style;
  const fill = typeof fillColor === "string" && fillColor !== "" ? fillColor.toUpperCase() : undefined;
  return { ...(Object.fromEntries(found) as Omit<CellFormat, "fill">), fill };
}

/** The style that a cell needs to have the format, over what it has without one of its own. */
export function styleOfFormat(format: CellFormat, beneath: CellStyle): CellStyle {
  const has = formatOf(beneath);
  const style = styleOfProperties(format, (property) => format[property] !== has[property]);
  return format.fill === has.fill ? style : { ...style, fillColor: format.fill ?? "" };
}

/** The style of a whole sheet of that format: only what nobody sees on empty cells. */
export function overallStyle(format: CellFormat): CellStyle {
  const standard = formatOf({});
  return styleOfProperties(
    format,
    (property) => entries[property].unseen === true && format[property] !== standard[property],
  );
}

function styleOfProperties(format: CellFormat, isOwn: (property: Property) => boolean): CellStyle {
  const styles = properties.filter(isOwn).map((property) => styleOfEntry(entries[property], format[property]));
  return Object.fromEntries(styles.flatMap(Object.entries));
}
