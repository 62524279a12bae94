import type { EventEntry } from "../wire/messages";

/** Excel's events that the client can register for, by the number it knows them by. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 65539,
} as const;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

/** Which events the client has registered for, and those waiting to be sent. */
export class Events {
  private readonly registered = new Set<string>();
  private waiting: EventEntry[] = [];

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** An event of one sheet, told to those who listen to the sheet and to the workbook. */
  raise(type: number, worksheetId: string, details: Record<string, unknown> = {}): void {
    const message = JSON.stringify({ worksheetId, ...details });
    for (const targetId of [worksheetId, workbookTarget]) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      this.waiting.push({ messageCategory: 65536, messageType: type, targetId, message });
    }
  }

  /** The events to send now. */
  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  forget(): void {
    this.registered.clear();
    this.waiting = [];
  }
}
