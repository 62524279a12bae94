import type { Zone } from "@odoo/o-spreadsheet";
import type { FileSheet } from "./content";
import { mostColumns, mostRows, mostSpanned, problem } from "./problem";
import type { Target } from "./put-cells";

const gridWidth = 96;

/** Makes the sheet as large as its cells need, and its rows and columns as wide and high as they are. */
export function putSizes({ book: { grid }, sheetId }: Target, sheet: FileSheet): void {
  const zones = [...sheet.cells.map(({ row, col }) => ({ bottom: row, right: col })), ...sheet.merges];
  const bottom = Math.max(sheet.frozen.rows, ...sheet.rows.map(({ row }) => row), greatest(zones, "bottom"));
  const right = Math.max(sheet.frozen.columns, greatest(zones, "right"));
  if (bottom >= mostRows || right >= mostColumns || (bottom + 1) * (right + 1) > mostSpanned)
    throw problem("tooManyCells");
  grid.reach(sheetId, { top: 0, left: 0, bottom, right });
  const columns = grid.getters.getNumberCols(sheetId);
  const widths = Array.from({ length: columns }, () => sheet.standardWidth);
  for (const { first, last, width } of sheet.columns) {
    for (let col = first; col <= Math.min(last, columns - 1); col++) widths[col] = width ?? sheet.standardWidth;
  }
  resize("COL", new Map([...widths.entries()].filter(([, width]) => width !== gridWidth && width > 0)));
  resize("ROW", new Map(sheet.rows.flatMap(({ row, height }) => (height ? [[row, height] as const] : []))));

  function resize(dimension: "COL" | "ROW", sizes: ReadonlyMap<number, number>): void {
    const alike = new Map<number, number[]>();
    for (const [index, size] of sizes) alike.set(size, [...(alike.get(size) ?? []), index]);
    for (const [size, elements] of alike) grid.do("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size });
  }
}

const greatest = <K extends string>(zones: readonly Readonly<Record<K, number>>[], side: K): number =>
  zones.reduce((most, zone) => Math.max(most, zone[side]), 0);

/** Merged blocks, frozen panes, hidden rows and columns, grid lines and the tab's colour. */
export function putShape({ book: { grid }, sheetId, leftOut }: Target, sheet: FileSheet): void {
  const merges = sheet.merges.filter(
    (zone, index) => !sheet.merges.slice(0, index).some((other) => overlaps(zone, other)),
  );
  if (merges.length < sheet.merges.length) leftOut.add("merged blocks that overlap");
  if (merges.length > 0) grid.do("ADD_MERGE", { sheetId, target: merges, force: true });
  const { rows, columns } = sheet.frozen;
  if (rows > 0) grid.do("FREEZE_ROWS", { sheetId, quantity: rows });
  if (columns > 0) grid.do("FREEZE_COLUMNS", { sheetId, quantity: columns });
  hide(
    "ROW",
    sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row),
  );
  hide("COL", hiddenColumns(sheet, grid.getters.getNumberCols(sheetId)));
  if (!sheet.showGridlines) grid.do("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: false });
  if (sheet.tabColour !== undefined) grid.do("COLOR_SHEET", { sheetId, color: sheet.tabColour });

  /** The grid shows at least one row and one column. */
  function hide(dimension: "COL" | "ROW", elements: number[]): void {
    if (elements.length === 0) return;
    const size = dimension === "ROW" ? grid.getters.getNumberRows(sheetId) : grid.getters.getNumberCols(sheetId);
    if (elements.length < size) grid.do("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
    else leftOut.add("that all rows or columns of a sheet were hidden");
  }
}

function hiddenColumns({ columns }: FileSheet, count: number): number[] {
  const hidden = columns.filter((column) => column.hidden);
  return Array.from({ length: count }, (_, col) => col).filter((col) =>
    hidden.some(({ first, last }) => col >= first && col <= last),
  );
}

const overlaps = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
