import { helpers, type CellPosition, type Zone } from "@odoo/o-spreadsheet";
import type { Host } from "../../src/workbench/host";
import type { Grid } from "../../src/workbench/grid/grid";
import { parsedZone, zoneAddress } from "../../src/workbench/grid/address";
import { formulaAt, isUsed, numberFormatAt, textAt, valueAt } from "../../src/workbench/objects/cell-reading";
import { dataValidation } from "../../src/workbench/objects/data-validation";
import { Area } from "../../src/workbench/objects/area";
import { makeTable } from "../../src/workbench/objects/tables";
import { sheetCalled } from "../../src/workbench/objects/sheet-address";

/** What a cell looks like. */
export interface CellFormat {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  fill: string;
  color: string;
  align: string;
  wrap: boolean;
  locked: boolean;
  /** The validation's rule as Office.js gives it; undefined without one. */
  validation: unknown;
  /** The error's message, or undefined: what a custom function said. */
  message: string | undefined;
}

/** One non-empty cell. */
export interface CellRecord {
  address: string;
  value: string | number | boolean;
  formula: string | number | boolean;
  numberFormat: string;
}

/** A person's hand and eyes at the grid: it types, inserts, undoes and reads without Office.js. */
export class GridHand {
  private readonly grid: Grid;

  constructor(private readonly host: Host) {
    this.grid = host.grid;
  }

  sheetNames(): string[] {
    const { getters } = this.grid;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  }

  value(sheet: string, address: string): string | number | boolean {
    return valueAt(this.grid, this.position(sheet, address));
  }

  formula(sheet: string, address: string): string | number | boolean {
    return formulaAt(this.grid, this.position(sheet, address));
  }

  text(sheet: string, address: string): string {
    return textAt(this.grid, this.position(sheet, address));
  }

  format(sheet: string, address: string): CellFormat {
    const position = this.position(sheet, address);
    const style = this.host.book.styleAt(position);
    const evaluated = this.grid.getters.getEvaluatedCell(position);
    const validation = dataValidation(new Area(this.host.book, position.sheetId, [helpers.positionToZone(position)]));
    return {
      numberFormat: numberFormatAt(this.grid, position),
      bold: style.bold === true,
      italic: style.italic === true,
      fill: (style.fillColor as string | undefined) ?? "",
      color: (style.textColor as string | undefined) ?? "",
      align: (style.align as string | undefined) ?? "",
      wrap: style.wrapping === "wrap",
      locked: style.locked !== false,
      validation: validation.get("Type") === "None" ? undefined : validation.get("Rule"),
      message: "message" in evaluated ? evaluated.message : undefined,
    };
  }

  /** Types into a cell as a person does; false if the grid refuses, as on a protected sheet. */
  type(sheet: string, address: string, content: string): boolean {
    const position = this.position(sheet, address);
    this.grid.reach(position.sheetId, helpers.positionToZone(position));
    return this.grid.model.dispatch("UPDATE_CELL", { ...position, content }).isSuccessful;
  }

  /** Inserts rows above the row of that number (1 is the first). */
  insertRows(sheet: string, before: number, count = 1): void {
    this.insert(sheet, "ROW", before, count);
  }

  /** Inserts columns left of the column of that number (1 is A). */
  insertColumns(sheet: string, before: number, count = 1): void {
    this.insert(sheet, "COL", before, count);
  }

  deleteRows(sheet: string, first: number, count = 1): void {
    this.remove(sheet, "ROW", first, count);
  }

  deleteColumns(sheet: string, first: number, count = 1): void {
    this.remove(sheet, "COL", first, count);
  }

  undo(): void {
    this.grid.do("REQUEST_UNDO");
  }

  redo(): void {
    this.grid.do("REQUEST_REDO");
  }

  selection(): { sheet: string; address: string } {
    const { getters } = this.grid;
    return {
      sheet: getters.getSheetName(getters.getActiveSheetId()),
      address: zoneAddress(getters.getSelectedZone()),
    };
  }

  /** Selects cells as with the mouse. */
  select(sheet: string, address: string): void {
    const { sheetId, zone } = this.zone(sheet, address);
    const sheetIdFrom = this.grid.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.grid.do("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
    this.grid.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  /** All non-empty cells of a sheet, row by row. */
  cells(sheet: string): CellRecord[] {
    const sheetId = this.sheetId(sheet);
    const positions = this.grid.getters.getEvaluatedCellsPositions(sheetId).filter((one) => isUsed(this.grid, one));
    positions.sort((a, b) => a.row - b.row || a.col - b.col);
    return positions.map((position) => ({
      address: zoneAddress(helpers.positionToZone(position)),
      value: valueAt(this.grid, position),
      formula: formulaAt(this.grid, position),
      numberFormat: numberFormatAt(this.grid, position),
    }));
  }

  addSheet(name: string): void {
    const { getters } = this.grid;
    const sheetId = this.grid.model.uuidGenerator.uuidv4();
    this.grid.do("CREATE_SHEET", { sheetId, name, position: getters.getSheetIds().length, rows: 120, cols: 20 });
  }

  renameSheet(sheet: string, newName: string): void {
    this.grid.do("RENAME_SHEET", { sheetId: this.sheetId(sheet), oldName: sheet, newName });
  }

  deleteSheet(sheet: string): void {
    this.grid.do("DELETE_SHEET", { sheetId: this.sheetId(sheet), sheetName: sheet });
  }

  copySheet(sheet: string, newName: string): void {
    const sheetIdTo = this.grid.model.uuidGenerator.uuidv4();
    this.grid.do("DUPLICATE_SHEET", { sheetId: this.sheetId(sheet), sheetIdTo, sheetNameTo: newName });
  }

  /** Protects a sheet as with Excel's own button, or lifts that. */
  protect(sheet: string, on = true): void {
    this.host.book.sheet(this.sheetId(sheet)).protected = on;
  }

  hideRows(sheet: string, first: number, count = 1): void {
    const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
    this.grid.do("HIDE_COLUMNS_ROWS", { sheetId: this.sheetId(sheet), dimension: "ROW", elements });
  }

  /** Makes a table of cells, as with Excel's own button, and gives it a name. */
  addTable(sheet: string, address: string, name: string): void {
    const { sheetId, zone } = this.zone(sheet, address);
    makeTable(this.host.book, { sheetId, zone }, name);
  }

  private insert(sheet: string, dimension: "ROW" | "COL", before: number, quantity: number): void {
    const sheetId = this.sheetId(sheet);
    const place = before > 1 ? { base: before - 2, position: "after" } : { base: 0, position: "before" };
    this.grid.do("ADD_COLUMNS_ROWS", { sheetId, sheetName: sheet, dimension, quantity, ...place });
  }

  private remove(sheet: string, dimension: "ROW" | "COL", first: number, count: number): void {
    const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
    this.grid.do("REMOVE_COLUMNS_ROWS", { sheetId: this.sheetId(sheet), sheetName: sheet, dimension, elements });
  }

  private sheetId(sheet: string): string {
    const id = sheetCalled(this.host.book, sheet);
    if (id === undefined) throw new Error(`There is no sheet ${sheet}`);
    return id;
  }

  private zone(sheet: string, address: string): { sheetId: string; zone: Zone } {
    const zone = parsedZone(address);
    if (!zone) throw new Error(`${address} is no address`);
    return { sheetId: this.sheetId(sheet), zone };
  }

  private position(sheet: string, address: string): CellPosition {
    const { sheetId, zone } = this.zone(sheet, address);
    return { sheetId, col: zone.left, row: zone.top };
  }
}
