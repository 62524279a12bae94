import type { Command, Zone } from "@odoo/o-spreadsheet";
import type { protectionDefaults } from "../excel-behaviour";
import type { Book } from "./book";

type Option = keyof typeof protectionDefaults;

interface Touching {
  type: string;
  sheetId?: string;
  target?: Zone[];
  col?: number;
  row?: number;
  dimension?: "COL" | "ROW";
  content?: string;
}

const headers =
  (columns: Option, rows: Option) =>
  (command: Touching): Option =>
    command.dimension === "COL" ? columns : rows;

/** Which commands write cells, and which need an option of the protection. */
const writes = new Set(["DELETE_CONTENT", "CLEAR_CELL", "CLEAR_CELLS"]);
const needs: Partial<Record<string, (command: Touching) => Option | undefined>> = {
  SET_FORMATTING: () => "allowFormatCells",
  CLEAR_FORMATTING: () => "allowFormatCells",
  SET_ZONE_BORDERS: () => "allowFormatCells",
  SET_BORDERS_ON_TARGET: () => "allowFormatCells",
  ADD_MERGE: () => undefined,
  REMOVE_MERGE: () => undefined,
  ADD_DATA_VALIDATION_RULE: () => undefined,
  REMOVE_DATA_VALIDATION_RULE: () => undefined,
  ADD_COLUMNS_ROWS: headers("allowInsertColumns", "allowInsertRows"),
  REMOVE_COLUMNS_ROWS: headers("allowDeleteColumns", "allowDeleteRows"),
  RESIZE_COLUMNS_ROWS: headers("allowFormatColumns", "allowFormatRows"),
  HIDE_COLUMNS_ROWS: headers("allowFormatColumns", "allowFormatRows"),
  UNHIDE_COLUMNS_ROWS: headers("allowFormatColumns", "allowFormatRows"),
};

/** Which commands the protection of the sheets lets through. */
export class Protection {
  constructor(private readonly book: Book) {}

  allows(command: Command): boolean {
    const touching = command as unknown as Touching;
    const { sheetId } = touching;
    if (!sheetId) return true;
    const state = this.book.sheet(sheetId);
    if (!state.protected) return true;
    if (touching.type === "UPDATE_CELL") return this.allowsUpdate(sheetId, touching);
    if (writes.has(touching.type)) return this.allUnlocked(sheetId, zonesOf(touching));
    const option = needs[touching.type];
    return !option || this.has(sheetId, option(touching));
  }

  private allowsUpdate(sheetId: string, command: Touching): boolean {
    if (command.content === undefined) return this.has(sheetId, "allowFormatCells");
    return this.allUnlocked(sheetId, zonesOf(command));
  }

  private has(sheetId: string, option: Option | undefined): boolean {
    return option !== undefined && this.book.sheet(sheetId).protectionOptions[option] === true;
  }

  private allUnlocked(sheetId: string, zones: Zone[]): boolean {
    return zones.every(({ top, bottom, left, right }) => {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          if (this.book.styleAt({ sheetId, col, row }).locked !== false) return false;
        }
      }
      return true;
    });
  }
}

function zonesOf({ target, col = 0, row = 0 }: Touching): Zone[] {
  return target ?? [{ top: row, bottom: row, left: col, right: col }];
}
