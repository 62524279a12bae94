/** Rows of a register, counted as the register counts them: runs of rows that follow one another, and how many rows beyond those that are kept. */
export interface RowRanges {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** Rows that are not named, where there are very many. */
  readonly more: number;
}

/** As many runs are kept by their numbers, so that memory does not grow with the register. */
const mostRanges = 200;

export const noRows: RowRanges = { ranges: [], more: 0 };

/** Collects rows in the order in which they come. */
export class RowCollector {
  private readonly ranges: [number, number][] = [];
  private more = 0;

  add(row: number): void {
    const last = this.ranges.at(-1);
    if (last && this.more === 0 && last[1] === row - 1) last[1] = row;
    else if (this.ranges.length < mostRanges) this.ranges.push([row, row]);
    else this.more++;
  }

  get rows(): RowRanges {
    return { ranges: this.ranges, more: this.more };
  }
}

/** The rows of several, in their order. */
export function joined(all: readonly RowRanges[]): RowRanges {
  const sorted = all.flatMap(({ ranges }) => ranges).sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const left = merged.slice(mostRanges).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return { ranges: merged.slice(0, mostRanges), more: all.reduce((sum, { more }) => sum + more, left) };
}

/** How many rows they are. */
export function countOfRows({ ranges, more }: RowRanges): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, more);
}

/** "5, 9-12", as a reader and a record have it; undefined rows are counted: "5, 9-12 +300". */
export function rowsText({ ranges, more }: RowRanges): string {
  const shown = ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(", ");
  return more === 0 ? shown : `${shown} +${more}`;
}

/** The rows that a text states. */
export function rowsIn(text: string): RowRanges {
  const ranges = [...text.matchAll(/(?<![+\d])(\d+)(?:-(\d+))?/g)].map(
    ([, from, to]) => [Number(from), Number(to ?? from)] as const,
  );
  return { ranges, more: Number(/\+(\d+)/.exec(text)?.[1] ?? 0) };
}
