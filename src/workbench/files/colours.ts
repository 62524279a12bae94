import { childOf, numberIn, type XmlElement } from "./xml-reader";

/** Excel's own 56 colours, which old files name by a number from 8. */
const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
const indexed = palette.split(" ");

/** Colours of a file that brings no theme: Office's own. */
const officeTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order in which cells number a theme's colours: light before dark. */
const themeNames = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

const isHex = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{6}$/i.test(text);

/** The colours of a theme part, in the order in which cells number them. */
export function themeColours(theme: XmlElement | undefined): string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return themeNames.map((name, index) => {
    const [colour] = childOf(scheme, name)?.children ?? [];
    const found = colour?.attributes.lastClr ?? colour?.attributes.val;
    return isHex(found) ? found : officeTheme[index];
  });
}

/** "#RRGGBB" for a colour of the file; undefined where it is the program's own. */
export function readColour(colour: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  const rgb = colour.attributes.rgb?.slice(-6);
  const [themeIndex, index] = [numberIn(colour, "theme"), numberIn(colour, "indexed")];
  const found = isHex(rgb)
    ? rgb
    : (theme[themeIndex ?? -1] ?? indexed[index === undefined || index < 8 ? (index ?? -1) : index - 8]);
  return isHex(found) ? `#${tinted(found, numberIn(colour, "tint") ?? 0).toUpperCase()}` : undefined;
}

/** Makes a colour lighter (up to 1) or darker (down to -1) by its lightness, as Excel does. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (most - least) / (1 - Math.abs(2 * lightness - 1) || 1);
  const room = spread * (1 - Math.abs(2 * wanted - 1));
  const shade = (part: number): number => wanted + (most === least ? 0 : ((part - lightness) / (most - least)) * room);
  return parts.map((part) => byte(shade(part))).join("");
}

const byte = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, "0");
