import { registries, type CoreCommand, type Model, type Zone } from "@odoo/o-spreadsheet";
import { zoneAddress } from "../grid/address";
import { sheetSize } from "../excel-behaviour";
import type { Book } from "../objects/book";
import { movePrinted } from "../objects/printed";
import { EventType } from "./events";
import { shifted } from "./shift";

interface Done {
  type: string;
  sheetId: string;
  sheetIdFrom: string;
  sheetIdTo: string;
  col: number;
  row: number;
  content?: string;
  dimension: "COL" | "ROW";
  base: number;
  quantity: number;
  position: "before" | "after";
  elements: number[];
  commands?: Done[];
  newName: string;
  oldName: string;
}

/** Turns what is done in the grid into Excel's events, and moves the ranges that the client holds. */
export class Changes {
  private readonly edited = new Map<string, Zone>();
  private readonly later: (() => void)[] = [];
  /** While rows or columns are removed the grid empties their cells: no edits. */
  private removing = false;

  constructor(
    private readonly book: Book,
    private readonly deliver: () => void,
  ) {
    const { model } = book.grid;
    book.grid.beforeCommand = ({ type }) => {
      if (type === "REMOVE_COLUMNS_ROWS") this.removing = true;
    };
    model.on("command-dispatched", this, (command: unknown) => this.note(command as Done));
    model.on("command-finalized", this, () => this.raise());
    this.watchSelection(model);
  }

  private note(command: Done): void {
    if (command.type === "REDO") command.commands?.forEach((done) => this.note(done));
    if (command.type === "UNDO") command.commands?.flatMap(inverse).forEach((done) => this.note(done));
    this.reactions[command.type]?.(command);
  }

  private readonly reactions: Partial<Record<string, (command: Done) => void>> = {
    UPDATE_CELL: ({ sheetId, col, row, content }) => {
      if (content !== undefined && !this.removing) this.edit(sheetId, { top: row, bottom: row, left: col, right: col });
    },
    ADD_COLUMNS_ROWS: (command) => this.insert(command),
    REMOVE_COLUMNS_ROWS: (command) => this.remove(command),
    CREATE_SHEET: ({ sheetId }) => this.raiseLater(EventType.added, sheetId, { source: "Local" }),
    DUPLICATE_SHEET: ({ sheetId, sheetIdTo }) => {
      this.book.copySheet(sheetId, sheetIdTo);
      this.raiseLater(EventType.added, sheetIdTo, { source: "Local" });
    },
    DELETE_SHEET: ({ sheetId }) => {
      this.edited.delete(sheetId);
      this.raiseLater(EventType.deleted, sheetId, { source: "Local" });
    },
    RENAME_SHEET: ({ sheetId, newName, oldName }) =>
      this.raiseLater(EventType.nameChanged, sheetId, { source: "Local", nameAfter: newName, nameBefore: oldName }),
    ACTIVATE_SHEET: ({ sheetIdFrom, sheetIdTo }) => {
      if (sheetIdFrom !== sheetIdTo) this.raiseLater(EventType.deactivated, sheetIdFrom);
      if (sheetIdFrom !== sheetIdTo) this.raiseLater(EventType.activated, sheetIdTo);
    },
  };

  private edit(sheetId: string, zone: Zone): void {
    const known = this.edited.get(sheetId) ?? zone;
    this.edited.set(sheetId, {
      top: Math.min(known.top, zone.top),
      bottom: Math.max(known.bottom, zone.bottom),
      left: Math.min(known.left, zone.left),
      right: Math.max(known.right, zone.right),
    });
  }

  private insert({ sheetId, dimension, base, quantity, position }: Done): void {
    if (this.book.grid.isGrowing) return;
    const at = position === "after" ? base + 1 : base;
    this.move(sheetId, dimension, at, quantity);
    this.structure(sheetId, dimension === "ROW" ? "RowInserted" : "ColumnInserted", dimension, at, quantity);
  }

  private remove({ sheetId, dimension, elements }: Done): void {
    this.removing = false;
    for (const index of [...elements].sort((a, b) => b - a)) this.move(sheetId, dimension, index, -1);
    const first = Math.min(...elements);
    this.structure(sheetId, dimension === "ROW" ? "RowDeleted" : "ColumnDeleted", dimension, first, elements.length);
  }

  private move(sheetId: string, dimension: "COL" | "ROW", at: number, count: number): void {
    for (const area of this.book.tracked) {
      if (area.isOn(sheetId)) area.zones = area.zones.flatMap((zone) => shifted(zone, dimension, at, count) ?? []);
    }
    movePrinted(this.book.sheet(sheetId), (zone) => shifted(zone, dimension, at, count));
  }

  private structure(sheetId: string, changeType: string, dimension: "COL" | "ROW", at: number, count: number): void {
    const zone =
      dimension === "ROW"
        ? { top: at, bottom: at + count - 1, left: 0, right: sheetSize.columns - 1 }
        : { top: 0, bottom: sheetSize.rows - 1, left: at, right: at + count - 1 };
    this.raiseLater(EventType.changed, sheetId, { address: zoneAddress(zone), changeType, source: "Local" });
  }

  private raiseLater(type: number, sheetId: string, details?: Record<string, unknown>): void {
    this.later.push(() => this.book.events.raise(type, sheetId, details));
  }

  private raise(): void {
    const triggerSource = this.book.grid.inBatch ? "ThisLocalAddin" : "Unknown";
    for (const [sheetId, zone] of this.edited) {
      const details = { address: zoneAddress(zone), changeType: "RangeEdited", source: "Local", triggerSource };
      this.book.events.raise(EventType.changed, sheetId, details);
      this.book.events.raise(EventType.calculated, sheetId, { address: zoneAddress(zone) });
    }
    this.edited.clear();
    for (const raise of this.later.splice(0)) raise();
    this.deliver();
  }

  private watchSelection(model: Model): void {
    const { selection, getters } = model;
    selection.observe(this, {
      handleEvent: () => {
        const address = zoneAddress(getters.getSelectedZone());
        this.book.events.raise(EventType.selectionChanged, getters.getActiveSheetId(), { address });
        this.deliver();
      },
    });
  }
}

/** What undoing a command does; undoing the edit of a cell is an edit of it. */
function inverse(command: Done): Done[] {
  const undone = registries.inverseCommandRegistry.get(command.type)(command as unknown as CoreCommand);
  return undone as unknown as Done[];
}
