import type { Problem } from "../model/problem";
import { range, type Extent } from "./extent";
import type { EachInForce, NodeInForce, PartInForce, RowInForce } from "./in-force";
import { whereMissing } from "./missing-label";
import { entriesOfCells, type PlacedRow } from "./placed";
import {
  firstRowsOf,
  hasLabelOf,
  hasLabels,
  isNumbered,
  labelOf,
  numberIn,
  rowsAt,
  rowsOf,
  type SheetView,
} from "./row-labels";
import { join } from "./rows";
import { textOf } from "./sheet-reading";

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

/**
 * Finds the rows of a part on a sheet by their labels. A row is found where all its labels stand in their columns; an entry is
 * found whole or not at all: with a label gone, out of order, or another label of the part in between, none of it is read.
 */
export function locate(part: PartInForce, view: SheetView, context: LocateContext): Located {
  return new Locator(part, view, context).locate();
}

interface Found {
  readonly rows: readonly LocatedRow[];
  readonly missing: readonly RowInForce[];
  /** The row of the sheet to go on from. */
  readonly next: number;
}

class Locator {
  private readonly vocabulary: readonly RowInForce[];
  private readonly matching: readonly (readonly RowInForce[])[];
  private readonly problems: Omit<Problem, "part">[] = [];
  private readonly unread: Unread[] = [];
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly part: PartInForce,
    private readonly view: SheetView,
    private readonly context: LocateContext,
  ) {
    this.vocabulary = rowsOf(part.rows);
    this.matching = range({ from: 0, until: view.rowCount }).map((at) => rowsAt(this.vocabulary, view, at));
  }

  locate(): Located {
    const whole = { from: 0, until: this.view.rowCount };
    const { rows, missing } = this.walk(this.part.rows, "", 0, whole);
    for (const row of missing) {
      const at = whereMissing(row, rows, this.part.rows, this.view, 1);
      this.problems.push({ kind: "labelMissing", subject: labelOf(row) ?? this.part.id, at });
    }
    const { unread, problems, counts } = this;
    return { rows: this.withSpills(rows, whole.until), unread, problems, counts };
  }

  private walk(nodes: readonly NodeInForce[], entry: string, number: number, { from, until }: Extent): Found {
    const rows: LocatedRow[] = [];
    const missing: RowInForce[] = [];
    let next = from;
    nodes.forEach((node, i) => {
      const extent = { from: next, until: this.stopOf(nodes.slice(i + 1), next, until) };
      const found = this.walkNode(node, entry, number, "of" in node ? extent : { from: next, until });
      rows.push(...found.rows);
      missing.push(...found.missing);
      next = found.next;
    });
    return { rows, missing, next };
  }

  private walkNode(node: NodeInForce, entry: string, number: number, extent: Extent): Found {
    const nothing = { rows: [], missing: [], next: extent.from };
    if ("each" in node) return this.walkEach(node, entry, extent);
    if ("applicable" in node) {
      return this.context.isFilledIn(node.applicable) ? this.walk(node.of, entry, number, extent) : nothing;
    }
    if (!hasLabels(node)) return nothing;
    const at = this.find(node, extent);
    if (at === undefined || this.find(node, { ...extent, from: at + 1 }) !== undefined) {
      return { ...nothing, missing: [node] };
    }
    return {
      rows: [{ row: node, entry, number, at, height: 1, spilled: [at], until: extent.until }],
      missing: [],
      next: at + 1,
    };
  }

  private walkEach(node: EachInForce, entry: string, { from, until }: Extent): Found {
    const list = join(entry, node.each);
    const head = rowsOf(node.of)[0];
    const heads = range({ from, until }).filter((at) => this.matching[at]?.includes(head));
    if (!node.again) this.counts.set(list, heads.length);
    else if (heads.length !== (this.counts.get(list) ?? this.context.countOf(list))) {
      this.problems.push({ kind: "totalsIncomplete", place: list, at: this.addressOf(heads[0] ?? from) });
      return { rows: [], missing: [], next: until };
    }
    if (!node.again && !isNumbered(head) && this.unread.some((one) => one.until === heads[0])) {
      // The line may be one of the unread entry above it, typed over: nothing tells them apart.
      this.unread.push({ entry: list, from: heads[0], until });
      return { rows: [], missing: [], next: until };
    }
    if (heads.length < (node.least ?? 0)) this.problems.push({ kind: "labelMissing", subject: labelOf(head) ?? list });
    const rows = heads.flatMap((at, i) =>
      this.walkEntry(node, `${list}[${i}]`, i + 1, { from: at, until: heads[i + 1] ?? until }),
    );
    return { rows, missing: [], next: heads.length > 0 ? until : from };
  }

  private walkEntry(node: EachInForce, entry: string, number: number, extent: Extent): readonly LocatedRow[] {
    const stated = numberIn(rowsOf(node.of)[0], this.view, extent.from);
    if (stated !== undefined && stated !== number) {
      return this.giveUp(entry, extent, {
        kind: "numberingBroken",
        found: String(stated),
        at: this.addressOf(extent.from),
      });
    }
    const { rows, missing } = this.walk(node.of, entry, number, extent);
    const strays = this.straysIn(rows, extent, entry);
    if (missing.length === 0 && strays.length === 0) return this.withSpills(rows, extent.until);
    const gone = missing.find((row) => labelOf(row) !== undefined);
    const subject = gone && labelOf(gone);
    const at = gone
      ? whereMissing(gone, rows, node.of, this.view, extent.from)
      : this.addressOf(strays[0] ?? extent.from);
    return this.giveUp(entry, extent, { kind: "entryIncomplete", at, ...(subject && { subject }) });
  }

  private giveUp(entry: string, extent: Extent, problem: Omit<Problem, "part" | "place">): [] {
    this.unread.push({ entry, ...extent });
    this.problems.push({ ...problem, place: entry });
    return [];
  }

  /** Rows of an entry that carry labels of the part and yet are none of its rows. */
  private straysIn(rows: readonly LocatedRow[], extent: Extent, entry: string): number[] {
    const taken = new Set(rows.map(({ at }) => at));
    const inner = this.unread.filter((one) => one.entry.startsWith(entry));
    const isFree = (at: number) => !taken.has(at) && !inner.some(({ from, until }) => at >= from && at < until);
    return range(extent).filter((at) => isFree(at) && hasLabelOf(this.vocabulary, this.view, at));
  }

  private withSpills(found: readonly LocatedRow[], end: number): LocatedRow[] {
    return found.map((row, i) => {
      if (!row.row.spill) return row;
      const until = found.slice(i + 1).find((next) => next.at > row.at)?.at ?? end;
      const columns = entriesOfCells(row.row.spill.cells).map(([column]) => column);
      const used = range({ from: row.at, until }).filter((at) =>
        columns.some((column) => textOf(this.view.at(at, column)) !== ""),
      );
      return { ...row, spilled: used.length > 0 ? used : [row.at], isEmpty: used.length === 0, until };
    });
  }

  private find(row: RowInForce, extent: Extent): number | undefined {
    return range(extent).find((at) => this.matching[at]?.includes(row));
  }

  /** Where the rows that follow begin, so that an entry does not reach into them. */
  private stopOf(nodes: readonly NodeInForce[], from: number, until: number): number {
    return Math.min(until, ...firstRowsOf(nodes).map((row) => this.find(row, { from, until }) ?? until));
  }

  private addressOf(row: number) {
    return { sheet: this.view.name, row, column: this.view.columnAt("A") };
  }
}
