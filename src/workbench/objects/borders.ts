import type { Border, BorderDescr, CellPosition, Zone } from "@odoo/o-spreadsheet";
import { method, objectType, value, type HostObject } from "../wire/host-object";
import type { Grid } from "../grid/grid";
import { excelError } from "../wire/excel-error";
import type { Area } from "./area";
import { oneOf, text } from "./arguments";
import { colour, setStyle } from "./format-entries";
import { styleValue, type CellStyle } from "./style";

export type Side = "top" | "bottom" | "left" | "right";

interface Edge {
  area: Area;
  index: EdgeIndex;
}

/** A line on one side of a cell, in Excel's words. */
export interface Line {
  style: string;
  weight: string;
  color: string;
}

/** Where the grid draws each of Excel's edges, and on which side of which cells it is read back. */
const edges = {
  EdgeTop: { position: "top", side: "top", of: (zone: Zone) => ({ ...zone, bottom: zone.top }) },
  EdgeBottom: { position: "bottom", side: "bottom", of: (zone: Zone) => ({ ...zone, top: zone.bottom }) },
  EdgeLeft: { position: "left", side: "left", of: (zone: Zone) => ({ ...zone, right: zone.left }) },
  EdgeRight: { position: "right", side: "right", of: (zone: Zone) => ({ ...zone, left: zone.right }) },
  InsideHorizontal: { position: "h", side: "bottom", of: (zone: Zone) => ({ ...zone, bottom: zone.bottom - 1 }) },
  InsideVertical: { position: "v", side: "right", of: (zone: Zone) => ({ ...zone, right: zone.right - 1 }) },
} as const satisfies Record<string, { position: string; side: Side; of: (zone: Zone) => Zone }>;

type EdgeIndex = keyof typeof edges;
const indices = Object.keys(edges) as EdgeIndex[];

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];
const noLine: Line = { style: "None", weight: "Thin", color: "#000000" };

/** The grid's lines as Excel calls them. */
const lines: Record<BorderDescr["style"], [style: string, weight: string]> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
};

/** The grid's line that is nearest to one of Excel's. */
function gridStyle({ style, weight }: Line): BorderDescr["style"] {
  if (style === "Dot") return "dotted";
  if (style.includes("Dash")) return "dashed";
  if (style === "Double" || weight === "Medium") return "medium";
  return weight === "Thick" ? "thick" : "thin";
}

const keptEntry = (side: Side): string => `border-${side}`;

function lineAt({ area, index }: Edge): Line | null {
  const { side, of } = edges[index];
  const { sheetId, grid } = area;
  let first: Line | undefined;
  for (const position of area.other(...area.zones.map(of).filter(isZone)).cells()) {
    const line = lineOf(grid, { ...position, sheetId }, side) ?? noLine;
    if (first && (first.style !== line.style || first.weight !== line.weight || first.color !== line.color))
      return null;
    first ??= line;
  }
  return first ?? noLine;
}

const isZone = ({ top, bottom, left, right }: Zone): boolean => top <= bottom && left <= right;

const sides: readonly Side[] = ["top", "bottom", "left", "right"];

function lineOf(grid: Grid, position: CellPosition, side: Side): Line | undefined {
  const border = grid.getters.getCellBorder(position)?.[side];
  return border && excelLine(border, styleValue(grid.cell(position), keptEntry(side)));
}

/** The lines that a cell has. */
export function linesOf(grid: Grid, position: CellPosition): Partial<Record<Side, Line>> {
  if (!grid.getters.getCellBorder(position)) return {};
  const found = sides.flatMap((side) => {
    const line = lineOf(grid, position, side);
    return line ? [[side, line] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Those lines as the grid draws them, and the style that keeps what it only approximates. */
export function drawnLines(drawn: Partial<Record<Side, Line>>): { border: Border; style: CellStyle } {
  const border: Border = {};
  const style: CellStyle = {};
  for (const side of sides) {
    const line = drawn[side];
    if (!line) continue;
    border[side] = { style: gridStyle(line), color: line.color };
    if (isApproximate(line)) style[keptEntry(side)] = line;
  }
  return { border, style };
}

function isApproximate(line: Line): boolean {
  const [style, weight] = lines[gridStyle(line)];
  return style !== line.style || weight !== line.weight;
}

/** A line that the grid only approximates is kept beside the cell; it counts while the grid shows it so. */
function excelLine({ style, color }: BorderDescr, kept: unknown): Line {
  const keptLine = kept as Line | undefined;
  if (keptLine && gridStyle(keptLine) === style && keptLine.color === color.toUpperCase()) return keptLine;
  const [lineStyle, weight] = lines[style];
  return { style: lineStyle, weight, color: color.toUpperCase() };
}

function draw(edge: Edge, change: Partial<Line>): void {
  const { area, index } = edge;
  const { position, side, of } = edges[index];
  const line: Line = { ...(lineAt(edge) ?? noLine), ...change };
  const isNone = line.style === "None";
  const style = gridStyle(line);
  const border = isNone ? { position, color: "" } : { position, style, color: line.color };
  // The grid draws around zones that touch as around one; in Excel each area has edges of its own.
  for (const zone of area.gridZones) {
    area.grid.do("SET_ZONE_BORDERS", { sheetId: area.sheetId, target: [zone], border });
  }
  if (isNone || !isApproximate(line)) return;
  setStyle(area.other(...area.zones.map(of).filter(isZone)), { [keptEntry(side)]: line });
}

/** Setting a colour or a weight on an edge without a line draws one, as in Excel. */
const drawn = (change: Partial<Line>) => (edge: Edge) => {
  const style = lineAt(edge)?.style ?? "None";
  draw(edge, { style: style === "None" ? "Continuous" : style, ...change });
};

const border = objectType<Edge>("RangeBorder", {
  Style: value(
    (edge) => lineAt(edge)?.style ?? null,
    (edge, set) => draw(edge, { style: oneOf(styles, set) }),
  ),
  Weight: value(
    (edge) => lineAt(edge)?.weight ?? null,
    (edge, set) => drawn({ weight: oneOf(weights, set) })(edge),
  ),
  Color: value(
    (edge) => lineAt(edge)?.color ?? null,
    (edge, set) => drawn({ color: colour(set) })(edge),
  ),
  SideIndex: value(({ index }) => index),
});

function edgeOf(area: Area, key: unknown): HostObject {
  const index = indices.find((one) => one === text(key));
  if (!index) throw excelError("InvalidArgument", `This host draws no border ${text(key)}`);
  return border({ area, index });
}

/** The edges of one or several ranges. */
export const borders = objectType<Area>(
  "RangeBorderCollection",
  {
    Count: value(() => indices.length),
    GetItemAt: method((area: Area, at: unknown) => edgeOf(area, indices[Number(at)])),
  },
  { items: (area) => indices.map((index) => border({ area, index })), item: edgeOf },
);
