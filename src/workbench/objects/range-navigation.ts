import type { Zone } from "@odoo/o-spreadsheet";
import { sheetSize } from "../excel-behaviour";
import { excelError } from "../wire/excel-error";
import type { Area } from "./area";
import { areaOf, integer, text } from "./arguments";
import { addressedArea } from "./sheet-address";
import { usedZone } from "./used";

const lastRow = sheetSize.rows - 1;
const lastColumn = sheetSize.columns - 1;

/** The range of a zone; a zone outside the sheet is an error. */
function at(area: Area, zone: Zone): Area {
  const inside = zone.top >= 0 && zone.left >= 0 && zone.bottom <= lastRow && zone.right <= lastColumn;
  if (!inside || zone.top > zone.bottom || zone.left > zone.right) throw excelError("InvalidArgument");
  return area.other(zone);
}

function otherArea(area: Area, argument: unknown): Area {
  return areaOf(argument) ?? addressedArea(area.book, area.sheetId, text(argument));
}

/** The zone that two zones share. */
function intersection(a: Zone, b: Zone): Zone | undefined {
  const zone = {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : undefined;
}

/** The part of the range that lies in the other too; null if there is none. */
export function shared(area: Area, argument: unknown): Area | null {
  const other = otherArea(area, argument);
  const zone = other.sheetId === area.sheetId ? intersection(area.zone, other.zone) : undefined;
  return zone ? area.other(zone) : null;
}

/** The smallest range that holds both. */
export function bounding(area: Area, argument: unknown): Area {
  const [a, b] = [area.zone, otherArea(area, argument).zone];
  return at(area, {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  });
}

/** The part of the range inside the used cells of its sheet; null if there is none. */
export function used(area: Area, valuesOnly: unknown): Area | null {
  const whole = usedZone(area.grid, area.sheetId, valuesOnly === true);
  const zone = whole && intersection(area.zone, whole);
  return zone ? area.other(zone) : null;
}

/** The range moved by rows and columns. */
export function offset(area: Area, rows: unknown, columns: unknown): Area {
  const { top, bottom, left, right } = area.zone;
  const [down, across] = [integer(rows), integer(columns)];
  return at(area, { top: top + down, bottom: bottom + down, left: left + across, right: right + across });
}

/** The range made larger or smaller at its end. */
export function resized(area: Area, rows: unknown, columns: unknown): Area {
  const { zone } = area;
  return at(area, { ...zone, bottom: zone.bottom + integer(rows), right: zone.right + integer(columns) });
}

/** The cell at that row and column of the range, which may lie outside it. */
export function cell(area: Area, row: unknown, column: unknown): Area {
  const top = area.zone.top + integer(row);
  const left = area.zone.left + integer(column);
  return at(area, { top, bottom: top, left, right: left });
}

/** A row of the range, by its number in it. */
export function row(area: Area, index: unknown): Area {
  const top = area.zone.top + integer(index);
  return at(area, { ...area.zone, top, bottom: top });
}

/** A column of the range, by its number in it. */
export function column(area: Area, index: unknown): Area {
  const left = area.zone.left + integer(index);
  return at(area, { ...area.zone, left, right: left });
}

/** What has to be there, as without OrNullObject. */
export function must(found: Area | null): Area {
  if (!found) throw excelError("ItemNotFound");
  return found;
}

/** The range's zone with other sides. */
export const sides = (area: Area, other: Partial<Zone>): Area => area.other({ ...area.zone, ...other });

export const entireColumn = (area: Area): Area => sides(area, { top: 0, bottom: lastRow });
export const entireRow = (area: Area): Area => sides(area, { left: 0, right: lastColumn });
