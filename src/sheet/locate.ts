import type { EachInForce, NodeInForce, PartInForce, RowInForce } from "./in-force";
import { numberOfOrdinal } from "./ordinal";
import { entriesOfCells, type PlacedRow } from "./placed";
import type { Problem } from "../model/problem";
import { join } from "./rows";
import { textOf, type CellValue } from "./sheet-reading";
import type { Cell, Column } from "./spec";
import { isWording } from "./wording";

/** A row that was found; until is the row before which its list, if it has one, must end. */
export interface LocatedRow extends PlacedRow {
  readonly until: number;
  /** Whether the list that runs down from the row has no entry. */
  readonly isEmpty?: boolean;
}
/** Rows of an entry that can't be read, because not all its labels stand in their order. */
export interface Unread {
  readonly entry: string;
  readonly from: number;
  readonly until: number;
}
export interface Located {
  readonly rows: readonly LocatedRow[];
  readonly unread: readonly Unread[];
  readonly problems: readonly Omit<Problem, "part">[];
  /** How many entries each list has, unread ones included. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What is known of the return before the part's rows are found. */
export interface LocateContext {
  readonly isFilledIn: (part: string) => boolean;
  /** Entries of a list that another part has. */
  readonly countOf: (list: string) => number;
}

/** A sheet as the template's columns see it: the value at a row and column. */
export interface SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly at: (row: number, column: Column) => CellValue | undefined;
  readonly columnAt: (column: Column) => number;
}

/**
 * Finds the rows of a part on a sheet by their labels. A row is found where all its labels stand in their columns; an entry is
 * found whole or not at all: with a label gone, out of order, or another label of the part in between, none of it is read.
 */
export function locate(part: PartInForce, view: SheetView, context: LocateContext): Located {
  const vocabulary = rowsOf(part.rows);
  const matching = Array.from({ length: view.rowCount }, (_, at) => vocabulary.filter((row) => isRow(row, view, at)));
  const problems: Omit<Problem, "part">[] = [];
  const unread: Unread[] = [];
  const counts = new Map<string, number>();

  const expected = (list: string) => counts.get(list) ?? context.countOf(list);

  const find = (row: RowInForce, from: number, until: number) => {
    for (let at = from; at < until; at++) if (matching[at]?.includes(row)) return at;
    return undefined;
  };

  const walk = (nodes: readonly NodeInForce[], entry: string, number: number, from: number, until: number): Walked => {
    let cursor = from;
    const rows: LocatedRow[] = [];
    const missing: RowInForce[] = [];
    nodes.forEach((node, i) => {
      if ("applicable" in node) {
        if (!context.isFilledIn(node.applicable)) return;
        const inner = walk(node.of, entry, number, cursor, stopOf(nodes.slice(i + 1), cursor, until));
        rows.push(...inner.rows);
        missing.push(...inner.missing);
        cursor = inner.cursor;
      } else if ("each" in node) {
        const inner = walkEach(node, entry, cursor, stopOf(nodes.slice(i + 1), cursor, until));
        rows.push(...inner.rows);
        cursor = inner.cursor;
      } else if (hasLabels(node)) {
        const at = find(node, cursor, until);
        if (at === undefined) return void missing.push(node);
        rows.push({ row: node, entry, number, at, height: 1, spilled: [at], until });
        cursor = at + 1;
      }
    });
    return { rows, missing, cursor };
  };

  const stopOf = (nodes: readonly NodeInForce[], from: number, until: number) => {
    const ends = firstRowsOf(nodes).map((row) => find(row, from, until) ?? until);
    return Math.min(until, ...ends);
  };

  const walkEach = (node: EachInForce, entry: string, from: number, until: number): Walked => {
    const list = join(entry, node.each);
    const head = rowsOf(node.of)[0] as RowInForce;
    const heads = Array.from({ length: until - from }, (_, i) => from + i).filter((at) => matching[at]?.includes(head));
    if (!node.again) counts.set(list, heads.length);
    else if (heads.length !== expected(list)) {
      problems.push({ kind: "totalsIncomplete", place: list, at: addressOf(view, heads[0] ?? from) });
      return { rows: [], missing: [], cursor: until };
    }
    const entries = heads.map((at, i) => walkEntry(node, `${list}[${i}]`, i + 1, at, heads[i + 1] ?? until));
    return { rows: entries.flat(), missing: [], cursor: heads.length > 0 ? until : from };
  };

  const walkEntry = (node: EachInForce, entry: string, number: number, from: number, until: number): LocatedRow[] => {
    const stated = numberIn(rowsOf(node.of)[0] as RowInForce, view, from);
    if (stated !== undefined && stated !== number) {
      unread.push({ entry, from, until });
      problems.push({ kind: "numberingBroken", place: entry, found: String(stated), at: addressOf(view, from) });
      return [];
    }
    const { rows, missing } = walk(node.of, entry, number, from, until);
    const strays = straysIn(rows, from, until, entry);
    if (missing.length === 0 && strays.length === 0) return withSpills(rows, until);
    unread.push({ entry, from, until });
    const subject = missing.map((row) => labelsIn(row)[0]?.[1]).find((label) => label !== undefined);
    problems.push({
      kind: "entryIncomplete",
      place: entry,
      at: addressOf(view, strays[0] ?? from),
      ...(subject && { subject }),
    });
    return [];
  };

  /** Rows of an entry that carry labels of the part and yet are none of its rows. */
  const straysIn = (rows: readonly LocatedRow[], from: number, until: number, entry: string) => {
    const taken = new Set(rows.map((row) => row.at));
    const inner = unread.filter((one) => one.entry.startsWith(entry));
    return Array.from({ length: until - from }, (_, i) => from + i).filter(
      (at) =>
        !taken.has(at) && !inner.some((one) => at >= one.from && at < one.until) && hasLabelOf(vocabulary, view, at),
    );
  };

  const { rows, missing } = walk(part.rows, "", 0, 0, view.rowCount);
  for (const row of missing) problems.push({ kind: "labelMissing", subject: labelsIn(row)[0]?.[1] ?? part.id });
  return { rows: withSpills(rows, view.rowCount), unread, problems, counts };

  function withSpills(found: readonly LocatedRow[], end: number): LocatedRow[] {
    return found.map((row, i) => {
      if (!row.row.spill) return row;
      const until = found.slice(i + 1).find((next) => next.at > row.at)?.at ?? end;
      const columns = entriesOfCells(row.row.spill.cells).map(([column]) => column);
      const used = Array.from({ length: until - row.at }, (_, k) => row.at + k).filter((at) =>
        columns.some((column) => textOf(view.at(at, column)) !== ""),
      );
      return { ...row, spilled: used.length > 0 ? used : [row.at], isEmpty: used.length === 0, until };
    });
  }
}

