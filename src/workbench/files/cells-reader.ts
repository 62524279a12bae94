import type { Zone } from "@odoo/o-spreadsheet";
import { parsedZone } from "../grid/address";
import type { FileCell, FileRow, Look } from "./content";
import { shownFormula } from "./formula-spelling";
import { movedFormula } from "./moved-formula";
import { mostCells, mostColumns, mostRows, problem } from "./problem";
import { isYes, numberIn, type XmlElement } from "./xml-reader";

const pixelsOfPoint = 4 / 3;

/** What cells name by number, and what is spelt otherwise in files. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  readonly namespace: string | undefined;
  /** Days that lie between 1900 and the year from which the file counts them. */
  readonly dayShift: number;
  readonly isDate: (numberFormat: string) => boolean;
}

/** Reads the rows of a sheet one after the other. */
export class CellsReader {
  readonly cells: FileCell[] = [];
  readonly rows: FileRow[] = [];
  /** The looks of whole rows. */
  readonly rowLooks = new Map<number, Look>();
  private readonly shared = new Map<string, { row: number; col: number; formula: string }>();
  private readonly blocks: Zone[] = [];
  private next = 0;

  constructor(private readonly context: CellContext) {}

  /** Reads a row and everything in it. */
  take(row: XmlElement): void {
    const index = (numberIn(row, "r") ?? this.next + 1) - 1;
    this.next = index + 1;
    const hasContent = row.children.some(({ children }) => children.length > 0);
    if (index < 0 || index >= mostRows) {
      if (hasContent || index < 0) throw problem("tooManyCells");
      return;
    }
    const height = isYes(row, "customHeight") ? numberIn(row, "ht") : undefined;
    const hidden = isYes(row, "hidden");
    if (height !== undefined || hidden) {
      this.rows.push({ row: index, height: height && Math.round(height * pixelsOfPoint), hidden });
    }
    if (isYes(row, "customFormat")) this.rowLooks.set(index, this.lookOf(row));
    let col = 0;
    for (const cell of row.children) {
      if (cell.name === "c") col = this.takeCell(cell, index, col) + 1;
    }
  }

  private takeCell(cell: XmlElement, row: number, expected: number): number {
    const zone = cell.attributes.r === undefined ? undefined : parsedZone(cell.attributes.r);
    const col = zone?.left ?? expected;
    if (zone && zone.top !== row) throw problem("damaged");
    if (col >= mostColumns) {
      if (cell.children.length > 0) throw problem("tooManyCells");
      return col;
    }
    if (this.cells.length >= mostCells) throw problem("tooManyCells");
    const look = this.lookOf(cell);
    this.cells.push({ row, col, ...this.content(cell, look), ...this.formula(cell, { row, col }), look });
    return col;
  }

  private lookOf(element: XmlElement): Look {
    const { looks } = this.context;
    return looks[numberIn(element, "s") ?? 0] ?? looks[0];
  }

  private content(cell: XmlElement, look: Look): Pick<FileCell, "type" | "value"> {
    const kind = cell.attributes.t ?? "n";
    const written = textIn(cell, "v");
    if (kind === "inlineStr") return { type: "text", value: richText(cell.children.find(({ name }) => name === "is")) };
    if (written === undefined) return { type: "empty", value: "" };
    if (kind === "s") return { type: "text", value: this.sharedText(written) };
    if (kind === "str") return { type: "text", value: written };
    if (kind === "b") return { type: "boolean", value: written.trim() === "1" || written.trim() === "true" };
    if (kind === "e") return { type: "error", value: written.trim() };
    if (kind === "d") return { type: "number", value: serialOf(written) };
    return this.number(written, look);
  }

  private number(written: string, look: Look): Pick<FileCell, "type" | "value"> {
    const value = written.trim() === "" ? NaN : Number(written);
    if (!Number.isFinite(value)) throw problem("damaged");
    const { dayShift, isDate } = this.context;
    return { type: "number", value: dayShift !== 0 && isDate(look.numberFormat) ? value + dayShift : value };
  }

  private sharedText(written: string): string {
    const text = this.context.texts[Number(written)];
    if (text === undefined) throw problem("damaged");
    return text;
  }

  private formula(
    cell: XmlElement,
    place: { row: number; col: number },
  ): Pick<FileCell, "formula" | "block" | "filledFrom"> {
    const written = cell.children.find(({ name }) => name === "f");
    const { row, col } = place;
    const filling = this.blocks.find((block) => contains(block, place));
    if (filling) return { filledFrom: { row: filling.top, col: filling.left } };
    if (!written) return {};
    const { t: kind, si = "", ref = "" } = written.attributes;
    const first = this.shared.get(si);
    if (kind === "shared" && first && written.text === "") {
      return { formula: movedFormula(first.formula, row - first.row, col - first.col) };
    }
    // The input of a data table stands in the file; its formula is a command, not a formula.
    if (kind === "dataTable" || written.text === "") return {};
    const formula = shownFormula(written.text, this.context.namespace);
    if (kind === "shared") this.shared.set(si, { row, col, formula });
    const block = kind === "array" ? parsedZone(ref) : undefined;
    if (block) this.blocks.push(block);
    return { formula, block };
  }
}

const contains = ({ top, bottom, left, right }: Zone, { row, col }: { row: number; col: number }): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

const textIn = (parent: XmlElement, name: string): string | undefined =>
  parent.children.find((child) => child.name === name)?.text;

/** The text of a string item: its own, or that of its pieces; the sounds of Japanese writing are no part of it. */
export function richText(item: XmlElement | undefined): string {
  const pieces = item?.children.filter(({ name }) => name === "t" || name === "r") ?? [];
  return pieces.map((piece) => (piece.name === "t" ? piece.text : (textIn(piece, "t") ?? ""))).join("");
}

/** The day of an ISO date, counted as Excel does. */
function serialOf(date: string): number {
  const milliseconds = Date.parse(
    /[Zz]|[+-]\d\d:?\d\d$/.test(date) ? date : `${date.includes("T") ? date : `${date}T00:00`}Z`,
  );
  if (Number.isNaN(milliseconds)) throw problem("damaged");
  return milliseconds / 86_400_000 + 25_569;
}
