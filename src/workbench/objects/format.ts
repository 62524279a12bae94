import { method, objectType, part, value, type Member, type Members } from "../wire/host-object";
import type { Area } from "./area";
import { positive } from "./arguments";
import { borders } from "./borders";
import { alignmentEntries, fillEntries, fontEntries, formatProperty, lockEntries, setStyle } from "./format-entries";
import { headersOf, type Dimension } from "./hidden";

const pixelsOfPoints = (points: number): number => Math.round(points / 0.75);
const pointsOfPixels = (pixels: number): number => pixels * 0.75;

function properties(
  entries: Parameters<typeof formatProperty>[0][] | Record<string, Parameters<typeof formatProperty>[0]>,
): Members<Area> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, formatProperty(entry)]));
}

/** The width of all columns or the height of all rows of the range, in points; null where they differ. */
function size(dimension: Dimension): Member<Area> {
  const pixels = ({ grid, sheetId }: Area, index: number): number =>
    dimension === "COL" ? grid.getters.getColSize(sheetId, index) : grid.getters.getRowSize(sheetId, index);
  return value(
    (area) => {
      const sizes = new Set(headersOf(area, dimension).map((index) => pixels(area, index)));
      return sizes.size === 1 ? pointsOfPixels([...sizes][0]) : null;
    },
    (area, written) => resize(area, dimension, pixelsOfPoints(positive(written))),
  );
}

function resize(area: Area, dimension: Dimension, pixels: number | null): void {
  const { sheetId, grid } = area;
  grid.do("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements: headersOf(area, dimension), size: pixels });
}

/** Columns can be measured only where there is a page to draw on. */
function autofitColumns(area: Area): void {
  if (typeof OffscreenCanvas === "undefined") return;
  area.grid.do("AUTORESIZE_COLUMNS", { sheetId: area.sheetId, cols: headersOf(area, "COL") });
}

const font = objectType<Area>("RangeFont", properties(fontEntries));
const lock = objectType<Area>("FormatProtection", properties(lockEntries));
const fill = objectType<Area>("RangeFill", {
  ...properties(fillEntries),
  Clear: method((area: Area) => setStyle(area, { fillColor: "" })),
});

/** How the cells of one or several ranges look. */
export const rangeFormat = objectType<Area>("RangeFormat", {
  ...properties(alignmentEntries),
  ColumnWidth: size("COL"),
  RowHeight: size("ROW"),
  Borders: part(borders),
  Fill: part(fill),
  Font: part(font),
  Protection: part(lock),
  AutofitColumns: method(autofitColumns),
  AutofitRows: method((area: Area) => resize(area, "ROW", null)),
});
