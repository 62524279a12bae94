import type { Kind } from "../sheet/spec";
import type { LaidOutCell, Look } from "../sheet/laid-out";

/** How a look is drawn; input, computed and asserted cells differ in box and slant as well as in colour. */
export interface Appearance {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly box?: "thin" | "thick" | "hair";
  readonly horizontal?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
}

const ink = "#1F2A33";
const quiet = "#5B6670";
const teal = "#0B5563";

/** How each look is drawn, whatever the cell holds. */
export const appearances: Readonly<Record<Look, Appearance>> = {
  mark: { color: "#9AA5AD", size: 7, horizontal: "Left" },
  version: { color: quiet, bold: true, horizontal: "Right" },
  heading: { color: teal, bold: true, size: 12, vertical: "Top" },
  state: { color: teal, bold: true, box: "hair", horizontal: "Center" },
  ordinal: { color: ink, bold: true, horizontal: "Right", vertical: "Top" },
  caption: { color: ink, wrap: true, vertical: "Top" },
  header: {
    color: ink,
    bold: true,
    wrap: true,
    fill: "#E3EEF0",
    box: "thin",
    horizontal: "Center",
    vertical: "Center",
  },
  prose: { color: ink, wrap: true, vertical: "Top" },
  total: { color: ink, bold: true, wrap: true, vertical: "Top" },
  margin: { color: quiet, italic: true, size: 9, horizontal: "Center" },
  check: { color: quiet, size: 9, horizontal: "Right" },
  input: { color: "#0B3D91", fill: "#FFFFFF", box: "thin", vertical: "Top" },
  computed: { color: ink, fill: "#EEF0F2", italic: true, box: "hair", vertical: "Top" },
  asserted: { color: "#7A2E00", fill: "#FFF4E5", bold: true, box: "thick", vertical: "Top" },
};

const alignmentOf: Readonly<Record<Kind, Appearance>> = {
  shares: { horizontal: "Right" },
  amount: { horizontal: "Right" },
  price: { horizontal: "Right" },
  currency: { horizontal: "Center" },
  code: { horizontal: "Left" },
  date: { horizontal: "Left" },
  tick: { horizontal: "Left" },
  text: { horizontal: "Left", wrap: true },
};

/** How a cell is drawn: by its look, and a field by what it holds. */
export function appearanceOf({ look, kind, area }: LaidOutCell): Appearance {
  const own = appearances[look];
  if (look === "heading" && area) return { ...own, wrap: true };
  if (look === "header" && area) return { ...own, horizontal: "CenterAcrossSelection" };
  const isField = look === "input" || look === "computed" || look === "asserted";
  return isField && kind ? { ...own, ...alignmentOf[kind] } : own;
}