interface Walked {
  readonly rows: LocatedRow[];
  readonly missing: RowInForce[];
  readonly cursor: number;
}

/** All rows of the nodes that have labels, in order. */
function rowsOf(nodes: readonly NodeInForce[]): RowInForce[] {
  return nodes.flatMap((node) => ("of" in node ? rowsOf(node.of) : hasLabels(node) ? [node] : []));
}

/** The rows that any of the nodes may begin with. */
function firstRowsOf(nodes: readonly NodeInForce[]): RowInForce[] {
  return nodes.flatMap((node) => ("each" in node ? rowsOf(node.of).slice(0, 1) : "of" in node ? rowsOf(node.of) : [node])); // prettier-ignore
}

function hasLabels(row: RowInForce): boolean {
  return entriesOfCells(row.cells).some(([, cell]) => isMark(cell));
}

function isMark(cell: Cell): boolean {
  return "label" in cell || "ordinal" in cell || "version" in cell;
}

function isRow(row: RowInForce, view: SheetView, at: number): boolean {
  return entriesOfCells(row.cells).every(
    ([column, cell]) => !isMark(cell) || stands(cell, textOf(view.at(at, column))),
  );
}

function stands(cell: Cell, text: string): boolean {
  if (isClassName(cell)) return true;
  if (text === "") return false;
  if ("label" in cell) return isWording(cell.label, text);
  if ("ordinal" in cell) return numberOfOrdinal(cell.ordinal, text) !== undefined;
  return "version" in cell && versionIn(text) !== undefined;
}

/** The version that a sheet's version cell prints. */
export function versionIn(text: string): string | undefined {
  return /^FF301\s+v\s*(\d+\.\d+\.\d+)$/i.exec(text.trim())?.[1];
}

function labelsIn(row: RowInForce): [Column, string][] {
  return entriesOfCells(row.cells).flatMap(([column, cell]) =>
    "label" in cell ? [[column, cell.label.en] as [Column, string]] : [],
  );
}

function numberIn(row: RowInForce, view: SheetView, at: number): number | undefined {
  for (const [column, cell] of entriesOfCells(row.cells)) {
    if ("ordinal" in cell) return numberOfOrdinal(cell.ordinal, textOf(view.at(at, column)));
  }
  return undefined;
}

function hasLabelOf(vocabulary: readonly RowInForce[], view: SheetView, at: number): boolean {
  return vocabulary.some((row) =>
    entriesOfCells(row.cells).some(([column, cell]) => isTelling(cell) && stands(cell, textOf(view.at(at, column)))),
  );
}

/** Whether a cell is a mark by words of its own, and not only by the name of a class. */
function isTelling(cell: Cell): boolean {
  return isMark(cell) && !isClassName(cell);
}

/** A label that is only the name of a class is blank until the class is named; whether it names the right one is seen when reading. */
function isClassName(cell: Cell): boolean {
  return "label" in cell && cell.label.en === "{class}";
}

function addressOf(view: SheetView, row: number) {
  return { sheet: view.name, row, column: view.columnAt("A") };
}
