import type { RegisterCell } from "./cell";

/** Registers repeat the same few words and days many times over; figures they do not. */
const mostKept = 20_000;
const longestKept = 200;

/** Reads cells that say the same only once. */
export class CellCache<T> {
  private readonly known = new Map<RegisterCell, T>();

  constructor(private readonly read: (cell: RegisterCell) => T) {}

  get(cell: RegisterCell): T {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const read = this.read(cell);
    const isShort = typeof cell !== "string" || cell.length <= longestKept;
    if (isShort && this.known.size < mostKept) this.known.set(cell, read);
    return read;
  }
}
