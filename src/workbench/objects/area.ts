import type { Zone } from "@odoo/o-spreadsheet";
import { isWholeColumns, isWholeRows, quotedSheet, zoneAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { excelError } from "../wire/excel-error";
import type { Book } from "./book";

export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;
export const cellsOf = (zone: Zone): number => rowsOf(zone) * columnsOf(zone);

/** A range, or several on one sheet; it follows its cells while rows and columns come and go. */
export class Area {
  constructor(
    readonly book: Book,
    private readonly sheet: string,
    public zones: Zone[],
  ) {
    book.tracked.add(this);
  }

  get grid(): Grid {
    return this.book.grid;
  }

  /** The id of its sheet, which must still be there. */
  get sheetId(): string {
    if (!this.grid.getters.tryGetSheet(this.sheet)) throw excelError("ItemNotFound");
    return this.sheet;
  }

  isOn(sheetId: string): boolean {
    return this.sheet === sheetId;
  }

  /** Its only zone, or the first of several. */
  get zone(): Zone {
    if (this.zones.length === 0) throw excelError("InvalidReference");
    return this.zones[0];
  }

  get cellCount(): number {
    return this.zones.reduce((count, zone) => count + cellsOf(zone), 0);
  }

  get address(): string {
    const sheet = quotedSheet(this.grid.getters.getSheetName(this.sheetId));
    return this.zones.map((zone) => `${sheet}!${zoneAddress(zone)}`).join(",");
  }

  /** The zones as far as the sheet reaches; for whole rows and columns that is far enough. */
  get gridZones(): Zone[] {
    for (const zone of this.zones) this.grid.reach(this.sheetId, finite(zone));
    return this.zones.flatMap((zone) => this.grid.within(this.sheetId, zone) ?? []);
  }

  /** The one range of these zones on the same sheet. */
  other(...zones: Zone[]): Area {
    return new Area(this.book, this.sheetId, zones);
  }

  /** Every cell as far as the sheet reaches. */
  *cells(): Generator<{ sheetId: string; col: number; row: number }> {
    const { sheetId } = this;
    for (const { top, bottom, left, right } of this.gridZones) {
      for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { sheetId, col, row };
    }
  }
}

/** Whole rows and columns ask the sheet for no more cells than it has. */
function finite(zone: Zone): Zone {
  return {
    ...zone,
    right: isWholeRows(zone) ? zone.left : zone.right,
    bottom: isWholeColumns(zone) ? zone.top : zone.bottom,
  };
}
