import { helpers, type CellPosition } from "@odoo/o-spreadsheet";
import type { Grid } from "../grid/grid";
import type { Events } from "../events/events";
import type { HostObject } from "../wire/host-object";
import type { Area } from "./area";
import { Protection } from "./protection-state";
import { newSheetState, type SheetState } from "./sheet-state";
import { styleOf, type CellStyle } from "./style";

const unnamed = "Workbook.xlsx";

/** The workbook behind the objects: the grid, and what the grid cannot keep. */
export class Book {
  /** Ranges in use: those of the running batch, and those that the client keeps. */
  readonly tracked = new Set<Area>();
  readonly settings = new Map<string, unknown>();
  readonly nameComments = new Map<string, string>();
  readonly protection: Protection;
  calculationMode = "Automatic";
  structureProtected = false;
  /** Whether days are counted from 1904, as old workbooks of the Mac do; the grid itself always counts from 1900. */
  is1904 = false;
  name = unnamed;
  private readonly tableNames = new Map<string, string>();
  private readonly kept = new Map<string, HostObject>();
  private readonly sheets = new Map<string, SheetState>();
  private references = 0;

  constructor(
    readonly grid: Grid,
    readonly events: Events,
  ) {
    this.protection = new Protection(this);
    grid.mayDo = (command) => this.protection.allows(command);
  }

  /** Calls a workbook that has no name yet by that of its first file. */
  nameAfter(file: string): void {
    if (this.name === unnamed) this.name = file.replace(/\.[^.]*$/, "") + ".xlsx";
  }

  /** What the host itself keeps of a sheet. */
  sheet(id: string): SheetState {
    const known = this.sheets.get(id);
    if (known) return known;
    const state = newSheetState();
    this.sheets.set(id, state);
    return state;
  }

  /** The name of a table, which the grid does not keep: as given, else the next of Excel's own. */
  tableName(id: string): string {
    if (!this.tableNames.has(id)) this.nameTable(id, `Table${this.tableNames.size + 1}`);
    return this.tableNames.get(id) as string;
  }

  nameTable(id: string, name: string): void {
    this.tableNames.set(id, name);
  }

  /** A copied sheet has all that its original had. */
  copySheet(from: string, to: string): void {
    this.sheets.set(to, helpers.deepCopy(this.sheet(from)));
  }

  /** The style of a cell, with what was set on its whole sheet. */
  styleAt(position: CellPosition): CellStyle {
    return { ...this.sheet(position.sheetId).style, ...styleOf(this.grid.cell(position)) };
  }

  /** Keeps an object beyond its batch; the client reaches it by the reference given. */
  keep(object: HostObject): string {
    const reference = `r${++this.references}`;
    this.kept.set(reference, object);
    return reference;
  }

  reference(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  get keptCount(): number {
    return this.kept.size;
  }

  releaseAll(): void {
    this.kept.clear();
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Forgets the ranges of the batch that has ended. */
  endBatch(): void {
    const kept = new Set([...this.kept.values()].map((object) => object.target));
    for (const area of this.tracked) if (!kept.has(area)) this.tracked.delete(area);
  }
}
